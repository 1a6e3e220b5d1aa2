import { SearchDocument, type SearchKind, type SearchQuery } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { type Paged, usePages } from '../../client/use-pages.js';

export type Found = Extract<SearchQuery['search'], { readonly __typename: 'SearchFound' }>;
export type Hit = Found['hits'][number];

export type Search = Ask<SearchQuery> & Paged<Hit>;

/** Where the words stand, page by page. Nothing is asked while there are none. */
export function useSearch(words: string, kind: SearchKind | null): Search {
  const { conference } = useConference();
  const pages = usePages<Hit>([words, kind]);
  const kinds = kind === null ? null : [kind];
  const ask = useAsk(
    SearchDocument,
    { conferenceId: conference.id, words, kinds, after: pages.after },
    { paused: words === '' },
  );
  const found = ask.data?.search.__typename === 'SearchFound' ? ask.data.search : null;
  return { ...ask, ...pages.with(found && { nodes: found.hits, pageInfo: found.pageInfo }) };
}
