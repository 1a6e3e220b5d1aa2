import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered, type Outcome } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { AnswerCall, type RulingInput } from './answer-call.js';
import type { CallInput } from './call-terms.js';
import { CallsReader, type CallView } from './calls.reader.js';
import { EndCall } from './end-call.js';
import { ExtendCall, type ExtendInput } from './extend-call.js';
import { OpenCall } from './open-call.js';
import { PrepareCall } from './prepare-call.js';
import { ReviseCall } from './revise-call.js';

interface Keyed {
  readonly idempotencyKey: string;
}

/** What chairs do with calls that they have prepared. */
@Resolver()
export class CallResolver {
  constructor(
    private readonly calls: CallsReader,
    private readonly opening: OpenCall,
    private readonly extending: ExtendCall,
    private readonly ending: EndCall,
  ) {}

  @Query('call')
  call(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<CallView | null> {
    return this.calls.load(loaders, id);
  }

  @Mutation('openCall')
  async open(
    @Args() { callId, despite, idempotencyKey }: Keyed & { readonly callId: string; readonly despite?: string | null },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.opening.execute(viewer, callId, despite ?? null, idempotencyKey));
  }

  @Mutation('extendCall')
  async extend(
    @Args() { idempotencyKey, ...input }: Keyed & ExtendInput,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.extending.execute(viewer, input, idempotencyKey));
  }

  @Mutation('closeCall')
  async close(
    @Args() { callId, idempotencyKey }: Keyed & { readonly callId: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.ending.close(viewer, callId, idempotencyKey));
  }

  @Mutation('withdrawCall')
  async withdraw(
    @Args() { callId, reason, idempotencyKey }: Keyed & { readonly callId: string; readonly reason: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.ending.withdraw(viewer, callId, reason, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'ConsensusCall', (id) => this.calls.load(loaders, id));
  }
}

/** What chairs fix before they ask. */
@Resolver()
export class PreparedCallResolver {
  constructor(
    private readonly calls: CallsReader,
    private readonly preparing: PrepareCall,
    private readonly revising: ReviseCall,
  ) {}

  @Mutation('prepareCall')
  async prepare(
    @Args() { draftId, input, idempotencyKey }: Keyed & { readonly draftId: string; readonly input: CallInput },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.preparing.execute(viewer, draftId, input, idempotencyKey));
  }

  @Mutation('reviseCall')
  async revise(
    @Args() { callId, input, idempotencyKey }: Keyed & { readonly callId: string; readonly input: CallInput },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.revising.execute(viewer, callId, input, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'ConsensusCall', (id) => this.calls.load(loaders, id));
  }
}

/** What is said in calls beside stances. */
@Resolver()
export class CallAnswersResolver {
  constructor(
    private readonly calls: CallsReader,
    private readonly answering: AnswerCall,
  ) {}

  @Mutation('acknowledgeCall')
  async acknowledge(
    @Args() { callId, idempotencyKey }: Keyed & { readonly callId: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.answering.acknowledge(viewer, callId, idempotencyKey));
  }

  @Mutation('notePresence')
  async present(
    @Args()
    { callId, presentIds, idempotencyKey }: Keyed & { readonly callId: string; readonly presentIds: readonly string[] },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.answering.present(viewer, callId, presentIds, idempotencyKey));
  }

  @Mutation('ruleOnObjection')
  async rule(
    @Args() { idempotencyKey, ...input }: Keyed & RulingInput,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return this.shown(loaders, await this.answering.rule(viewer, input, idempotencyKey));
  }

  private shown(loaders: RequestLoaders, outcome: Outcome): Promise<object> {
    return answered(outcome, 'ConsensusCall', (id) => this.calls.load(loaders, id));
  }
}
