import { refuse } from '#lib/foundation';
import { sameState } from '../text-state.js';
import type { ClosedCall, Result, RunningCall } from './call.js';
import { isOver } from './deadline.js';
import type { Decided } from './decided.js';
import type { Fact } from './fact.js';
import { type Moment, written } from './moment.js';
import type { CallRefusal } from './refusals.js';
import { resultsOf, rulingsNeeded, summary } from './results.js';

/** The chair ends the call. One with a deadline ends then and not before, by itself. */
export function closeCall(call: RunningCall, now: Moment): Decided | CallRefusal {
  if (call.deadline !== null && !isOver(call, now)) return refuse('NotYetDue', { dueAt: written(call.deadline.dueAt) });
  const delegations = rulingsNeeded(call);
  if (delegations.length > 0) return refuse('RulingsNeeded', { delegations });
  const inRoom = call.asked.terms.asking.kind === 'inRoom';
  const unknown = inRoom && resultsOf(call).some(({ finding }) => finding.outcome === 'undetermined');
  return unknown ? refuse('PresenceNeeded', {}) : ended(call, now);
}

/** Every provision has its result; what was objected to reopens with the wording that the objection asks for. */
export function ended(call: RunningCall, now: Moment): Decided {
  const results = resultsOf(call);
  const phase = summary(results);
  const { asked, heard, deadline } = call;
  const closed: ClosedCall = { phase, asked, heard, deadline, closedAt: now, results };
  const decided = results.flatMap((result): readonly Fact[] => [decidedOn(result), ...reopened(call, result)]);
  return { call: closed, facts: [...decided, { kind: 'CallClosed', outcome: phase }] };
}

function decidedOn({ on, outcome, finding, brackets = [] }: Result): Fact {
  return { kind: 'ProvisionDecided', provision: on.provision, outcome, finding, brackets };
}

function reopened({ heard }: RunningCall, { on, outcome }: Result): readonly Fact[] {
  if (outcome === 'adopted') return [];
  return heard.stances.flatMap(({ delegation, on: words, answer }): readonly Fact[] =>
    answer.kind === 'object' && sameState(words, on)
      ? [{ kind: 'ProvisionReopened', provision: on.provision, delegation, ...answer.objection }]
      : [],
  );
}
