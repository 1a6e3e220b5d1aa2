import { Injectable } from '@nestjs/common';
import { judged, type RunningCall, readingOf, rulingOn, voicesIn } from '#lib/consensus';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { CallNamesReader } from './calls/call-names.reader.js';
import { CallsReader, type CallView } from './calls/calls.reader.js';
import { mayOnConsensus } from './consensus.policy.js';
import { MembersReader, type Spokesperson } from './delegations/members.reader.js';
import type { StanceView } from './stances/stance-view.js';
import { StancesReader } from './stances/stances.reader.js';

export interface ConsensusTaskView {
  readonly kind: 'StanceToReconfirm' | 'StanceToClear' | 'CallToReceive' | 'CallToAnswer' | 'ObjectionToRule';
  readonly draftId: string;
  readonly provisionId: string | null;
  readonly cited: string | null;
  readonly callId: string | null;
  readonly callTitle: string | null;
  readonly stanceId: string | null;
  readonly dueAt: Date | null;
}

type OwnStances = Awaited<ReturnType<StancesReader['ofDelegation']>>;

/** What waits in consensus for the viewer: things that nobody else can do for their delegation, or for the chair. */
@Injectable()
export class TasksReader {
  constructor(
    private readonly calls: CallsReader,
    private readonly stances: StancesReader,
    private readonly members: MembersReader,
    private readonly names: CallNamesReader,
    private readonly floor: Floor,
  ) {}

  async load(loaders: RequestLoaders, conferenceId: string): Promise<readonly ConsensusTaskView[]> {
    const read = async (tx: Transaction, ids: readonly string[]) => {
      const found = new Map<string, readonly ConsensusTaskView[]>();
      for (const id of ids) found.set(id, await this.of(tx, id));
      return found;
    };
    return (await loaders.batch('consensus tasks', read).load(conferenceId)) ?? [];
  }

  async of(tx: Transaction, conferenceId: string): Promise<readonly ConsensusTaskView[]> {
    if (tx.viewer.kind !== 'person') return [];
    const { part } = await this.floor.speaker(tx, conferenceId);
    const may = mayOnConsensus(part);
    const member = may.includes('stateStance') ? await this.members.speaking(tx, conferenceId) : null;
    if (member === null && !may.includes('call')) return [];
    const running = await this.calls.runningIn(tx, conferenceId);
    const tasks =
      member === null
        ? running.flatMap(toRule)
        : this.ofMember(await this.stances.ofDelegation(tx, conferenceId, member.delegation), member, running);
    return this.cited(tx, conferenceId, tasks);
  }

  private ofMember(own: OwnStances, member: Spokesperson, running: readonly CallView[]): readonly ConsensusTaskView[] {
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

  private async cited(tx: Transaction, conferenceId: string, tasks: readonly ConsensusTaskView[]) {
    const drafts = [...new Set(tasks.map(({ draftId }) => draftId))];
    const names = new Map<string, Awaited<ReturnType<CallNamesReader['in']>>>();
    for (const draftId of drafts) names.set(draftId, await this.names.in(tx, { conferenceId, draftId }));
    return tasks.map((task) => ({
      ...task,
      cited: task.provisionId === null ? null : (names.get(task.draftId)?.cited(task.provisionId) ?? null),
    }));
  }
}

function onStance(
  kind: 'StanceToClear' | 'StanceToReconfirm',
  { id: stanceId, draftId, provisionId, cited }: StanceView,
  call: CallView | undefined,
): ConsensusTaskView {
  return { kind, draftId, provisionId, cited, stanceId, ...inCall(call) };
}

function asked(call: CallView, { delegation }: Spokesperson, own: OwnStances): readonly ConsensusTaskView[] {
  const { asked: asking, heard } = call.state as RunningCall;
  if (call.endsAt !== null && heard.awaitsRulings) return [];
  const about = { draftId: call.draftId, cited: null, stanceId: null, ...inCall(call) };
  const inRoom = asking.terms.asking.kind === 'inRoom';
  const received = heard.receipts.some((receipt) => receipt.delegation === delegation);
  const spoken = [...own.said, ...own.drafted].filter(({ draftId }) => draftId === call.draftId);
  const silent = asking.texts.filter(({ provision }) => !spoken.some(({ provisionId }) => provisionId === provision));
  return [
    ...(inRoom || received ? [] : [{ ...about, kind: 'CallToReceive' as const, provisionId: null }]),
    ...silent.map(({ provision }) => ({ ...about, kind: 'CallToAnswer' as const, provisionId: provision })),
  ];
}

function toRule(call: CallView): readonly ConsensusTaskView[] {
  const state = call.state as RunningCall;
  const { rule, asking } = state.asked.terms;
  if (asking.kind === 'silence' || judged(rule).length === 0) return [];
  const about = { draftId: call.draftId, cited: null, ...inCall(call) };
  return state.asked.texts.flatMap((text) =>
    voicesIn(state, text)
      .filter((voice) => readingOf(rule, voice) === 'against' && voice.through === null)
      .filter(({ stance }) => stance !== null && rulingOn(stance, rule, state.heard.rulings) === null)
      .map(({ stance }) => ({
        ...about,
        kind: 'ObjectionToRule' as const,
        provisionId: text.provision,
        stanceId: stance,
      })),
  );
}

function inCall(call: CallView | undefined): Pick<ConsensusTaskView, 'callId' | 'callTitle' | 'dueAt'> {
  return { callId: call?.id ?? null, callTitle: call?.title ?? null, dueAt: call?.endsAt ?? null };
}

function sameHere(one: StanceView, other: StanceView): boolean {
  return one.draftId === other.draftId && one.provisionId === other.provisionId;
}
