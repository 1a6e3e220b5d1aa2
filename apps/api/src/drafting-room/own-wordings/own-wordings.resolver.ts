import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Loaders, type RequestLoaders } from '../../platform/graphql/loaders.js';
import type { DraftView } from '../drafts.reader.js';
import type { OwnHeading, OwnWording } from './own-wordings.js';
import { OwnWordingsReader } from './own-wordings.reader.js';

@Resolver('Draft')
export class OwnWordingsResolver {
  constructor(private readonly own: OwnWordingsReader) {}

  @ResolveField('asTheyWouldHaveIt')
  async wordings(
    @Parent() draft: DraftView,
    @Args('stakeholderId') stakeholderId: string | null | undefined,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly OwnWording[]> {
    return (await this.own.load(loaders, draft, stakeholderId)).wordings;
  }

  @ResolveField('headingsAsTheyWouldHaveThem')
  async headings(
    @Parent() draft: DraftView,
    @Args('stakeholderId') stakeholderId: string | null | undefined,
    @Loaders() loaders: RequestLoaders,
  ): Promise<readonly OwnHeading[]> {
    return (await this.own.load(loaders, draft, stakeholderId)).headings;
  }
}
