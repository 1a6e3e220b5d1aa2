import type { LedgerPageQuery } from '#lib/contract';

export type LedgerOfPage = NonNullable<LedgerPageQuery['conference']>;
type Lines = LedgerOfPage['concerns'];
type Coverage = LedgerOfPage['concernCoverage'];
type Figures = Coverage['all'];

/** The ledger as one reads it, of what all read of it and what one reads beyond that, page by page as from the beginning. */
export function wholeLedger(all: LedgerPageQuery, beyond: LedgerPageQuery): LedgerPageQuery {
  if (all.conference == null || beyond.conference == null) return all;
  return {
    conference: {
      ...all.conference,
      concerns: lines(all.conference.concerns, beyond.conference.concerns),
      concernCoverage: coverage(all.conference.concernCoverage, beyond.conference.concernCoverage),
    },
  };
}

/**
 * Both in one order, as far as both are known: where one goes on behind its page, the other's lines behind that place wait
 * for the next page, which goes on from there.
 */
function lines(all: Lines, beyond: Lines): Lines {
  const goingOn = [all, beyond].filter(({ pageInfo }) => pageInfo.hasNextPage);
  const [first] = goingOn.toSorted((one, other) => compared(endOf(one), endOf(other)));
  const nodes = [...all.nodes, ...beyond.nodes].toSorted((one, other) => compared(one.place, other.place));
  return {
    totalCount: all.totalCount + beyond.totalCount,
    pageInfo: { hasNextPage: goingOn.length > 0, endCursor: first?.pageInfo.endCursor ?? null },
    nodes: first ? nodes.filter(({ place }) => place <= endOf(first)) : nodes,
  };
}

function endOf({ nodes }: Lines): string {
  return nodes.at(-1)?.place ?? '';
}

function coverage(all: Coverage, beyond: Coverage): Coverage {
  return {
    all: added(all.all, beyond.all),
    byIssue: parts(all.byIssue, beyond.byIssue, { key: ({ issue }) => issue?.id, by: ({ issue }) => issue?.number }),
    byStakeholder: parts(all.byStakeholder, beyond.byStakeholder, {
      key: ({ stakeholder }) => stakeholder?.id,
      by: ({ stakeholder }) => stakeholder?.symbol,
    }),
    byCategory: parts(all.byCategory, beyond.byCategory, {
      key: ({ category }) => category,
      by: ({ category }) => category,
    }),
  };
}

interface Told<Part> {
  readonly key: (part: Part) => string | null | undefined;
  /** By what they stand in order; what has none comes last. */
  readonly by: (part: Part) => string | number | null | undefined;
}

function parts<Part extends { readonly figures: Figures }>(
  all: readonly Part[],
  beyond: readonly Part[],
  { key, by }: Told<Part>,
): Part[] {
  const more = new Map(beyond.map((part) => [key(part) ?? null, part]));
  const known = new Set(all.map((part) => key(part) ?? null));
  const whole = all.map((part) => {
    const other = more.get(key(part) ?? null);
    return other ? { ...part, figures: added(part.figures, other.figures) } : part;
  });
  return [...whole, ...beyond.filter((part) => !known.has(key(part) ?? null))].toSorted((one, other) =>
    compared(by(one), by(other)),
  );
}

function added(one: Figures, other: Figures): Figures {
  return {
    ...one,
    heard: one.heard + other.heard,
    considered: one.considered + other.considered,
    disposed: one.disposed + other.disposed,
    answered: one.answered + other.answered,
    satisfied: one.satisfied + other.satisfied,
    canLiveWith: one.canLiveWith + other.canLiveWith,
    notSatisfied: one.notSatisfied + other.notSatisfied,
    withdrawn: one.withdrawn + other.withdrawn,
  };
}

function compared<Value extends string | number>(
  one: Value | null | undefined,
  other: Value | null | undefined,
): number {
  if (one == null || other == null) return Number(one == null) - Number(other == null);
  return one < other ? -1 : Number(one > other);
}
