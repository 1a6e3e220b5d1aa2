import { isRefusal, refuse } from '#lib/foundation';
import { finding } from '../finding.js';
import type { ClearedStance } from '../stance.js';
import { counts } from '../uncounted.js';
import { voicesOn } from '../voices.js';
import type { Opening } from './act.js';
import type { Deadline, DraftCall, OpenCall, Terms } from './call.js';
import { decideDeadline, earliestEnd } from './deadline.js';
import type { Decided } from './decided.js';
import { type Moment, written } from './moment.js';
import type { BracketsOpen, CallRefusal, TermsNotAcceptable } from './refusals.js';
import { toReconfirmIn } from './waiting.js';

/** A call as the chair prepares it. Nothing in it is announced yet, so only its form is judged. */
export function draftCall(terms: Terms): DraftCall | TermsNotAcceptable {
  const { provisions } = terms;
  if (provisions.length === 0) return refuse('TermsNotAcceptable', { problem: 'ProvisionsNotNamed' as const });
  const twice = new Set(provisions).size < provisions.length;
  return twice ? refuse('TermsNotAcceptable', { problem: 'ProvisionTwice' as const }) : { phase: 'draft', terms };
}

export function openCall({ terms }: DraftCall, opening: Opening, now: Moment): Decided | CallRefusal {
  const problem = inTheWay(terms, opening);
  if (problem !== null) return problem;
  const deadline = deadlineOf(terms, now);
  if (isRefusal(deadline)) return deadline;

  const { revision, texts, delegations, proxies } = opening;
  const stances = lastOfEach(opening.stances.filter((stance) => terms.provisions.includes(stance.on.provision)));
  const call: OpenCall = {
    phase: 'open',
    asked: { terms, openedAt: now, revision, texts, delegations },
    heard: {
      stances,
      drafts: [],
      rulings: [],
      proxies,
      receipts: [],
      present: null,
      reminded: 0,
      awaitsRulings: false,
    },
    deadline,
  };
  const dueAt = deadline === null ? null : written(deadline.dueAt);
  const despite = opening.concerns.length > 0 ? (opening.despite?.trim() ?? null) : null;
  return {
    call,
    facts: [{ kind: 'CallOpened', revision, dueAt, despite, toReconfirm: toReconfirmIn(stances, texts) }],
  };
}

function inTheWay(terms: Terms, { texts, delegations, concerns, despite }: Opening): CallRefusal | null {
  const asked = new Set(terms.provisions);
  const given = texts.map((text) => text.provision);
  const differing = [...asked].filter((provision) => !given.includes(provision));
  const strange = given.filter((provision, at) => !asked.has(provision) || given.indexOf(provision) !== at);
  if (differing.length + strange.length > 0) return refuse('TextsDiffer', { provisions: [...differing, ...strange] });
  if (!delegations.some((delegation) => counts(terms.rule, delegation))) return refuse('NobodyCounts', {});
  const isSilence = terms.asking.kind === 'silence';
  const bracketed = isSilence ? silenceWouldSettle(texts) : null;
  if (bracketed !== null) return bracketed;
  if (concerns.length > 0 && (despite ?? '').trim() === '') return refuse('ConcernsOpen', { concerns });
  return isSilence ? silenceWouldFail(terms, delegations) : null;
}

// Who is silent names no option, so silence can only leave a bracket where it is.
function silenceWouldSettle(texts: Opening['texts']): BracketsOpen | null {
  const provisions = texts.filter(({ brackets = [] }) => brackets.length > 0).map(({ provision }) => provision);
  return provisions.length === 0 ? null : refuse('BracketsOpen', { provisions });
}

function silenceWouldFail({ rule }: Terms, delegations: Opening['delegations']): CallRefusal | null {
  const nobody = { delegations, stances: [], proxies: [], present: 'answering' } as const;
  const silent = voicesOn({ provision: '', digest: '' as never }, rule, nobody);
  const { outcome, missing } = finding(rule, silent, []);
  return outcome === 'met' ? null : refuse('SilenceWouldFail', { missing });
}

function deadlineOf({ asking }: Terms, now: Moment): Deadline | null | CallRefusal {
  return asking.kind === 'inRoom' ? null : decideDeadline(asking.deadline, earliestEnd(asking, now), now);
}

function lastOfEach(stances: readonly ClearedStance[]): readonly ClearedStance[] {
  const last = new Map(stances.map((stance) => [JSON.stringify([stance.delegation, stance.on.provision]), stance]));
  return [...last.values()];
}
