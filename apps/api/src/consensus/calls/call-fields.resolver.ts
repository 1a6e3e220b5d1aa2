import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type AskingKind, type Rule, sameState, termsOf } from '#lib/consensus';
import { DraftsReader, type DraftView } from '../../drafting-room/drafts.reader.js';
import { RevisionsReader, type RevisionView } from '../../drafting-room/revisions/revisions.reader.js';
import { PeopleReader, type PersonView } from '../../identity/people.reader.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { StakeholdersReader, type StakeholderView } from '../../stakeholders/stakeholders.reader.js';
import { stateOf } from '../text-digest.js';
import { CallActsReader, type CallActView } from './call-acts.reader.js';
import { type ExtensionView, extensionsIn } from './call-extensions.js';
import { CallNamesReader } from './call-names.reader.js';
import { type AskedWords, type CallProvisionView, callProvisions } from './call-provisions.js';
import {
  type DeadlineView,
  deadlineOf,
  mayOnCall,
  type ParticipantView,
  participantsIn,
  rulingsNeededIn,
  settledIn,
} from './call-view.js';
import type { CallView } from './calls.reader.js';

@Resolver('ConsensusCall')
export class CallFieldsResolver {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly revisions: RevisionsReader,
    private readonly stakeholders: StakeholdersReader,
    private readonly names: CallNamesReader,
    private readonly floor: Floor,
  ) {}

  @ResolveField('draft')
  draft(@Parent() { draftId }: CallView, @Loaders() loaders: RequestLoaders): Promise<DraftView | null> {
    return this.drafts.load(loaders, draftId);
  }

  @ResolveField('asking')
  asking(@Parent() { state }: CallView): AskingKind {
    return termsOf(state).asking.kind;
  }

  @ResolveField('rule')
  rule(@Parent() { state }: CallView): Rule {
    return termsOf(state).rule;
  }

  @ResolveField('leastHours')
  leastHours(@Parent() { state }: CallView): number | null {
    const { asking } = termsOf(state);
    return asking.kind === 'silence' ? asking.leastHours : null;
  }

  @ResolveField('deadline')
  deadline(@Parent() call: CallView): DeadlineView | null {
    return deadlineOf(call);
  }

  @ResolveField('revision')
  revision(
    @Parent() { revisionId }: CallView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<RevisionView | null> | null {
    return revisionId === null ? null : this.revisions.load(loaders, revisionId);
  }

  @ResolveField('provisions')
  async provisions(
    @Parent() call: CallView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly CallProvisionView[]> {
    const names = await this.names.symbols(loaders, call.conferenceId);
    return callProvisions(call, await this.words(call, loaders), names);
  }

  @ResolveField('participants')
  participants(@Parent() call: CallView): readonly ParticipantView[] {
    return participantsIn(call);
  }

  @ResolveField('openedAt')
  openedAt(@Parent() { state }: CallView): Date | null {
    return 'asked' in state ? new Date(state.asked.openedAt) : null;
  }

  @ResolveField('withdrawnBecause')
  withdrawnBecause(@Parent() { state }: CallView): string | null {
    return state.phase === 'withdrawn' ? state.reason : null;
  }

  @ResolveField('awaitsRulings')
  awaitsRulings(@Parent() { state }: CallView): boolean {
    return 'heard' in state && state.phase !== 'adopted' && state.heard.awaitsRulings;
  }

  @ResolveField('rulingsNeeded')
  async rulingsNeeded(@Parent() call: CallView, @Loaders() loaders: RequestLoaders): Promise<StakeholderView[]> {
    const found = await Promise.all(rulingsNeededIn(call).map((id) => this.stakeholders.load(loaders, id)));
    return found.filter((each) => each !== null);
  }

  @ResolveField('may')
  async may(@Parent() call: CallView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const { part, stakeholderId } = await this.floor.load(loaders, call.conferenceId);
    const may = mayOnCall(call, part, stakeholderId);
    return may.includes('settle') && !(await this.stands(call, loaders)) ? may.filter((act) => act !== 'settle') : may;
  }

  // Once the option has been taken, or the words are others for another reason, there is nothing left to take.
  private async stands(call: CallView, loaders: RequestLoaders): Promise<boolean> {
    const settled = settledIn(call);
    const ids = settled.map(({ provision }) => provision);
    const now = await this.drafts.loadSomeProvisions(loaders, call.draftId, ids);
    return now.some((words) => settled.some((on) => sameState(on, stateOf(words.id, words))));
  }

  // What was sealed where it was opened, else what stands.
  private async words(
    { revisionId, draftId, provisionIds }: CallView,
    loaders: RequestLoaders,
  ): Promise<readonly AskedWords[]> {
    if (revisionId === null) return this.drafts.loadSomeProvisions(loaders, draftId, provisionIds);
    const sealed = await this.revisions.loadProvisions(loaders, revisionId);
    return sealed.filter(({ id }) => provisionIds.includes(id));
  }
}

@Resolver('ConsensusCall')
export class CallHistoryResolver {
  constructor(
    private readonly acts: CallActsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('acts')
  all(@Parent() { id }: CallView, @Loaders() loaders: RequestLoaders): Promise<readonly CallActView[]> {
    return this.acts.load(loaders, id);
  }

  @ResolveField('extensions')
  async extensions(@Parent() call: CallView, @Loaders() loaders: RequestLoaders): Promise<readonly ExtensionView[]> {
    const acts = await this.acts.load(loaders, call.id);
    return extensionsIn(
      call,
      acts.filter(({ kind }) => kind === 'CallExtended'),
    );
  }

  @ResolveField('despite')
  async despite(@Parent() { id }: CallView, @Loaders() loaders: RequestLoaders): Promise<unknown> {
    const acts = await this.acts.load(loaders, id);
    return acts.find(({ kind }) => kind === 'CallOpened')?.facts['despite'] ?? null;
  }

  @ResolveField('openedBy')
  openedBy(@Parent() { openedById }: CallView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> | null {
    return openedById === null ? null : loaders.batch('person', this.people.byIds).load(openedById);
  }
}

@Resolver('CallAct')
export class CallActResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly stakeholders: StakeholdersReader,
  ) {}

  @ResolveField('by')
  by(@Parent() { byId }: CallActView, @Loaders() loaders: RequestLoaders): Promise<PersonView | null> | null {
    return byId === null ? null : loaders.batch('person', this.people.byIds).load(byId);
  }

  @ResolveField('stakeholder')
  stakeholder(
    @Parent() { stakeholderId }: CallActView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<StakeholderView | null> | null {
    return stakeholderId === null ? null : this.stakeholders.load(loaders, stakeholderId);
  }
}
