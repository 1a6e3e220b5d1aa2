import { type Refusal, refuse } from '#lib/foundation';
import { type Answer, concernStanding, type Steps } from './concern.js';
import type { ConcernDisposition } from './disposition.js';

/** Nobody has said yet where and when it was discussed. */
export type NotConsidered = Refusal<'NotConsidered', { concernId: string }>;
export type ConcernWithdrawn = Refusal<'AlreadyWithdrawn', { at: string }>;
/** Whoever asked is owed a reason: for the decision, or why it led to no change of the text. */
export type ConcernReasonNeeded = Refusal<'ReasonNeeded', { amendmentIds: readonly string[]; ofConcern: string }>;
/** What the answer is to is not what became of the concern by now; null where nothing has. */
export type DisposedAnew = Refusal<'DisposedAnew', { dispositionId: string | null }>;

/** Whether the chair may dispose of a concern, or its owner withdraw it. The reason comes back trimmed. */
export function decideConcern(
  given: ConcernDisposition,
  steps: Steps,
): ConcernDisposition | NotConsidered | ConcernWithdrawn | ConcernReasonNeeded {
  const { concernId, kind, change } = given;
  const withdrawn = withdrawnAt(steps);
  if (withdrawn !== null) return refuse('AlreadyWithdrawn', { at: withdrawn });
  if (kind !== 'WITHDRAWN' && steps.considered === 0) return refuse('NotConsidered', { concernId });
  const reason = given.reason.trim();
  const speaksForItself = kind === 'ACCEPTED' && change !== null;
  return reason === '' && !speaksForItself
    ? refuse('ReasonNeeded', { amendmentIds: [], ofConcern: concernId })
    : { ...given, reason };
}

/** What was withdrawn is discussed no further. */
export function decideConsidering(steps: Steps): ConcernWithdrawn | null {
  const withdrawn = withdrawnAt(steps);
  return withdrawn === null ? null : refuse('AlreadyWithdrawn', { at: withdrawn });
}

/** Whether an answer is to what became of the concern in the end. */
export function decideAnswer(given: Answer, steps: Steps): Answer | ConcernWithdrawn | DisposedAnew {
  const withdrawn = withdrawnAt(steps);
  if (withdrawn !== null) return refuse('AlreadyWithdrawn', { at: withdrawn });
  const { disposition } = concernStanding(steps);
  return disposition?.id === given.dispositionId
    ? given
    : refuse('DisposedAnew', { dispositionId: disposition?.id ?? null });
}

function withdrawnAt(steps: Steps): string | null {
  const { disposition } = concernStanding(steps);
  return disposition?.kind === 'WITHDRAWN' ? disposition.at : null;
}
