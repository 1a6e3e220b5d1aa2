import { useState } from 'react';
import { RecentNoticesDocument, type RecentNoticesQuery } from '#lib/contract';
import { type Ask, useAsk } from '../../client/use-ask.js';

export type NoticeInList = RecentNoticesQuery['me']['notices']['nodes'][number];

interface Read {
  readonly after: string | null;
  readonly before: readonly NoticeInList[];
}

/** Newest first; what was fetched stays while earlier ones are asked for. */
export function useRecentNotices(): Ask<readonly NoticeInList[]> & { readonly hasMore: boolean; more(): void } {
  const [read, setRead] = useState<Read>({ after: null, before: [] });
  const ask = useAsk(RecentNoticesDocument, { after: read.after });
  const page = ask.data?.me.notices;
  return {
    ...ask,
    data: page ? [...read.before, ...page.nodes] : read.before.length > 0 ? read.before : undefined,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => page && setRead({ after: page.pageInfo.endCursor ?? null, before: [...read.before, ...page.nodes] }),
  };
}
