import type { CommitAlone } from './commit-alone.js';
import type { Gathering, Seen } from './crowd.js';
import type { Held } from './memory.js';
import type { Openings } from './opening.js';
import { shareOf } from './spread.js';
import type { Storm } from './storm.js';

/** What was asked of all servers in turn, several times over. */
export interface Round {
  readonly asked: Gathering;
  /** By server; in the same order for each. */
  readonly seen: ReadonlyMap<string, Seen[]>;
}

export interface Findings {
  readonly names: readonly string[];
  readonly commits: readonly CommitAlone[];
  readonly rounds: readonly Round[];
  readonly memory: ReadonlyMap<string, Held>;
  readonly openings: ReadonlyMap<string, Openings>;
  readonly storms: ReadonlyMap<string, Storm[]>;
}

export function middle(values: readonly number[]): number | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? null;
}

/** In the middle of all runs. */
export function usually(runs: readonly Seen[], of: (seen: Seen) => number | null): number | null {
  return middle(runs.flatMap((run) => of(run) ?? []));
}

export const visible =
  (share: number) =>
  (seen: Seen): number | null =>
    shareOf(seen.visible, share);
export const confirmed =
  (share: number) =>
  (seen: Seen): number | null =>
    shareOf(seen.confirmed, share);
export const cpu = ({ cpu: spent, typed }: Seen): number => (spent / typed) * 1000;
export const database = ({ database: spent, typed }: Seen): number => (spent / typed) * 1000;
export const lost = ({ expected, heard, notTakenIn }: Seen): number => expected - heard + notTakenIn;

/** How one stands to the other, in the middle of the runs that followed each other. */
export function ratio(
  { seen }: Round,
  [one, other]: readonly [string, string],
  of: (seen: Seen) => number | null,
): number | null {
  const others = seen.get(other) ?? [];
  return middle((seen.get(one) ?? []).map((run, at) => (of(run) ?? Number.NaN) / (of(others[at]!) ?? Number.NaN)));
}
