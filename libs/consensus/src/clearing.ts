import { type Refusal, refuse } from '#lib/foundation';
import type { OtherWords } from './decide-stance.js';
import type { DelegationId, Member } from './delegation.js';
import type { ClearedStance, DraftStance } from './stance.js';
import { sameState, type TextState } from './text-state.js';

export type HeadClears = Refusal<'HeadClears', { delegation: DelegationId }>;

export function mayClear(member: Member, delegation: DelegationId): boolean {
  return member.delegation === delegation && member.part !== 'delegate';
}

/** Makes a draft the delegation's word. `now` is the text as it stands: nobody speaks for words that have gone. */
export function clearStance(draft: DraftStance, by: Member, now: TextState): ClearedStance | HeadClears | OtherWords {
  if (!mayClear(by, draft.delegation)) return refuse('HeadClears', { delegation: draft.delegation });
  if (!sameState(draft.on, now)) return refuse('OtherWords', { provision: draft.on.provision });
  return { ...draft, clearedBy: by.person };
}
