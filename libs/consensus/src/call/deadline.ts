import { refuse } from '#lib/foundation';
import { type Asking, type Call, type Deadline, type RunningCall, termsOf } from './call.js';
import { HOUR, later, type Moment, written } from './moment.js';
import type { DeadlineNotAcceptable } from './refusals.js';

/** A day and three hours before it is due, as far as these lie after the opening. */
export function usualReminders(opensAt: Moment, dueAt: Moment): readonly Moment[] {
  return [24, 3].map((hours) => later(dueAt, -hours * HOUR)).filter((moment) => moment > opensAt);
}

/** A deadline as set at `now`: late enough, its reminders between now and then, in order and once each. */
export function decideDeadline(
  { dueAt, zone, reminders }: Deadline,
  earliest: Moment,
  now: Moment,
): Deadline | DeadlineNotAcceptable {
  const no = (problem: DeadlineNotAcceptable['problem']) =>
    refuse('DeadlineNotAcceptable', { problem, earliest: written(earliest) });
  if (!(dueAt >= earliest) || dueAt <= now) return no('TooSoon');
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return no('ZoneUnknown');
  if (!reminders.every((moment) => moment > now && moment < dueAt)) return no('RemindersNotBefore');
  return { dueAt, zone, reminders: [...new Set(reminders)].sort((one, other) => one - other) };
}

export function earliestEnd(asking: Asking, now: Moment): Moment {
  return asking.kind === 'silence' ? later(now, asking.leastHours * HOUR) : later(now, 1);
}

/** When it ends or was to end, as it was announced last; null where it is asked in the room. */
export function announced(call: Call): Deadline | null {
  if ('deadline' in call) return call.deadline;
  const { asking } = termsOf(call);
  return asking.kind === 'inRoom' ? null : asking.deadline;
}

/** At the moment it is due it is over: what comes in then comes too late. */
export function isOver({ deadline }: RunningCall, now: Moment): boolean {
  return deadline !== null && now >= deadline.dueAt;
}
