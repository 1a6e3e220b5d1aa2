import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, type Outcome } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { AnswerConcern, type AnswerConcernInput } from './answer-concern.js';
import { type ConcernFilter, type ConcernPage, ConcernsReader, type ConcernView } from './concerns.reader.js';
import { ConsiderConcern, type ConsiderConcernInput } from './consider-concern.js';
import { DisposeConcern, type DisposeConcernInput } from './dispose-concern.js';
import { RaiseConcern, type RaiseConcernInput } from './raise-concern.js';
import { WithdrawConcern, type WithdrawConcernInput } from './withdraw-concern.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

@Resolver()
export class ConcernResolver {
  constructor(
    private readonly concerns: ConcernsReader,
    private readonly raising: RaiseConcern,
  ) {}

  @Query('concern')
  concern(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<ConcernView | null> {
    return this.concerns.load(loaders, id);
  }

  @Mutation('raiseConcern')
  async raise(
    @Args('input') input: RaiseConcernInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.raising.execute(viewer, input, key);
    return answered(outcome, 'Concern', (id) => this.concerns.load(loaders, id));
  }
}

/** The steps of a concern, one after the other. */
@Resolver()
export class ConcernStepsResolver {
  constructor(
    private readonly concerns: ConcernsReader,
    private readonly considering: ConsiderConcern,
    private readonly disposing: DisposeConcern,
    private readonly withdrawing: WithdrawConcern,
    private readonly answering: AnswerConcern,
  ) {}

  @Mutation('considerConcern')
  async consider(
    @Args() { idempotencyKey, ...input }: Keyed<ConsiderConcernInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.considering.execute(viewer, input, idempotencyKey));
  }

  @Mutation('disposeConcern')
  async dispose(
    @Args('input') input: DisposeConcernInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.disposing.execute(viewer, input, key));
  }

  @Mutation('withdrawConcern')
  async withdraw(
    @Args() { idempotencyKey, ...input }: Keyed<WithdrawConcernInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.withdrawing.execute(viewer, input, idempotencyKey));
  }

  @Mutation('answerConcern')
  async answer(
    @Args() { idempotencyKey, ...input }: Keyed<AnswerConcernInput>,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.answering.execute(viewer, input, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'Concern', (id) => this.concerns.load(loaders, id));
  }
}

interface LedgerArgs {
  readonly first: number;
  readonly after?: string | null;
  readonly filter?: ConcernFilter | null;
}

@Resolver('Conference')
export class LedgerResolver {
  constructor(private readonly concerns: ConcernsReader) {}

  @ResolveField('concerns')
  page(
    @Parent() { id }: { readonly id: string },
    @Args() { filter, ...args }: LedgerArgs,
    @Loaders() loaders: RequestLoaders,
  ): Promise<ConcernPage> {
    return loaders.read((tx) => this.concerns.page(tx, id, filter, args));
  }
}
