import { type Refusal, refuse } from '#lib/foundation';
import type { Candidate } from './candidates.js';
import { labelFits, type MainSeries, type Numberable, usualForm } from './main-series.js';
import type { ImportFinding } from './refusals.js';

export interface Numbering {
  readonly series: MainSeries;
  readonly findings: readonly ImportFinding[];
}

/**
 * The main series with the numbers that lost their place. A line that bears a number as the others do, but not its
 * turn, opens a provision all the same and is a finding; a number borne twice is refused, because nobody could cite it.
 */
export function withLostNumbers(
  lines: readonly Numberable[],
  series: MainSeries,
): Numbering | Refusal<'NumberDuplicate', { number: string; lines: readonly number[] }> {
  const usual = usualForm(series);
  const all = new Map(series);
  const seen = new Map([...series].map(([line, candidate]) => [cited(candidate), line]));
  const findings: ImportFinding[] = [];
  for (const { line, candidates, article, behind, wrapped } of lines) {
    if (behind || wrapped || series.has(line)) continue;
    const lost = candidates.find((each) => each.sure && each.form === usual && labelFits(each, article));
    if (lost === undefined) continue;
    const number = cited(lost);
    const other = seen.get(number);
    if (other !== undefined) return refuse('NumberDuplicate', { number, lines: [other, line].sort((a, b) => a - b) });
    seen.set(number, line);
    all.set(line, lost);
    findings.push({ kind: 'NumberOutOfOrder', line, facts: { number } });
  }
  const inOrder = new Map([...all].sort(([a], [b]) => a - b));
  return { series: inOrder, findings: [...findings, ...missing(inOrder)] };
}

export function cited({ base, letter }: Candidate): string {
  return `${base}${letter}`;
}

function missing(series: MainSeries): ImportFinding[] {
  const borne = [...series].map(([line, { base }]) => ({ line, base })).sort((a, b) => a.base - b.base);
  return borne.flatMap(({ line, base }, at): ImportFinding[] => {
    const before = borne[at - 1]?.base ?? 0;
    if (base - before <= 1) return [];
    return [{ kind: 'NumberMissing', line, facts: { numbers: rangeOf(before + 1, base - 1) } }];
  });
}

function rangeOf(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}
