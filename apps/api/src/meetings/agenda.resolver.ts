import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type Reach, reachOf } from '#lib/positions';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { IssuesReader, type IssueView } from '../issues/issues.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AddAgendaItem, type AddAgendaItemInput } from './add-agenda-item.js';
import { type AgendaItemView, AgendaReader } from './agenda.reader.js';
import {
  ChangeAgendaItem,
  type ChangeAgendaItemInput,
  type MoveAgendaItemInput,
  type WithdrawAgendaItemInput,
} from './change-agenda-item.js';
import { MeetingsReader, type MeetingView } from './meetings.reader.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver('AgendaItem')
export class AgendaItemResolver {
  constructor(
    private readonly agenda: AgendaReader,
    private readonly meetings: MeetingsReader,
    private readonly issues: IssuesReader,
    private readonly provisions: ProvisionsReader,
  ) {}

  @Query('agendaItem')
  item(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<AgendaItemView | null> {
    return this.agenda.load(loaders, id);
  }

  @ResolveField('meeting')
  meeting(@Parent() { meetingId }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<MeetingView | null> {
    return this.meetings.load(loaders, meetingId);
  }

  @ResolveField('audience')
  audience(@Parent() { key }: AgendaItemView): Reach {
    return reachOf(key);
  }

  @ResolveField('issues')
  async about(@Parent() { id }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<IssueView[]> {
    const ids = await this.agenda.loadAbout(loaders, 'issue', id);
    return seen(await Promise.all(ids.map((issue) => this.issues.load(loaders, issue))));
  }

  @ResolveField('provisions')
  async words(@Parent() { id }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<ProvisionView[]> {
    const ids = await this.agenda.loadAbout(loaders, 'provision', id);
    return seen(await Promise.all(ids.map((provision) => this.provisions.load(loaders, provision))));
  }
}

function seen<View>(views: readonly (View | null)[]): View[] {
  return views.filter((view) => view !== null);
}

@Resolver()
export class AgendaChangesResolver {
  constructor(
    private readonly agenda: AgendaReader,
    private readonly adding: AddAgendaItem,
    private readonly changing: ChangeAgendaItem,
  ) {}

  @Mutation('addAgendaItem')
  async add(
    @Args() { idempotencyKey, ...asked }: Keyed<AddAgendaItemInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.adding.execute(viewer, asked, idempotencyKey));
  }

  @Mutation('changeAgendaItem')
  async change(
    @Args() { idempotencyKey, ...asked }: Keyed<ChangeAgendaItemInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.change(viewer, asked, idempotencyKey));
  }

  @Mutation('moveAgendaItem')
  async move(
    @Args() { idempotencyKey, ...asked }: Keyed<MoveAgendaItemInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.move(viewer, asked, idempotencyKey));
  }

  @Mutation('withdrawAgendaItem')
  async withdraw(
    @Args() { idempotencyKey, ...asked }: Keyed<WithdrawAgendaItemInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.changing.withdraw(viewer, asked, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'AgendaItem', (id) => this.agenda.load(loaders, id));
  }
}
