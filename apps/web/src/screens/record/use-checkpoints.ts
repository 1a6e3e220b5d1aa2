import { RecordCheckpointsDocument, type RecordCheckpointsQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { usePages } from '../../client/use-pages.js';

export type Checkpoint = NonNullable<RecordCheckpointsQuery['conference']>['checkpoints']['nodes'][number];

/** The checkpoints page by page; what was fetched stays while more is asked for. */
export function useCheckpoints(): Ask<readonly Checkpoint[]> & { readonly hasMore: boolean; more(): void } {
  const { conference } = useConference();
  const pages = usePages<Checkpoint>();
  const ask = useAsk(RecordCheckpointsDocument, { slug: conference.slug, after: pages.after });
  useWhenMoved(() => pages.after === null, ask.again);
  const page = ask.data?.conference?.checkpoints;
  const { before, ...paged } = pages.with(page);
  const data = page ? [...before, ...page.nodes] : before.length > 0 ? before : undefined;
  return { ...ask, ...paged, data };
}
