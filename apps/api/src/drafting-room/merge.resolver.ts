import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '#lib/foundation';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, refusalAnswered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { ListProposals, type ProposalList } from './list-proposals.js';
import { MergeAmendments } from './merge-amendments.js';
import type { MergeRequest } from './merge-in-room.js';
import { MergesReader } from './merges.reader.js';
import { type MergeInput, PreviewMerge } from './preview-merge.js';

interface ProposalsAsked {
  readonly draftId: string;
  readonly symbol: string;
  readonly document: string;
}

@Resolver()
export class MergeResolver {
  constructor(
    private readonly merges: MergesReader,
    private readonly previewing: PreviewMerge,
    private readonly merging: MergeAmendments,
    private readonly listing: ListProposals,
  ) {}

  @Query('mergePreview')
  async mergePreview(@Args() input: MergeInput, @CurrentViewer() viewer: Viewer): Promise<object> {
    const preview = await this.previewing.execute(viewer, input);
    return isRefusal(preview) ? refusalAnswered(preview as Refusal) : { ...preview, __typename: 'MergePreview' };
  }

  @Mutation('mergeAmendments')
  async mergeAmendments(
    @Args() { idempotencyKey, ...request }: MergeRequest & { idempotencyKey: string },
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    const outcome = await this.merging.execute(viewer, request, idempotencyKey);
    return answered(outcome, 'Merge', (id) => this.merges.load(loaders, id));
  }

  @Query('proposals')
  proposals(
    @Args() { draftId, ...source }: ProposalsAsked,
    @CurrentViewer() viewer: Viewer,
  ): Promise<ProposalList | null> {
    return this.listing.execute(viewer, draftId, source);
  }
}
