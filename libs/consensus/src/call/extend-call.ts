import { isRefusal, refuse } from '#lib/foundation';
import type { Extending } from './act.js';
import type { Extension, RunningCall } from './call.js';
import { decideDeadline } from './deadline.js';
import type { Decided } from './decided.js';
import { later, type Moment, written } from './moment.js';
import type { CallRefusal } from './refusals.js';

/** More time, never less: the end moves on, and its reminders are set anew. */
export function extendCall(call: RunningCall, extending: Extending, now: Moment): Decided | CallRefusal {
  const reason = extending.reason.trim();
  if (call.deadline === null) return refuse('NoDeadline', {});
  if (reason === '') return refuse('CallReasonNeeded', {});
  const from = call.deadline.dueAt;
  const earliest = later(from, 1);
  if (extending.deadline.dueAt <= from) {
    return refuse('DeadlineNotAcceptable', { problem: 'NotLater' as const, earliest: written(earliest) });
  }
  const deadline = decideDeadline(extending.deadline, earliest, now);
  if (isRefusal(deadline)) return deadline;

  const extension: Extension = { from, to: deadline.dueAt, reason, at: now };
  const [first, ...rest] = call.phase === 'extended' ? call.extensions : [];
  return {
    call: {
      phase: 'extended',
      asked: call.asked,
      heard: { ...call.heard, reminded: 0 },
      deadline,
      extensions: first === undefined ? [extension] : [first, ...rest, extension],
    },
    facts: [{ kind: 'CallExtended', from: written(from), to: written(deadline.dueAt), zone: deadline.zone, reason }],
  };
}
