import type { Division, DivisionId, Instrument } from '../instrument.js';
import type { ProvisionMatch } from './match-provisions.js';

/**
 * Which division of the new text is which of the base: first by what it holds, so that one renamed, renumbered or moved
 * is still itself; then by its number where it stood; then by its number or its title anywhere.
 */
export function matchDivisions(
  base: Instrument,
  next: Instrument,
  matches: readonly ProvisionMatch[],
): ReadonlyMap<DivisionId, DivisionId> {
  const state: Matching = { base, found: new Map(), free: new Map(base.divisions.map((each) => [each.id, each])) };
  const held = heldBy(matches);
  const parentOf = ({ parent }: Division) => (parent === null ? null : state.found.get(parent));
  take(state, next, (old, division) => holdsTheSame(held, old, division));
  take(state, next, (old, division) => old.parent === parentOf(division) && isNamedAlike(old, division));
  take(state, next, (old, division) => old.number !== null && old.number === division.number);
  take(state, next, (old, division) => old.title !== '' && old.title.toLowerCase() === division.title.toLowerCase());
  take(state, next, (old, division) => old.parent === parentOf(division) && holdsMost(held, old, division));
  return state.found;
}

interface Matching {
  readonly base: Instrument;
  readonly found: Map<DivisionId, DivisionId>;
  readonly free: Map<DivisionId, Division>;
}

function take(
  { base, found, free }: Matching,
  next: Instrument,
  isSame: (old: Division, division: Division) => boolean,
): void {
  for (const division of next.divisions) {
    if (found.has(division.id)) continue;
    const match = base.divisions.find((old) => free.has(old.id) && old.kind === division.kind && isSame(old, division));
    if (match === undefined) continue;
    found.set(division.id, match.id);
    free.delete(match.id);
  }
}

function isNamedAlike(one: Division, other: Division): boolean {
  if (one.number !== null || other.number !== null) return one.number === other.number;
  return one.title === other.title && one.label.toLowerCase() === other.label.toLowerCase();
}

interface Held {
  /** How many provisions are both of an old division and of a new one. */
  readonly both: ReadonlyMap<string, number>;
  readonly old: ReadonlyMap<string, number>;
  readonly next: ReadonlyMap<string, number>;
}

function heldBy(matches: readonly ProvisionMatch[]): Held {
  const held = { both: new Map<string, number>(), old: new Map<string, number>(), next: new Map<string, number>() };
  for (const { old, next } of matches) {
    count(held.both, JSON.stringify([old.division, next.division]));
    count(held.old, old.division);
    count(held.next, next.division);
  }
  return held;
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sharedBy({ both }: Held, old: Division, division: Division): number {
  return both.get(JSON.stringify([old.id, division.id])) ?? 0;
}

// Most of what either holds.
function holdsTheSame(held: Held, old: Division, division: Division): boolean {
  const shared = sharedBy(held, old, division) * 2;
  return shared > (held.old.get(old.id) ?? 0) && shared > (held.next.get(division.id) ?? 0);
}

// Most of what the new one holds, where the old one has lost the rest to others.
function holdsMost(held: Held, old: Division, division: Division): boolean {
  return sharedBy(held, old, division) * 2 > (held.next.get(division.id) ?? 0);
}
