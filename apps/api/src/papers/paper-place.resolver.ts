import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Content, equalContent } from '#lib/drafting';
import { CurrentWordsReader } from '../amendments/current-words.reader.js';
import { HeadingsReader, type HeadingView } from '../amendments/headings.reader.js';
import { ProvisionsReader, type ProvisionView } from '../instruments/provisions.reader.js';
import { Loaders, type RequestLoaders } from '../platform/graphql/loaders.js';
import type { PaperView } from './papers.reader.js';

/** What an amendment that is being written is about, and what stands there by now. */
@Resolver('Paper')
export class PaperPlaceResolver {
  constructor(
    private readonly provisions: ProvisionsReader,
    private readonly headings: HeadingsReader,
    private readonly words: CurrentWordsReader,
  ) {}

  @ResolveField('provision')
  provision(@Parent() paper: PaperView, @Loaders() loaders: RequestLoaders): Promise<ProvisionView | null> | null {
    return paper.provisionId === null ? null : this.provisions.load(loaders, paper.provisionId);
  }

  @ResolveField('heading')
  heading(@Parent() paper: PaperView, @Loaders() loaders: RequestLoaders): Promise<HeadingView | null> | null {
    return paper.headingOf === null ? null : this.headings.load(loaders, paper.headingOf);
  }

  @ResolveField('current')
  async current(@Parent() paper: PaperView, @Loaders() loaders: RequestLoaders): Promise<Content | null> {
    const { provisionId, headingOf, proposal } = paper;
    if (provisionId === null) return null;
    if (proposal === 'ADD') return [];
    return this.words.load(loaders, { provisionId, headingOf });
  }

  @ResolveField('baseMoved')
  async baseMoved(@Parent() paper: PaperView, @Loaders() loaders: RequestLoaders): Promise<boolean> {
    if (paper.base === null || paper.state !== 'OPEN') return false;
    const current = await this.current(paper, loaders);
    return current === null || !equalContent(current, paper.base);
  }
}
