import { isRefusal, refuse } from '#lib/foundation';
import { mayClear } from '../clearing.js';
import type { DelegationId, Member, PersonId } from '../delegation.js';
import { decideProxy, type GivenProxy } from '../proxy.js';
import { decideRuling, type Ruling } from '../ruling.js';
import { voicesOn } from '../voices.js';
import type { RunningCall } from './call.js';
import type { Decided } from './decided.js';
import { heard, takesPart } from './hear-stances.js';
import { type Moment, written } from './moment.js';
import type { CallRefusal } from './refusals.js';
import { hearingOf } from './results.js';

/** That a delegation has seen the question; the first of its members to say so is kept. */
export function acknowledge(
  call: RunningCall,
  delegation: DelegationId,
  person: PersonId,
  at: Moment,
): Decided | CallRefusal {
  if (!takesPart(call, delegation)) return refuse('NotTakingPart', { delegation });
  const before = call.heard.receipts.find((receipt) => receipt.delegation === delegation);
  if (before !== undefined) return refuse('AlreadyReceived', { at: written(before.at) });
  const receipts = [...call.heard.receipts, { delegation, person, at }];
  return heard(call, { receipts }, { kind: 'CallReceived', delegation, person });
}

/** Who is in the room, as the chair or the secretariat sees it. A later count replaces an earlier one. */
export function attend(call: RunningCall, seen: readonly DelegationId[]): Decided | CallRefusal {
  if (call.asked.terms.asking.kind !== 'inRoom') return refuse('NotInRoom', {});
  const stranger = seen.find((delegation) => !takesPart(call, delegation));
  if (stranger !== undefined) return refuse('NotTakingPart', { delegation: stranger });
  const present = [...new Set(seen)];
  return heard(call, { present }, { kind: 'PresenceNoted', present });
}

export function nameProxy(call: RunningCall, asked: GivenProxy, by: Member): Decided | CallRefusal {
  if (!mayClear(by, asked.from)) return refuse('HeadClears', { delegation: asked.from });
  const { terms, delegations } = call.asked;
  const proxy = decideProxy(asked, call.heard.proxies, terms.rule, delegations);
  if (isRefusal(proxy)) return proxy;
  return heard(call, { proxies: [...call.heard.proxies, proxy] }, { kind: 'ProxyNamed', ...proxy });
}

export function endProxy(call: RunningCall, from: DelegationId, by: Member): Decided | CallRefusal {
  if (!mayClear(by, from)) return refuse('HeadClears', { delegation: from });
  const proxy = call.heard.proxies.find((each) => each.from === from);
  if (proxy === undefined) return refuse('NoSuchProxy', {});
  const proxies = call.heard.proxies.filter((each) => each !== proxy);
  return heard(call, { proxies }, { kind: 'ProxyEnded', ...proxy });
}

export function hearRuling(call: RunningCall, given: Ruling): Decided | CallRefusal {
  const { asking, rule } = call.asked.terms;
  if (asking.kind === 'silence') return refuse('NothingToRule', { stance: given.stance });
  const voices = call.asked.texts.flatMap((text) => voicesOn(text, rule, hearingOf(call)));
  const ruling = decideRuling(given, rule, voices);
  if (isRefusal(ruling)) return ruling;
  const { stance, finds, reason } = ruling;
  return heard(call, { rulings: [...call.heard.rulings, ruling] }, { kind: 'ObjectionRuled', stance, finds, reason });
}
