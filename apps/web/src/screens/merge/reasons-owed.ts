import type { MergeOutcomeKind } from '#lib/contract';
import type { Outcome } from './on-desk.js';

const owing: readonly MergeOutcomeKind[] = ['TAKEN_IN_PART', 'NOT_TAKEN'];

/** The amendments whose sponsors are owed a reason; `alsoOwed` are those that the server has named. */
export function reasonsOwed(outcomes: readonly Outcome[], alsoOwed: readonly string[]): readonly Outcome[] {
  return outcomes.filter(({ outcome, amendment }) => owing.includes(outcome) || alsoOwed.includes(amendment.id));
}

/**
 * Amendments that ask for nothing the text does not say: they are accepted, and a reason makes them overtaken. An
 * empty one says nothing.
 */
export function reasonsOffered(outcomes: readonly Outcome[], owed: readonly Outcome[]): readonly Outcome[] {
  return outcomes.filter((each) => each.outcome === 'NOTHING_ASKED' && !owed.includes(each));
}

export function unsaid(owed: readonly Outcome[], reasons: Readonly<Record<string, string>>): readonly Outcome[] {
  return owed.filter(({ amendment }) => !reasons[amendment.id]?.trim());
}

/** How many amendments are taken, and so on; what does not occur is 0. */
export function tally(outcomes: readonly Pick<Outcome, 'outcome'>[]): Readonly<Record<MergeOutcomeKind, number>> {
  const count = (kind: MergeOutcomeKind) => outcomes.filter(({ outcome }) => outcome === kind).length;
  return {
    TAKEN: count('TAKEN'),
    TAKEN_IN_PART: count('TAKEN_IN_PART'),
    IN_BRACKETS: count('IN_BRACKETS'),
    NOT_TAKEN: count('NOT_TAKEN'),
    NOTHING_ASKED: count('NOTHING_ASKED'),
  };
}
