import { useState } from 'react';
import { SearchDocument, type SearchKind, type SearchQuery } from '#lib/contract';
import { useConference } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';

export type Found = Extract<SearchQuery['search'], { readonly __typename: 'SearchFound' }>;
export type Hit = Found['hits'][number];

export interface Search extends Ask<SearchQuery> {
  /** Of pages before the one asked for last. */
  readonly before: readonly Hit[];
  readonly hasMore: boolean;
  more(): void;
}

/** Where the words stand, page by page. Nothing is asked while there are none. */
export function useSearch(words: string, kind: SearchKind | null): Search {
  const { conference } = useConference();
  const asked = JSON.stringify([words, kind]);
  const [read, setRead] = useState<Read>({ asked, after: null, before: [] });
  const { after, before } = read.asked === asked ? read : { after: null, before: [] };
  const kinds = kind === null ? null : [kind];
  const ask = useAsk(SearchDocument, { conferenceId: conference.id, words, kinds, after }, { paused: words === '' });
  const found = ask.data?.search.__typename === 'SearchFound' ? ask.data.search : null;
  return {
    ...ask,
    before,
    hasMore: found?.pageInfo.hasNextPage ?? false,
    more: () => found && setRead({ asked, after: found.pageInfo.endCursor, before: [...before, ...found.hits] }),
  };
}

interface Read {
  readonly asked: string;
  readonly after: string | null;
  readonly before: readonly Hit[];
}
