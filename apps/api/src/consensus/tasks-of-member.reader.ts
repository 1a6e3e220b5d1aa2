import { Injectable } from '@nestjs/common';
import type { RunningCall } from '#lib/consensus';
import type { Transaction } from '../platform/database/database.js';
import { CallsReader, type CallView } from './calls/calls.reader.js';
import { type ConsensusTaskView, inCall } from './consensus-task.js';
import type { Spokesperson } from './delegations/members.reader.js';
import type { StanceView } from './stances/stance-view.js';
import { StancesReader } from './stances/stances.reader.js';

type OnStance = Pick<StanceView, 'id' | 'draftId' | 'provisionId' | 'cited' | 'standing'>;

/** What a delegation says and what its members drafted. */
export interface OwnWords {
  readonly said: readonly OnStance[];
  readonly drafted: readonly OnStance[];
}

/** What nobody but a member of a delegation can do for it. */
@Injectable()
export class TasksOfMemberReader {
  constructor(
    private readonly calls: CallsReader,
    private readonly stances: StancesReader,
  ) {}

  async in(tx: Transaction, conferenceId: string, member: Spokesperson): Promise<readonly ConsensusTaskView[]> {
    const running = await this.calls.runningIn(tx, conferenceId);
    return tasksOfMember(await this.stances.ofDelegation(tx, conferenceId, member.delegation), member, running);
  }
}

export function tasksOfMember(
  own: OwnWords,
  member: Pick<Spokesperson, 'delegation' | 'part'>,
  running: readonly CallView[],
): readonly ConsensusTaskView[] {
  const callOn = ({ draftId, provisionId }: OnStance) =>
    running.find((call) => call.draftId === draftId && call.provisionIds.includes(provisionId));
  const fresh = own.drafted.filter(({ standing }) => standing === 'stands');
  const toClear = member.part === 'delegate' ? [] : fresh.map((each) => onStance('StanceToClear', each, callOn(each)));
  const toReconfirm = own.said
    .filter((said) => said.standing === 'toReconfirm' && !fresh.some((draft) => sameHere(draft, said)))
    .map((each) => onStance('StanceToReconfirm', each, callOn(each)));
  return [...toClear, ...toReconfirm, ...running.flatMap((call) => asked(call, member.delegation, own))];
}

function onStance(
  kind: 'StanceToClear' | 'StanceToReconfirm',
  { id: stanceId, draftId, provisionId, cited }: OnStance,
  call: CallView | undefined,
): ConsensusTaskView {
  return { kind, draftId, provisionId, cited, stanceId, concernId: null, ...inCall(call) };
}

function asked(call: CallView, delegation: string, own: OwnWords): readonly ConsensusTaskView[] {
  const { asked: asking, heard } = call.state as RunningCall;
  if (call.endsAt !== null && heard.awaitsRulings) return [];
  const about = { draftId: call.draftId, cited: null, stanceId: null, concernId: null, ...inCall(call) };
  const inRoom = asking.terms.asking.kind === 'inRoom';
  const received = heard.receipts.some((receipt) => receipt.delegation === delegation);
  const spoken = [...own.said, ...own.drafted].filter(({ draftId }) => draftId === call.draftId);
  const silent = asking.texts.filter(({ provision }) => !spoken.some(({ provisionId }) => provisionId === provision));
  return [
    ...(inRoom || received ? [] : [{ ...about, kind: 'CallToReceive' as const, provisionId: null }]),
    ...silent.map(({ provision }) => ({ ...about, kind: 'CallToAnswer' as const, provisionId: provision })),
  ];
}

function sameHere(one: OnStance, other: OnStance): boolean {
  return one.draftId === other.draftId && one.provisionId === other.provisionId;
}
