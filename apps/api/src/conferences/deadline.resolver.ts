import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { ConferencesReader, type ConferenceView, type DeadlineView } from './conferences.reader.js';
import {
  type AddDeadlineInput,
  type ChangeDeadlineInput,
  SetDeadline,
  type WithdrawDeadlineInput,
} from './set-deadline.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver('Conference')
export class DeadlineResolver {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly setting: SetDeadline,
  ) {}

  @ResolveField('deadlines')
  async deadlines(@Parent() { id }: ConferenceView, @Loaders() loaders: RequestLoaders): Promise<DeadlineView[]> {
    return (await loaders.batch('deadlines', this.conferences.deadlines).load(id)) ?? [];
  }

  @ResolveField('droppedDeadlines')
  async dropped(@Parent() { id }: ConferenceView, @Loaders() loaders: RequestLoaders): Promise<DeadlineView[]> {
    return (await loaders.batch('dropped deadlines', this.conferences.dropped).load(id)) ?? [];
  }

  @Mutation('addDeadline')
  async add(
    @Args() { idempotencyKey, ...asked }: Keyed<AddDeadlineInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.setting.add(viewer, asked, idempotencyKey));
  }

  @Mutation('changeDeadline')
  async change(
    @Args() { idempotencyKey, ...asked }: Keyed<ChangeDeadlineInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.setting.change(viewer, asked, idempotencyKey));
  }

  @Mutation('withdrawDeadline')
  async withdraw(
    @Args() { idempotencyKey, ...asked }: Keyed<WithdrawDeadlineInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.setting.withdraw(viewer, asked, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Deadline', (id) => this.conferences.loadDeadline(loaders, id));
  }
}
