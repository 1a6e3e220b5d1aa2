import { useState } from 'react';
import { RecordCheckpointsDocument, type RecordCheckpointsQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';

export type Checkpoint = NonNullable<RecordCheckpointsQuery['conference']>['checkpoints']['nodes'][number];

/** The checkpoints page by page; what was fetched stays while more is asked for. */
export function useCheckpoints(): Ask<readonly Checkpoint[]> & { readonly hasMore: boolean; more(): void } {
  const { conference } = useConference();
  const [read, setRead] = useState<{ after: string | null; before: readonly Checkpoint[] }>({
    after: null,
    before: [],
  });
  const ask = useAsk(RecordCheckpointsDocument, { slug: conference.slug, after: read.after });
  useWhenMoved(() => read.after === null, ask.again);
  const page = ask.data?.conference?.checkpoints;
  return {
    ...ask,
    data: page ? [...read.before, ...page.nodes] : read.before.length > 0 ? read.before : undefined,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => page && setRead({ after: page.pageInfo.endCursor, before: [...read.before, ...page.nodes] }),
  };
}
