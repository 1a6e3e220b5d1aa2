import type { CallView } from './calls/calls.reader.js';

export interface ConsensusTaskView {
  readonly kind:
    | 'StanceToReconfirm'
    | 'StanceToClear'
    | 'CallToReceive'
    | 'CallToAnswer'
    | 'ObjectionToRule'
    | 'ObjectionToDispose'
    | 'OptionToTake';
  readonly draftId: string;
  readonly provisionId: string | null;
  readonly cited: string | null;
  readonly callId: string | null;
  readonly callTitle: string | null;
  readonly stanceId: string | null;
  readonly concernId: string | null;
  readonly dueAt: Date | null;
}

/** The parts of a task that tell of which call it is, if of any. */
export function inCall(call: CallView | undefined): Pick<ConsensusTaskView, 'callId' | 'callTitle' | 'dueAt'> {
  return { callId: call?.id ?? null, callTitle: call?.title ?? null, dueAt: call?.endsAt ?? null };
}
