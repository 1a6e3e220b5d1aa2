import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { JoinPosition } from './join-position.js';
import { LeavePosition } from './leave-position.js';
import { PositionsReader } from './positions.reader.js';
import { RevisePosition, type RevisePositionInput } from './revise-position.js';
import { WithdrawPosition, type WithdrawPositionInput } from './withdraw-position.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

/** What can happen to a position once it is filed. */
@Resolver()
export class PositionLifeResolver {
  constructor(
    private readonly positions: PositionsReader,
    private readonly revising: RevisePosition,
    private readonly withdrawing: WithdrawPosition,
    private readonly joining: JoinPosition,
    private readonly leaving: LeavePosition,
  ) {}

  @Mutation('revisePosition')
  async revise(
    @Args() { idempotencyKey, ...input }: Keyed<RevisePositionInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.revising.execute(viewer, input, idempotencyKey));
  }

  @Mutation('withdrawPosition')
  async withdraw(
    @Args() { idempotencyKey, ...input }: Keyed<WithdrawPositionInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.withdrawing.execute(viewer, input, idempotencyKey));
  }

  @Mutation('joinPosition')
  async join(
    @Args() { idempotencyKey, ...input }: Keyed<{ positionId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.joining.execute(viewer, input, idempotencyKey));
  }

  @Mutation('leavePosition')
  async leave(
    @Args() { idempotencyKey, ...input }: Keyed<{ positionId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.leaving.execute(viewer, input, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Position', (id) => this.positions.load(loaders, id));
  }
}
