import type { BoardPageQuery } from '#lib/contract';

export type BoardDraft = NonNullable<BoardPageQuery['draft']>;
export type BoardProvision = BoardDraft['provisions'][number];

/** How far a provision is, the furthest first; each is exactly one of these. */
export const boardStates = ['agreed', 'call', 'bracketed', 'changed', 'untouched'] as const;
export type BoardState = (typeof boardStates)[number];

export function stateOf({ outForCall, lock, brackets, changed }: BoardProvision): BoardState {
  if (outForCall !== null || lock?.why === 'CALL') return 'call';
  // Whatever is closed: what stands in brackets nobody has agreed to.
  if (brackets > 0) return 'bracketed';
  if (lock?.why === 'AGREED') return 'agreed';
  return changed ? 'changed' : 'untouched';
}

export type Counts = Readonly<Record<BoardState, number>>;

export function countsOf(provisions: readonly BoardProvision[]): Counts {
  const counts = { agreed: 0, call: 0, bracketed: 0, changed: 0, untouched: 0 };
  for (const provision of provisions) counts[stateOf(provision)] += 1;
  return counts;
}

export interface BoardDivision {
  readonly id: string;
  /** The label of the division it stands in, such as `APPENDIX 1`; empty where it stands by itself. */
  readonly inside: string;
  readonly label: string;
  readonly title: string;
  readonly provisions: readonly BoardProvision[];
}

/** Headings in reading order with the provisions that stand under them; of one state where one is asked for. */
export function boardOf({ divisions, provisions }: BoardDraft, only: BoardState | null): readonly BoardDivision[] {
  const under = new Map<string, BoardProvision[]>();
  for (const provision of provisions) {
    if (only !== null && stateOf(provision) !== only) continue;
    const there = under.get(provision.divisionId);
    if (there) there.push(provision);
    else under.set(provision.divisionId, [provision]);
  }
  const labels = new Map(divisions.map(({ id, label }) => [id, label]));
  return divisions.flatMap(({ id, parentId, label, title }) => {
    const found = under.get(id);
    const inside = parentId === null ? '' : (labels.get(parentId) ?? '');
    return found ? [{ id, inside, label, title, provisions: found }] : [];
  });
}
