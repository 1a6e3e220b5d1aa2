import { Args, Mutation, Parent, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { AskForFloor, type AskForFloorInput } from './ask-for-floor.js';
import { mayOnFloor } from './floor.policy.js';
import { FloorNews } from './floor-news.js';
import type { FloorView } from './floor-view.js';
import { FloorsReader } from './floors.reader.js';
import { type GiveFloorInput, LeadFloor, type MoveSpeakerInput } from './lead-floor.js';
import { LeaveSpeakersList } from './leave-speakers-list.js';
import { SetSpeakersList, type SetSpeakersListInput } from './set-speakers-list.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver('Floor')
export class FloorResolver {
  constructor(
    private readonly floor: Floor,
    private readonly news: FloorNews,
  ) {}

  @ResolveField('may')
  async may(@Parent() { conferenceId }: FloorView, @Loaders() loaders: RequestLoaders): Promise<readonly string[]> {
    return mayOnFloor((await this.floor.load(loaders, conferenceId)).part);
  }

  @Subscription('floorMoved')
  moved(
    @Args('itemId') itemId: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<AsyncIterable<{ floorMoved: FloorView }>> {
    return this.news.subscribe(viewer, itemId);
  }
}

/** What delegations do on the floor. */
@Resolver()
export class AskForFloorResolver {
  constructor(
    private readonly floors: FloorsReader,
    private readonly asking: AskForFloor,
    private readonly leaving: LeaveSpeakersList,
  ) {}

  @Mutation('askForFloor')
  async ask(
    @Args() { idempotencyKey, ...asked }: Keyed<AskForFloorInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.asking.execute(viewer, asked, idempotencyKey));
  }

  @Mutation('leaveSpeakersList')
  async leave(
    @Args() { idempotencyKey, ...asked }: Keyed<{ readonly requestId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.leaving.execute(viewer, asked, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Floor', (id) => this.floors.load(loaders, id));
  }
}

/** What whoever leads the meeting does. */
@Resolver()
export class LeadFloorResolver {
  constructor(
    private readonly floors: FloorsReader,
    private readonly leading: LeadFloor,
    private readonly setting: SetSpeakersList,
  ) {}

  @Mutation('moveSpeaker')
  async move(
    @Args() { idempotencyKey, ...asked }: Keyed<MoveSpeakerInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.leading.move(viewer, asked, idempotencyKey));
  }

  @Mutation('giveFloor')
  async give(
    @Args() { idempotencyKey, ...asked }: Keyed<GiveFloorInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.leading.give(viewer, asked, idempotencyKey));
  }

  @Mutation('takeFloor')
  async take(
    @Args() { idempotencyKey, ...asked }: Keyed<{ readonly turnId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.leading.take(viewer, asked, idempotencyKey));
  }

  @Mutation('setSpeakersList')
  async set(
    @Args() { idempotencyKey, ...asked }: Keyed<SetSpeakersListInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.setting.execute(viewer, asked, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Floor', (id) => this.floors.load(loaders, id));
  }
}
