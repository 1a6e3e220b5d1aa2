import type { DivisionId, DivisionKind, Series } from '../instrument.js';
import { isBackMatter } from './division-words.js';
import { type DraftDivision, onlyOnce, slugOf } from './drafts.js';
import type { Head } from './heads.js';

export interface DivisionStack {
  readonly all: DraftDivision[];
  /** Opens the division that a heading names, inside whatever can hold it. */
  readonly open: (head: Head, level: number, line: number) => DraftDivision;
  /** The innermost open division; one without heading where the text has none yet. */
  readonly current: () => DraftDivision;
}

// What a division of each kind may stand in. Anything else it closes.
const inside: Readonly<Record<DivisionKind, readonly DivisionKind[]>> = {
  preamble: ['part'],
  part: ['annex'],
  chapter: ['part', 'annex', 'appendix'],
  article: ['part', 'chapter', 'section', 'annex', 'appendix'],
  section: ['part', 'chapter', 'article', 'appendix', 'annex', 'section', 'resolution', 'recommendation', 'preamble'],
  appendix: [],
  annex: ['resolution'],
  finalFormula: [],
  finalProtocol: [],
  statement: ['finalProtocol'],
  resolution: [],
  recommendation: [],
};

export function divisionStack(): DivisionStack {
  const all: DraftDivision[] = [];
  const once = onlyOnce();
  let open: DraftDivision[] = [];
  const add = (head: Head, level: number, line: number): DraftDivision => {
    const kind = head.kind === 'title' || head.kind === 'call' ? 'section' : head.kind;
    open = open.slice(0, open.findLastIndex((outer) => holds(outer, kind, level)) + 1);
    const division = { ...drafted({ ...head, kind }, level, open.at(-1), once), line: head.titleLine ?? line };
    all.push(division);
    open.push(division);
    return division;
  };
  const unnamed: Head = { kind: 'part', number: null, label: '', title: '' };
  return { all, open: add, current: () => open.at(-1) ?? add(unnamed, 0, 1) };
}

// Sections nest where the marks of their headings say so, and never inside a section of the same depth. An article
// stands in a section only if that section is not itself part of an article.
function holds(outer: DraftDivision, kind: DivisionKind, level: number): boolean {
  if (!inside[kind].includes(outer.kind) || outer.label + outer.title === '') return false;
  if (outer.kind !== 'section') return true;
  return kind === 'section'
    ? outer.level > 0 && level > outer.level
    : !outer.slug.startsWith('article') && outer.level <= level;
}

function drafted(
  head: Head & { readonly kind: DivisionKind },
  level: number,
  outer: DraftDivision | undefined,
  once: (name: string) => string,
): Omit<DraftDivision, 'line'> {
  const { kind, number, label, title } = head;
  const own = slugOf(`${kind} ${number ?? title}`);
  const slug = once(outer === undefined ? own : `${outer.slug}-${own}`);
  return {
    id: `d-${slug}` as DivisionId,
    kind,
    parent: outer?.id ?? null,
    number,
    label,
    title,
    slug,
    level,
    series: seriesOf(kind, slug, outer),
  };
}

// What stands behind the provisions counts for itself, each appendix and each resolution anew.
function seriesOf(kind: DivisionKind, slug: string, outer: DraftDivision | undefined): Series {
  if (outer !== undefined) return outer.series;
  return (isBackMatter(kind) ? slugOf(slug.replace(/^final(formula|protocol)/, 'final-$1')) : 'provisions') as Series;
}
