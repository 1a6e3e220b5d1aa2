import { Injectable } from '@nestjs/common';
import type { RunningCall } from '#lib/consensus';
import type { Transaction } from '../platform/database/database.js';
import { CallsReader, type CallView } from './calls/calls.reader.js';
import { type ConsensusTaskView, inCall } from './consensus-task.js';
import type { Spokesperson } from './delegations/members.reader.js';
import type { StanceView } from './stances/stance-view.js';
import { StancesReader } from './stances/stances.reader.js';

type OwnStances = Awaited<ReturnType<StancesReader['ofDelegation']>>;

/** What nobody but a member of a delegation can do for it. */
@Injectable()
export class TasksOfMemberReader {
  constructor(
    private readonly calls: CallsReader,
    private readonly stances: StancesReader,
  ) {}

  async in(tx: Transaction, conferenceId: string, member: Spokesperson): Promise<readonly ConsensusTaskView[]> {
    const running = await this.calls.runningIn(tx, conferenceId);
    const own = await this.stances.ofDelegation(tx, conferenceId, member.delegation);
    const callOn = ({ draftId, provisionId }: StanceView) =>
      running.find((call) => call.draftId === draftId && call.provisionIds.includes(provisionId));
    const fresh = own.drafted.filter(({ standing }) => standing === 'stands');
    const toClear =
      member.part === 'delegate' ? [] : fresh.map((each) => onStance('StanceToClear', each, callOn(each)));
    const toReconfirm = own.said
      .filter((said) => said.standing === 'toReconfirm' && !fresh.some((draft) => sameHere(draft, said)))
      .map((each) => onStance('StanceToReconfirm', each, callOn(each)));
    return [...toClear, ...toReconfirm, ...running.flatMap((call) => asked(call, member, own))];
  }
}

function onStance(
  kind: 'StanceToClear' | 'StanceToReconfirm',
  { id: stanceId, draftId, provisionId, cited }: StanceView,
  call: CallView | undefined,
): ConsensusTaskView {
  return { kind, draftId, provisionId, cited, stanceId, concernId: null, ...inCall(call) };
}

function asked(call: CallView, { delegation }: Spokesperson, own: OwnStances): readonly ConsensusTaskView[] {
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

function sameHere(one: StanceView, other: StanceView): boolean {
  return one.draftId === other.draftId && one.provisionId === other.provisionId;
}
