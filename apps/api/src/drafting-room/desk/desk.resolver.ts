import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '#lib/foundation';
import { CurrentViewer } from '../../platform/access/current-viewer.js';
import type { Viewer } from '../../platform/database/database.js';
import { answered, refusalAnswered } from '../../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import { MergesReader } from '../merges.reader.js';
import { LinkBrackets } from './link-brackets.js';
import { OpenDesk, type OpenDeskInput } from './open-desk.js';
import { UndoMerge } from './undo-merge.js';

type Keyed<Input> = Input & { readonly idempotencyKey: string };

/** What chair and rapporteur do at the desk beside merging. */
@Resolver()
export class DeskResolver {
  constructor(
    private readonly merges: MergesReader,
    private readonly opening: OpenDesk,
    private readonly undoing: UndoMerge,
    private readonly linking: LinkBrackets,
  ) {}

  @Mutation('openDesk')
  async openDesk(
    @Args() { idempotencyKey, ...input }: Keyed<OpenDeskInput>,
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    return named('Desk', await this.opening.execute(viewer, input, idempotencyKey));
  }

  @Mutation('undoMerge')
  async undoMerge(
    @Args('mergeId') mergeId: string,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.undoing.execute(viewer, mergeId, key);
    return answered(outcome, 'Merge', (id) => this.merges.load(loaders, id));
  }

  @Mutation('linkBrackets')
  async linkBrackets(
    @Args() { idempotencyKey, ...input }: Keyed<{ draftId: string; bracketIds: readonly string[] }>,
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    return named('BracketPackage', await this.linking.execute(viewer, input, idempotencyKey));
  }
}

function named(typename: string, outcome: object): object {
  return isRefusal(outcome) ? refusalAnswered(outcome as Refusal) : { ...outcome, __typename: typename };
}
