import { useState } from 'react';
import { RecordPageDocument, type RecordPageQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';

export type Entry = NonNullable<RecordPageQuery['conference']>['record']['nodes'][number];

/** The record page by page; what was fetched stays while more is asked for. */
export function useRecord(): Ask<readonly Entry[]> & { readonly hasMore: boolean; more(): void } {
  const { conference } = useConference();
  const [read, setRead] = useState<{ after: string | null; before: readonly Entry[] }>({ after: null, before: [] });
  const ask = useAsk(RecordPageDocument, { slug: conference.slug, after: read.after });
  useWhenMoved(() => read.after === null, ask.again);
  const page = ask.data?.conference?.record;
  return {
    ...ask,
    data: page ? [...read.before, ...page.nodes] : read.before.length > 0 ? read.before : undefined,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => page && setRead({ after: page.pageInfo.endCursor, before: [...read.before, ...page.nodes] }),
  };
}
