import type { Transaction } from '../platform/database/database.js';
import type { CallNames, CallNamesReader } from './calls/call-names.reader.js';
import type { CallView } from './calls/calls.reader.js';

/** The capacity of whoever asks the delegations and rules. */
export const CALLING = 'calling';

/** That of whoever clears for a delegation. */
export const clearingFor = (delegation: string): string => `clearing:${delegation}`;

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

/** With the provisions as people call them. */
export async function cited<Task extends ConsensusTaskView>(
  reader: CallNamesReader,
  tx: Transaction,
  conferenceId: string,
  tasks: readonly Task[],
): Promise<readonly Task[]> {
  const names = new Map<string, CallNames>();
  for (const draftId of new Set(tasks.map((task) => task.draftId)))
    names.set(draftId, await reader.in(tx, { conferenceId, draftId }));
  return tasks.map((task) => ({
    ...task,
    cited: task.provisionId === null ? null : (names.get(task.draftId)?.cited(task.provisionId) ?? null),
  }));
}
