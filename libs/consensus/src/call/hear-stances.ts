import { isRefusal, refuse } from '#lib/foundation';
import { clearStance, mayClear } from '../clearing.js';
import type { DelegationId, Member } from '../delegation.js';
import type { DraftStance, Stance, StanceId } from '../stance.js';
import { sameState } from '../text-state.js';
import type { Heard, RunningCall } from './call.js';
import type { Decided } from './decided.js';
import type { Fact } from './fact.js';
import type { CallRefusal } from './refusals.js';

/** A delegation's draft. What the delegation has said already stands until the draft is cleared. */
export function hearDraft(call: RunningCall, stance: DraftStance): Decided | CallRefusal {
  const { delegation, on } = stance;
  const text = call.asked.texts.find((each) => each.provision === on.provision);
  if (text === undefined) return refuse('NotAsked', { provision: on.provision });
  if (!takesPart(call, delegation)) return refuse('NotTakingPart', { delegation });
  if (!sameState(text, on)) return refuse('OtherWords', { provision: on.provision });
  const drafts = [...call.heard.drafts.filter((other) => !sameVoice(other, stance)), stance];
  return heard(call, { drafts }, { kind: 'StanceDrafted', delegation, provision: on.provision });
}

export function hearClearing(call: RunningCall, id: StanceId, by: Member): Decided | CallRefusal {
  // What one delegation has drafted is unknown to all others, so theirs are not looked at.
  const draft = call.heard.drafts.find((each) => each.id === id && each.delegation === by.delegation);
  const text = call.asked.texts.find((each) => each.provision === draft?.on.provision);
  if (draft === undefined || text === undefined) return refuse('NoSuchStance', {});
  const stance = clearStance(draft, by, text);
  if (isRefusal(stance)) return stance;
  return heard(
    call,
    {
      drafts: call.heard.drafts.filter((other) => other !== draft),
      stances: [...call.heard.stances.filter((other) => !sameVoice(other, stance)), stance],
    },
    {
      kind: 'StanceCleared',
      delegation: stance.delegation,
      provision: stance.on.provision,
      stance: id,
      says: stance.answer.kind,
      by: by.person,
    },
  );
}

/** So that a slip of the finger harms nobody: until the end what was said can be unsaid. */
export function takeBack(call: RunningCall, provision: string, by: Member): Decided | CallRefusal {
  const { delegation, person } = by;
  const own = (stance: Stance) => stance.delegation === delegation && stance.on.provision === provision;
  const said = call.heard.stances.find(own);
  if (said === undefined && !call.heard.drafts.some(own)) return refuse('NoSuchStance', {});
  // Any member may drop a draft; the delegation's word only who speaks for it.
  if (said !== undefined && !mayClear(by, delegation)) return refuse('HeadClears', { delegation });
  return heard(
    call,
    {
      drafts: call.heard.drafts.filter((stance) => !own(stance)),
      stances: call.heard.stances.filter((stance) => !own(stance)),
    },
    { kind: 'StanceTakenBack', delegation, provision, says: said?.answer.kind ?? null, by: person },
  );
}

export function takesPart(call: RunningCall, id: DelegationId): boolean {
  return call.asked.delegations.some((delegation) => delegation.id === id);
}

export function heard(call: RunningCall, change: Partial<Heard>, ...facts: readonly Fact[]): Decided {
  return { call: { ...call, heard: { ...call.heard, ...change } }, facts };
}

function sameVoice(one: Stance, other: Stance): boolean {
  return one.delegation === other.delegation && one.on.provision === other.on.provision;
}
