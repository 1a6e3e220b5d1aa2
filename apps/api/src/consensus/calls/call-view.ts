import {
  announced,
  type ClosedCall,
  counts,
  isRunning,
  judged,
  type RunningCall,
  rulingsNeeded,
  sameState,
  type TextState,
  type Uncounted,
  uncounted,
} from '#lib/consensus';
import type { Part } from '../../platform/access/policy-table.js';
import { type ConsensusAction, mayOnConsensus } from '../consensus.policy.js';
import type { CallView } from './calls.reader.js';

export interface DeadlineView {
  readonly at: Date;
  readonly zone: string;
  readonly reminders: readonly Date[];
  readonly reminded: number;
}

export interface ParticipantView {
  readonly stakeholderId: string;
  readonly counts: boolean;
  readonly uncounted: Uncounted | null;
  readonly receivedAt: Date | null;
  readonly present: boolean | null;
  readonly proxyId: string | null;
}

export type CallAction =
  | 'revise'
  | 'open'
  | 'extend'
  | 'attend'
  | 'rule'
  | 'close'
  | 'withdraw'
  | 'answer'
  | 'acknowledge'
  /** Of what a call that is over leaves to the chair. */
  | 'settle'
  | 'dispose';

export function deadlineOf({ state, endsAt }: CallView): DeadlineView | null {
  const deadline = announced(state);
  if (deadline === null) return null;
  return {
    at: endsAt ?? new Date(deadline.dueAt),
    zone: deadline.zone,
    reminders: deadline.reminders.map((moment) => new Date(moment)),
    reminded: 'heard' in state ? state.heard.reminded : 0,
  };
}

export function participantsIn({ state }: CallView): readonly ParticipantView[] {
  if (!('asked' in state)) return [];
  const { asked, heard } = state;
  const { rule, asking } = asked.terms;
  return asked.delegations.map((delegation) => {
    const receipt = heard.receipts.find((each) => each.delegation === delegation.id);
    const noted = asking.kind === 'inRoom' ? heard.present : null;
    return {
      stakeholderId: delegation.id,
      counts: counts(rule, delegation),
      uncounted: uncounted(rule, delegation),
      receivedAt: receipt === undefined ? null : new Date(receipt.at),
      present: noted === null ? null : noted.includes(delegation.id),
      proxyId: heard.proxies.find((proxy) => proxy.from === delegation.id)?.to ?? null,
    };
  });
}

export function rulingsNeededIn({ state }: CallView): readonly string[] {
  return isRunning(state) ? rulingsNeeded(state) : [];
}

/** What the viewer may do with it as it stands; `delegation` is the one they speak for. */
export function mayOnCall({ state }: CallView, part: Part, delegation: string | null): readonly CallAction[] {
  const may = mayOnConsensus(part);
  if (isRunning(state)) return whileItRuns(state, may, delegation);
  if (!may.includes('call')) return [];
  if (state.phase === 'draft') return ['revise', 'open', 'withdraw'];
  return 'results' in state ? leftIn(state) : [];
}

function whileItRuns(
  { asked, heard }: RunningCall,
  may: readonly ConsensusAction[],
  delegation: string | null,
): readonly CallAction[] {
  const { asking, rule } = asked.terms;
  const inRoom = asking.kind === 'inRoom';
  const ruled = judged(rule).length > 0 && asking.kind !== 'silence';
  const received = heard.receipts.some((receipt) => receipt.delegation === delegation);
  return [
    ...whileIt(may.includes('call') && !inRoom, 'extend'),
    ...whileIt(may.includes('notePresence') && inRoom, 'attend'),
    ...whileIt(may.includes('call') && ruled, 'rule'),
    ...whileIt(may.includes('call') && inRoom, 'close'),
    ...whileIt(may.includes('call'), 'withdraw'),
    ...whileIt(may.includes('stateStance'), 'answer'),
    ...whileIt(may.includes('stateStance') && !received, 'acknowledge'),
  ];
}

/** The words in which one option of each bracket was found acceptable to all. */
export function settledIn({ state }: CallView): readonly TextState[] {
  const results = 'results' in state ? state.results : [];
  return results.filter(({ outcome }) => outcome === 'settled').map(({ on }) => on);
}

function leftIn({ results, heard }: ClosedCall): readonly CallAction[] {
  const adopted = results.filter(({ outcome }) => outcome === 'adopted');
  const overruled = heard.stances.some(
    ({ on, answer }) => answer.kind === 'object' && adopted.some((result) => sameState(result.on, on)),
  );
  return [
    ...whileIt(
      results.some(({ outcome }) => outcome === 'settled'),
      'settle',
    ),
    ...whileIt(overruled, 'dispose'),
  ];
}

function whileIt(is: boolean, action: CallAction): readonly CallAction[] {
  return is ? [action] : [];
}
