import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AmendmentsReader } from './amendments.reader.js';
import { JoinAmendment } from './join-amendment.js';
import { LeaveAmendment } from './leave-amendment.js';
import { ReviseAmendment, type ReviseAmendmentInput } from './revise-amendment.js';
import { WithdrawAmendment, type WithdrawAmendmentInput } from './withdraw-amendment.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

/** What can happen to an amendment once it is filed. */
@Resolver()
export class AmendmentLifeResolver {
  constructor(
    private readonly amendments: AmendmentsReader,
    private readonly revising: ReviseAmendment,
    private readonly withdrawing: WithdrawAmendment,
    private readonly joining: JoinAmendment,
    private readonly leaving: LeaveAmendment,
  ) {}

  @Mutation('reviseAmendment')
  async revise(
    @Args() { idempotencyKey, ...input }: Keyed<ReviseAmendmentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.revising.execute(viewer, input, idempotencyKey));
  }

  @Mutation('withdrawAmendment')
  async withdraw(
    @Args() { idempotencyKey, ...input }: Keyed<WithdrawAmendmentInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.withdrawing.execute(viewer, input, idempotencyKey));
  }

  @Mutation('joinAmendment')
  async join(
    @Args() { idempotencyKey, ...input }: Keyed<{ amendmentId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.joining.execute(viewer, input, idempotencyKey));
  }

  @Mutation('leaveAmendment')
  async leave(
    @Args() { idempotencyKey, ...input }: Keyed<{ amendmentId: string }>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.leaving.execute(viewer, input, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Amendment', (id) => this.amendments.load(loaders, id));
  }
}
