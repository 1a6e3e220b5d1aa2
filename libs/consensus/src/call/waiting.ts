import type { DelegationId } from '../delegation.js';
import type { Stance } from '../stance.js';
import { sameState, type TextState } from '../text-state.js';
import { counts } from '../uncounted.js';
import { voicesOn } from '../voices.js';
import type { RunningCall } from './call.js';
import type { Waiting } from './fact.js';
import { hearingOf } from './results.js';

/** Delegations that count and for which nobody has spoken yet, with the provisions on which they are silent. */
export function silentIn(call: RunningCall): readonly Waiting[] {
  const { texts, terms, delegations } = call.asked;
  const silent = texts.flatMap((text) =>
    voicesOn(text, terms.rule, hearingOf(call))
      .filter((voice) => voice.says === 'silence' && counts(terms.rule, voice.delegation))
      .map((voice) => [voice.delegation.id, text.provision] as const),
  );
  const place = new Map(delegations.map(({ id }, at) => [id, at]));
  const inOrder = silent.toSorted(([one], [other]) => (place.get(one) ?? 0) - (place.get(other) ?? 0));
  return gathered(inOrder);
}

/** Delegations whose members have written what the head has not cleared. */
export function unclearedIn(call: RunningCall): readonly Waiting[] {
  return gathered(call.heard.drafts.map((draft) => [draft.delegation, draft.on.provision] as const));
}

/** Stances that were on other words of the provisions asked about. */
export function toReconfirmIn(stances: readonly Stance[], texts: readonly TextState[]): readonly Waiting[] {
  return gathered(
    stances
      .filter(({ on }) => texts.some((text) => text.provision === on.provision && !sameState(text, on)))
      .map((stance) => [stance.delegation, stance.on.provision] as const),
  );
}

function gathered(pairs: readonly (readonly [DelegationId, string])[]): readonly Waiting[] {
  const found = new Map<DelegationId, string[]>();
  for (const [delegation, provision] of pairs) found.set(delegation, [...(found.get(delegation) ?? []), provision]);
  return [...found].map(([delegation, provisions]) => ({ delegation, provisions }));
}
