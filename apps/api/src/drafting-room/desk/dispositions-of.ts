import { type AmendmentDisposition, disposeAfterMerge, type Merged, type ReasonNeeded } from '#lib/concerns';
import type { Outcome, OutcomeKind } from './outcomes.js';

export interface GivenReason {
  readonly amendmentId: string;
  readonly reason: string;
}

const CAME_TO: Readonly<Record<OutcomeKind, Merged['outcome']>> = {
  TAKEN: 'taken',
  TAKEN_IN_PART: 'takenInPart',
  IN_BRACKETS: 'bracketed',
  NOT_TAKEN: 'notTaken',
  NOTHING_ASKED: 'nothingAsked',
};

/** What becomes of amendments in the end, as far as a merge says so, with the chair's reasons. */
export function dispositionsOf(
  outcomes: readonly Outcome[],
  reasons: readonly GivenReason[],
): readonly AmendmentDisposition[] | ReasonNeeded {
  const merged = outcomes.map(({ amendmentId, kind, outcome }) => ({ amendmentId, kind, outcome: CAME_TO[outcome] }));
  return disposeAfterMerge(merged, new Map(reasons.map(({ amendmentId, reason }) => [amendmentId, reason])));
}
