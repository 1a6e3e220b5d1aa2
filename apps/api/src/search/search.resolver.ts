import { Args, Query, Resolver } from '@nestjs/graphql';
import { isRefusal } from '#lib/foundation';
import { CurrentViewer } from '../platform/access/current-viewer.js';
import type { Viewer } from '../platform/database/database.js';
import { refusalAnswered } from '../platform/graphql/answered.js';
import { SearchConference, type SearchInput } from './search-conference.js';

@Resolver()
export class SearchResolver {
  constructor(private readonly searching: SearchConference) {}

  @Query('search')
  async search(@Args() asked: SearchInput, @CurrentViewer() viewer: Viewer): Promise<object> {
    const outcome = await this.searching.execute(viewer, asked);
    return isRefusal(outcome) ? refusalAnswered(outcome) : { ...outcome, __typename: 'SearchFound' };
  }
}
