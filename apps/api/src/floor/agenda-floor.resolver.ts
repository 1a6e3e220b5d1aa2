import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ConsideredView } from '../concerns/concern-steps.reader.js';
import type { ConcernView } from '../concerns/concerns.reader.js';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { type AgendaItemView, AgendaReader } from '../meetings/agenda.reader.js';
import type { MeetingView } from '../meetings/meetings.reader.js';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { answered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { DiscussionsReader, type DiscussionView } from './discussions.reader.js';
import type { FloorView } from './floor-view.js';
import { FloorsReader } from './floors.reader.js';
import { type DecisionView, type InterventionView, NotesReader } from './notes.reader.js';
import { type ProjectedProvisionView, ProjectionReader, type ProjectionView } from './projection.reader.js';
import { SetSpeakersList, type TakeUpItemInput } from './set-speakers-list.js';

/** What happens in the room, seen from the agenda. */
@Resolver('AgendaItem')
export class ItemFloorResolver {
  constructor(
    private readonly floors: FloorsReader,
    private readonly notes: NotesReader,
    private readonly discussions: DiscussionsReader,
    private readonly provisions: ProvisionsReader,
  ) {}

  @ResolveField('floor')
  floor(@Parent() { id }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<FloorView | null> {
    return this.floors.load(loaders, id);
  }

  @ResolveField('interventions')
  interventions(@Parent() { id }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<InterventionView[]> {
    return this.notes.loadInterventions(loaders, id);
  }

  @ResolveField('decisions')
  decisions(@Parent() { id }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<DecisionView[]> {
    return this.notes.loadDecisions(loaders, id);
  }

  @ResolveField('underDiscussion')
  async underDiscussion(
    @Parent() { id }: AgendaItemView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ProvisionView | null> {
    const taken = await this.discussions.loadTakenUp(loaders, 'agenda_item', id);
    return taken?.provisionId ? this.provisions.load(loaders, taken.provisionId) : null;
  }

  @ResolveField('takenUpAt')
  async takenUpAt(@Parent() { id }: AgendaItemView, @Loaders() loaders: RequestLoaders): Promise<Date | null> {
    return (await this.discussions.loadTakenUp(loaders, 'agenda_item', id))?.since ?? null;
  }
}

@Resolver('Meeting')
export class MeetingFloorResolver {
  constructor(
    private readonly floors: FloorsReader,
    private readonly discussions: DiscussionsReader,
    private readonly agenda: AgendaReader,
    private readonly projections: ProjectionReader,
  ) {}

  @ResolveField('projection')
  projection(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<ProjectionView | null> {
    return this.projections.load(loaders, id);
  }

  @ResolveField('now')
  async now(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<AgendaItemView | null> {
    const taken = await this.discussions.loadTakenUp(loaders, 'meeting', id);
    return taken && this.agenda.load(loaders, taken.itemId);
  }

  @ResolveField('byCategory')
  byCategory(@Parent() { id }: MeetingView, @Loaders() loaders: RequestLoaders): Promise<FloorView['byCategory']> {
    return this.floors.loadByCategory(loaders, id);
  }
}

@Resolver('Projection')
export class ProjectionResolver {
  constructor(
    private readonly database: Database,
    private readonly projections: ProjectionReader,
    private readonly agenda: AgendaReader,
  ) {}

  @ResolveField('item')
  item(
    @Parent() { itemId }: ProjectionView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AgendaItemView | null> | null {
    return itemId === null ? null : this.agenda.load(loaders, itemId);
  }

  @ResolveField('provisions')
  provisions(@Parent() view: ProjectionView, @CurrentViewer() viewer: Viewer): Promise<ProjectedProvisionView[]> {
    return this.database.read(viewer, (tx) => this.projections.provisions(tx, view));
  }
}

@Resolver()
export class TakeUpItemResolver {
  constructor(
    private readonly agenda: AgendaReader,
    private readonly setting: SetSpeakersList,
  ) {}

  @Mutation('takeUpItem')
  async takeUp(
    @Args() { idempotencyKey, ...asked }: TakeUpItemInput & { readonly idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.setting.takeUp(viewer, asked, idempotencyKey);
    return answered(outcome, 'AgendaItem', (id) => this.agenda.load(loaders, id));
  }
}

@Resolver('Discussion')
export class DiscussionResolver {
  constructor(private readonly agenda: AgendaReader) {}

  @ResolveField('item')
  item(@Parent() { itemId }: DiscussionView, @Loaders() loaders: RequestLoaders): Promise<AgendaItemView | null> {
    return this.agenda.load(loaders, itemId);
  }
}

abstract class Discussed {
  constructor(private readonly discussions: DiscussionsReader) {}

  protected abstract readonly what: 'provision' | 'amendment' | 'concern';

  @ResolveField('discussedAt')
  discussedAt(
    @Parent() { id }: { readonly id: string },
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly DiscussionView[]> {
    return this.discussions.load(loaders, this.what, id);
  }
}

@Resolver('Provision')
export class ProvisionDiscussedResolver extends Discussed {
  protected readonly what = 'provision';
  constructor(discussions: DiscussionsReader) {
    super(discussions);
  }
}

@Resolver('Amendment')
export class AmendmentDiscussedResolver extends Discussed {
  protected readonly what = 'amendment';
  constructor(discussions: DiscussionsReader) {
    super(discussions);
  }
}

@Resolver('Concern')
export class ConcernDiscussedResolver extends Discussed {
  protected readonly what = 'concern';
  constructor(
    discussions: DiscussionsReader,
    private readonly notes: NotesReader,
  ) {
    super(discussions);
  }

  @ResolveField('intervention')
  intervention(
    @Parent() { interventionId }: ConcernView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<InterventionView | null> | null {
    return interventionId === null ? null : this.notes.loadIntervention(loaders, interventionId);
  }
}

@Resolver('ConcernConsidered')
export class ConsideredUnderResolver {
  constructor(private readonly agenda: AgendaReader) {}

  @ResolveField('item')
  item(
    @Parent() { itemId }: ConsideredView,
    @Loaders() loaders: RequestLoaders,
  ): Promise<AgendaItemView | null> | null {
    return itemId === null ? null : this.agenda.load(loaders, itemId);
  }
}
