import { assertNever, isRefusal, refuse } from '#lib/foundation';
import type { Act } from './act.js';
import { type Call, type DraftCall, isRunning, type RunningCall, termsOf } from './call.js';
import { closeCall } from './close-call.js';
import { announced, isOver } from './deadline.js';
import type { Decided } from './decided.js';
import { extendCall } from './extend-call.js';
import { acknowledge, attend, endProxy, hearRuling, nameProxy } from './hear-others.js';
import { hearClearing, hearDraft, takeBack } from './hear-stances.js';
import type { Moment } from './moment.js';
import { draftCall, openCall } from './open-call.js';
import { type CallRefusal, deadlinePassed } from './refusals.js';
import { rulingsNeeded } from './results.js';
import { tick } from './tick.js';

/**
 * What an act makes of a call at this moment: its next state and the facts for the record, or why not.
 *
 * Nothing that has ended is ever changed; who wants to ask again opens a new call.
 */
export function decideCall(call: Call, act: Act, now: Moment): Decided | CallRefusal {
  if (act.kind === 'tick') return tick(call, now);
  if (call.phase === 'draft') return prepare(call, act, now);
  if (!isRunning(call)) return refuse('CallEnded', { phase: call.phase });
  return tooLate(call, act, now) ?? run(call, act, now);
}

type Done = Exclude<Act, { kind: 'tick' }>;

function prepare(call: DraftCall, act: Done, now: Moment): Decided | CallRefusal {
  switch (act.kind) {
    case 'revise': {
      if (act.terms.id !== call.terms.id) return refuse('TermsNotAcceptable', { problem: 'OtherCall' as const });
      const revised = draftCall(act.terms);
      return isRefusal(revised) ? revised : { call: revised, facts: [{ kind: 'CallRevised' }] };
    }
    case 'open':
      return openCall(call, act, now);
    case 'withdraw':
      return withdraw(call, act.reason, now);
    default:
      return refuse('CallNotOpen', { phase: call.phase });
  }
}

// Once it is over the clock alone decides, so that nobody gains by being quick between the end and the count. Only
// where the chair still has to rule is there anything left to do.
function tooLate(call: RunningCall, act: Done, now: Moment): CallRefusal | null {
  if (call.deadline === null || !isOver(call, now) || act.kind === 'close') return null;
  const open = (act.kind === 'rule' || act.kind === 'withdraw') && rulingsNeeded(call).length > 0;
  return open ? null : deadlinePassed(call.deadline.dueAt);
}

function run(call: RunningCall, act: Done, now: Moment): Decided | CallRefusal {
  switch (act.kind) {
    case 'revise':
    case 'open':
      return refuse('AlreadyOpened', { phase: call.phase });
    case 'extend':
      return extendCall(call, act, now);
    case 'state':
      return hearDraft(call, act.stance);
    case 'clear':
      return hearClearing(call, act.stance, act.by);
    case 'takeBack':
      return takeBack(call, act.provision, act.by);
    case 'acknowledge':
      return acknowledge(call, act.delegation, act.person, now);
    case 'attend':
      return attend(call, act.present);
    case 'nameProxy':
      return nameProxy(call, act.proxy, act.by);
    case 'endProxy':
      return endProxy(call, act.from, act.by);
    case 'rule':
      return hearRuling(call, act.ruling);
    case 'close':
      return closeCall(call, now);
    case 'withdraw':
      return withdraw(call, act.reason, now);
    default:
      return assertNever(act);
  }
}

function withdraw(call: DraftCall | RunningCall, why: string, now: Moment): Decided | CallRefusal {
  const reason = why.trim();
  if (reason === '') return refuse('CallReasonNeeded', {});
  return {
    call: { phase: 'withdrawn', terms: termsOf(call), deadline: announced(call), withdrawnAt: now, reason },
    facts: [{ kind: 'CallWithdrawn', reason }],
  };
}
