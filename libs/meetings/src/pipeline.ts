/** Days are text, such as `2012-10-17`, so that no clock can shift them. */
interface MeetingOnTheWay {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly calledOff: boolean;
}

interface DeadlineOnTheWay {
  readonly on: string;
}

export type StepState = 'past' | 'now' | 'coming';

export type PipelineStep<Meeting, Deadline> =
  | { readonly kind: 'meeting'; readonly meeting: Meeting; readonly state: StepState; readonly daysUntil: number }
  | { readonly kind: 'deadline'; readonly deadline: Deadline; readonly state: StepState; readonly daysUntil: number }
  | { readonly kind: 'day' };

/**
 * The way to the conference: its meetings in their order, each deadline before the first meeting that begins after it,
 * and the day on which all this is looked at before whatever is not past.
 */
export function pipeline<Meeting extends MeetingOnTheWay, Deadline extends DeadlineOnTheWay>(
  meetings: readonly Meeting[],
  deadlines: readonly Deadline[],
  day: string,
): readonly PipelineStep<Meeting, Deadline>[] {
  const due = [...deadlines].sort((one, other) => Number(one.on > other.on) - Number(one.on < other.on));
  const steps: PipelineStep<Meeting, Deadline>[] = [];
  const deadlineStep = (deadline: Deadline): PipelineStep<Meeting, Deadline> => ({
    kind: 'deadline',
    deadline,
    ...standing(day, deadline.on, deadline.on),
  });
  for (const meeting of meetings) {
    while (due[0] && due[0].on < meeting.startsOn) steps.push(deadlineStep(due.shift() as Deadline));
    steps.push({ kind: 'meeting', meeting, ...standing(day, meeting.startsOn, meeting.endsOn) });
  }
  steps.push(...due.map(deadlineStep));
  const first = steps.findIndex((step) => step.kind !== 'day' && step.state !== 'past');
  return steps.toSpliced(first === -1 ? steps.length : first, 0, { kind: 'day' });
}

function standing(day: string, from: string, to: string): { readonly state: StepState; readonly daysUntil: number } {
  const state = to < day ? 'past' : from <= day ? 'now' : 'coming';
  return {
    state,
    daysUntil: Math.round((Date.parse(`${from}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000),
  };
}
