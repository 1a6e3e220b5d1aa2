import { type Refusal, refuse } from '#lib/foundation';
import type { AmendmentDisposition, DispositionKind } from './disposition.js';

/** Whoever asked for these is owed a reason. */
export type ReasonNeeded = Refusal<'ReasonNeeded', { amendmentIds: readonly string[] }>;
/** Its sponsors ended it themselves. */
export type AlreadyWithdrawn = Refusal<'AlreadyWithdrawn', { amendmentId: string }>;

/** Whether a disposition may be given, `standing` being what was said of the amendment last; its reason is trimmed. */
export function decideDisposition(
  given: AmendmentDisposition,
  standing: DispositionKind | null,
): AmendmentDisposition | ReasonNeeded | AlreadyWithdrawn {
  const { amendmentId, kind } = given;
  if (standing === 'WITHDRAWN') return refuse('AlreadyWithdrawn', { amendmentId });
  const reason = given.reason.trim();
  return needsReason(kind) && reason === ''
    ? refuse('ReasonNeeded', { amendmentIds: [amendmentId] })
    : { amendmentId, kind, reason };
}

export function needsReason(kind: DispositionKind): boolean {
  return kind !== 'ACCEPTED';
}
