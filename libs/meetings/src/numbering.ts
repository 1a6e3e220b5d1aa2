/** Who reads an item. What only some read counts in a series of its own, so that no gap in the others tells of it. */
export type AgendaSeries = 'PUBLIC' | 'CONFERENCE' | 'MEMBERS';

export interface Numbered {
  readonly id: string;
  readonly series: AgendaSeries;
  /** As it stands now; null where it has none yet. */
  readonly number: string | null;
}

const SIGN: Readonly<Record<AgendaSeries, string>> = { PUBLIC: '', CONFERENCE: 'P', MEMBERS: 'R' };
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The numbers of an agenda, in the order of its items: 1, 2, 3 for all, P1, P2 and R1, R2 for what fewer read. */
export function numbersInOrder(items: readonly Numbered[]): ReadonlyMap<string, string> {
  const counts = new Map<AgendaSeries, number>();
  return new Map(
    items.map(({ id, series }) => {
      const count = (counts.get(series) ?? 0) + 1;
      counts.set(series, count);
      return [id, `${SIGN[series]}${count}`];
    }),
  );
}

/**
 * The numbers of an agenda that has been adopted: who has one keeps it wherever it is moved, and a new item between
 * 3 and 4 is 3A. `taken` are those that were given before and are not given again.
 */
export function numbersKept(items: readonly Numbered[], taken: readonly string[]): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  const used = new Set([...taken, ...items.flatMap(({ number }) => (number === null ? [] : [number]))]);
  for (const [at, item] of items.entries()) {
    const number = keeps(item) ?? next(items, at, { given, used });
    used.add(number);
    given.set(item.id, number);
  }
  return given;
}

// An item that is shown to others than before counts in another series, and so needs another number.
function keeps({ series, number }: Numbered): string | null {
  return number !== null && /^[A-Z]?/.exec(number)?.[0] === SIGN[series] ? number : null;
}

interface Giving {
  readonly given: ReadonlyMap<string, string>;
  readonly used: ReadonlySet<string>;
}

function next(items: readonly Numbered[], at: number, { given, used }: Giving): string {
  const series = items[at]?.series ?? 'PUBLIC';
  const sameSeries = (item: Numbered): boolean => item.series === series;
  const before = items.slice(0, at).findLast(sameSeries);
  const follows = items.slice(at + 1).some((item) => sameSeries(item) && keeps(item) !== null);
  const base = before === undefined ? undefined : /^[A-Z]?\d+/.exec(given.get(before.id) ?? '')?.[0];
  const inserted = follows && base !== undefined ? lettered(base).find((number) => !used.has(number)) : undefined;
  return inserted ?? atTheEnd(SIGN[series], used);
}

function lettered(base: string): readonly string[] {
  return [...LETTERS].map((letter) => base + letter);
}

function atTheEnd(sign: string, used: ReadonlySet<string>): string {
  const highest = [...used].reduce((most, number) => {
    const [, its, count] = /^([A-Z]?)(\d+)/.exec(number) ?? [];
    return its === sign ? Math.max(most, Number(count)) : most;
  }, 0);
  return `${sign}${highest + 1}`;
}
