import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ConferencesReader, type ConferenceView } from '../conferences/conferences.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { type AgendaItemView, AgendaReader } from './agenda.reader.js';
import {
  type CallOffMeetingInput,
  ChangeMeeting,
  type ChangeMeetingInput,
  type KeepNumbersInput,
  type MoveMeetingInput,
} from './change-meeting.js';
import { mayOnMeetings } from './meeting.policy.js';
import { MeetingsReader, type MeetingView } from './meetings.reader.js';
import { type AddMeetingInput, PlanMeeting } from './plan-meeting.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver('Meeting')
export class MeetingResolver {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly agenda: AgendaReader,
    private readonly conferences: ConferencesReader,
    private readonly floor: Floor,
  ) {}

  @Query('meeting')
  meeting(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<MeetingView | null> {
    return this.meetings.load(loaders, id);
  }

  @ResolveField('conference')
  conference(
    @Parent() { conferenceId }: MeetingView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ConferenceView | null> {
    return this.conferences.load(loaders, conferenceId);
  }

  @ResolveField('agenda')
  items(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<AgendaItemView[]> {
    return this.agenda.loadOf(loaders, id);
  }

  @ResolveField('takenOff')
  takenOff(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<AgendaItemView[]> {
    return this.agenda.loadTakenOff(loaders, id);
  }

  @ResolveField('may')
  async may(@Parent() { conferenceId }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    const { part } = await this.floor.load(loaders, conferenceId);
    return mayOnMeetings(part).filter((action) => action !== 'planMeetings');
  }
}

@Resolver()
export class MeetingChangesResolver {
  constructor(
    private readonly meetings: MeetingsReader,
    private readonly planning: PlanMeeting,
    private readonly changing: ChangeMeeting,
  ) {}

  @Mutation('addMeeting')
  async add(
    @Args() { idempotencyKey, ...asked }: Keyed<AddMeetingInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.planning.execute(viewer, asked, idempotencyKey));
  }

  @Mutation('changeMeeting')
  async change(
    @Args() { idempotencyKey, ...asked }: Keyed<ChangeMeetingInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.change(viewer, asked, idempotencyKey));
  }

  @Mutation('moveMeeting')
  async move(
    @Args() { idempotencyKey, ...asked }: Keyed<MoveMeetingInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.move(viewer, asked, idempotencyKey));
  }

  @Mutation('callOffMeeting')
  async callOff(
    @Args() { idempotencyKey, ...asked }: Keyed<CallOffMeetingInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.callOff(viewer, asked, idempotencyKey));
  }

  @Mutation('keepAgendaNumbers')
  async keepNumbers(
    @Args() { idempotencyKey, ...asked }: Keyed<KeepNumbersInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.keepNumbers(viewer, asked, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Meeting', (id) => this.meetings.load(loaders, id));
  }
}
