import { isRefusal } from '#lib/foundation';
import { type Candidate, candidatesOf } from './candidates.js';
import { labelAt } from './labels.js';
import { type Numbering, withLostNumbers } from './lost-numbers.js';
import { findMainSeries, labelFits, type MainSeries, type Numberable, usualForm } from './main-series.js';
import type { OutlineLine } from './outline.js';
import type { ImportFinding, ImportRefusal } from './refusals.js';
import { signOfItem } from './signs-of-items.js';

/** What the numbers of a text are: margin numbers of the whole text, or paragraph numbers that start anew. */
export interface Numberings {
  /** By line: the margin number, and what follows it. */
  readonly numbers: MainSeries;
  /** By line: a number that counts only inside its division, and so is a label. */
  readonly labels: MainSeries;
  readonly findings: readonly ImportFinding[];
}

export function findNumberings(lines: readonly OutlineLine[]): Numberings | ImportRefusal {
  const groups = byDivision(lines);
  const restarting = groups.filter((group) => startsAtOne(group) && !group.some((line) => line.behind));
  const numbered = groups.filter((group) => findMainSeries(group).size > 1 && !group.some((line) => line.behind));
  const restarts = restarting.length > 1 && restarting.length * 2 > numbered.length;
  const main = restarts ? none : margin(groups.flat(), paragraphsIn(lines));
  if (isRefusal(main)) return main;
  const labels = local(
    restarts ? groups : groups.map((group) => group.filter((line) => line.behind && !main.series.has(line.line))),
  );
  return { numbers: main.series, labels, findings: [...restartFinding(restarts, restarting), ...main.findings] };
}

const none: Numbering = { series: new Map(), findings: [] };

// A number that nothing sets off may as well count the entries of a list. It is a margin number where most paragraphs
// bear one.
function margin(lines: readonly Numberable[], paragraphs: number): Numbering | ImportRefusal {
  const series = findMainSeries(lines);
  const form = usualForm(series);
  const doubtful = form === 'inParentheses' || form === 'spaced' || form === 'alone';
  return doubtful && series.size * 2 < paragraphs ? none : withLostNumbers(lines, series);
}

function paragraphsIn(lines: readonly OutlineLine[]): number {
  const wraps = lines.some(isWrapped);
  const opens = (line: OutlineLine) => line.kind === 'text' && !line.behind && (line.source.opens || !wraps);
  return lines.filter((line) => opens(line) && !/^[-–—•*+]/.test(line.source.words)).length;
}

function local(groups: readonly (readonly Numberable[])[]): MainSeries {
  const sure = groups.map((group) =>
    group.map((line) => ({ ...line, behind: false, candidates: line.candidates.filter(isOwnNumber) })),
  );
  return new Map(sure.flatMap((group) => [...findMainSeries(group)]));
}

function isOwnNumber(candidate: Candidate): boolean {
  return candidate.form !== 'glued' && candidate.form !== 'inParentheses' && candidate.form !== 'alone';
}

function byDivision(lines: readonly OutlineLine[]): readonly (readonly Numberable[])[] {
  const groups: Numberable[][] = [[]];
  const wraps = lines.some(isWrapped);
  for (const [index, line] of lines.entries()) {
    if (line.kind === 'head' && line.head.kind !== 'title') groups.push([]);
    if (line.kind !== 'text') continue;
    const { article, behind, source } = line;
    const candidates = candidatesOf(source.words);
    const wrapped = wraps && !source.opens && !/[.;:!?)]$/.test(lines[index - 1]?.source.words ?? '');
    if (candidates.length > 0) groups.at(-1)?.push({ line: source.line, candidates, article, behind, wrapped });
  }
  return groups.filter((group) => group.length > 0);
}

// Some files break their lines, others give each paragraph a line of any length.
function isWrapped({ kind, source }: OutlineLine): boolean {
  if (kind !== 'text' || source.opens) return false;
  return candidatesOf(source.words).length === 0 && labelAt(source.words) === null && signOfItem(source.words) === null;
}

function startsAtOne(group: readonly Numberable[]): boolean {
  const [first] = group;
  return first?.candidates.some((each) => each.base === 1 && each.sure && labelFits(each, first.article)) ?? false;
}

function restartFinding(restarts: boolean, groups: readonly (readonly Numberable[])[]): readonly ImportFinding[] {
  const line = groups[1]?.[0]?.line ?? 1;
  return restarts ? [{ kind: 'NumberingRestarts', line, facts: { divisions: groups.length } }] : [];
}
