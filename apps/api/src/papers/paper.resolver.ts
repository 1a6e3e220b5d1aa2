import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { isRefusal } from '#lib/foundation';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { answered, refusalAnswered } from '../platform/graphql/answered.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import { DiscardPaper } from './discard-paper.js';
import { OpenPaper, type OpenPaperInput } from './open-paper.js';
import { OwnPapers } from './own-papers.reader.js';
import { PapersReader, type PaperView } from './papers.reader.js';

@Resolver()
export class PaperResolver {
  constructor(
    private readonly papers: PapersReader,
    private readonly own: OwnPapers,
    private readonly opening: OpenPaper,
    private readonly discarding: DiscardPaper,
  ) {}

  @Query('paper')
  paper(@Args('id') id: string, @Loaders() loaders: RequestLoaders): Promise<PaperView | null> {
    return this.papers.load(loaders, id);
  }

  @Query('ownPapers')
  ownPapers(@Args('conferenceSlug') slug: string, @CurrentViewer() viewer: Viewer): Promise<PaperView[]> {
    return this.own.of(viewer, slug);
  }

  @Mutation('openPaper')
  async openPaper(
    @Args('input') input: OpenPaperInput,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
    @Loaders() loaders: RequestLoaders,
  ): Promise<object> {
    return answered(await this.opening.execute(viewer, input, key), 'Paper', (id) => this.papers.load(loaders, id));
  }

  @Mutation('discardPaper')
  async discardPaper(
    @Args('paperId') paperId: string,
    @Args('expectedVersion') expectedVersion: number,
    @Args('idempotencyKey') key: string,
    @CurrentViewer() viewer: Viewer,
  ): Promise<object> {
    const outcome = await this.discarding.execute(viewer, { paperId, expectedVersion }, key);
    return isRefusal(outcome) ? refusalAnswered(outcome) : { ...outcome, __typename: 'PaperDiscarded' };
  }
}
