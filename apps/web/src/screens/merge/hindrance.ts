import { goes, type Standing, stateOf } from './bracket-state.js';
import type { Notes } from './notes.js';
import { type Bracket, holds, type Outcome, type Reservation } from './on-desk.js';
import { unsaid } from './reasons-owed.js';
import { fits } from './wording.js';

/** What is to be said or mended before the desk may publish; `at` is the id of the place to do it. */
export interface Hindrance {
  readonly kind: 'dropped' | 'reason' | 'ruling' | 'wording';
  readonly at: string;
  readonly count: number;
}

interface Ready extends Standing {
  readonly brackets: readonly Bracket[];
  readonly notes: Notes;
  readonly owed: readonly Outcome[];
}

export function hindranceOf(ready: Ready): Hindrance | null {
  const { brackets, notes, owed, meant } = ready;
  if (meant.dropped.length > 0) return { kind: 'dropped', at: droppedPlace, count: meant.dropped.length };
  const unfit = brackets.findIndex((bracket) => {
    const state = stateOf(bracket, ready);
    return state.kind === 'wording' && !fits(bracket.level, state.content);
  });
  if (unfit !== -1) return { kind: 'wording', at: bracketPlace(unfit), count: 1 };
  const missing = unsaid(owed, notes.reasons);
  const [first] = missing;
  if (first) return { kind: 'reason', at: reasonPlace(first.amendment.id), count: missing.length };
  const reserved = reservedGoing(brackets, ready);
  if (reserved.length > 0 && notes.ruling.trim() === '')
    return { kind: 'ruling', at: rulingPlace, count: reserved.length };
  return null;
}

/** Reservations on brackets that go with what is decided. */
export function reservedGoing(brackets: readonly Bracket[], standing: Standing): readonly Reservation[] {
  return brackets
    .filter((bracket) => goes(stateOf(bracket, standing)))
    .flatMap(({ reservations }) => reservations.filter(holds));
}

// Where things stand on the page.
export const bracketPlace = (index: number): string => `bracket-${index + 1}`;
export const reasonPlace = (amendmentId: string): string => `reason-${amendmentId}`;
export const rulingPlace = 'ruling';
export const droppedPlace = 'dropped';
