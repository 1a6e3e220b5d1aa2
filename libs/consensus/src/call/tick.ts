import { refuse } from '#lib/foundation';
import type { Call, Deadline, RunningCall } from './call.js';
import { isRunning } from './call.js';
import { ended } from './close-call.js';
import { isOver } from './deadline.js';
import type { Decided } from './decided.js';
import { heard } from './hear-stances.js';
import { type Moment, written } from './moment.js';
import type { CallRefusal } from './refusals.js';
import { rulingsNeeded } from './results.js';
import { silentIn, unclearedIn } from './waiting.js';

/** When the clock has something to do next; null when it has not. May lie in the past: then it is due now. */
export function nextDue(call: Call): Moment | null {
  if (!isRunning(call) || call.deadline === null) return null;
  if (call.heard.awaitsRulings) return rulingsNeeded(call).length > 0 ? null : call.deadline.dueAt;
  return call.deadline.reminders[call.heard.reminded] ?? call.deadline.dueAt;
}

/**
 * Does what is due, once: a second server that asks at the same moment is told that nothing is.
 *
 * After a night without a server several reminders may be overdue; one goes out, or none if it is all over.
 */
export function tick(call: Call, now: Moment): Decided | CallRefusal {
  const next = nextDue(call);
  if (next === null || next > now || !isRunning(call) || call.deadline === null) {
    return refuse('NothingDue', { next: next === null ? null : written(next) });
  }
  return isOver(call, now) ? end(call, now) : remind(call, call.deadline, now);
}

function end(call: RunningCall, now: Moment): Decided {
  const delegations = rulingsNeeded(call);
  return delegations.length === 0
    ? ended(call, now)
    : heard(call, { awaitsRulings: true }, { kind: 'RulingsAwaited', delegations });
}

function remind(call: RunningCall, { reminders, dueAt }: Deadline, now: Moment): Decided {
  const reminded = reminders.filter((moment) => moment <= now).length;
  return heard(
    call,
    { reminded },
    {
      kind: 'CallReminded',
      at: written(now),
      dueAt: written(dueAt),
      silent: silentIn(call),
      uncleared: unclearedIn(call),
    },
  );
}
