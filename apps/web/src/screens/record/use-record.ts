import { RecordPageDocument, type RecordPageQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { usePages } from '../../client/use-pages.js';

export type Entry = NonNullable<RecordPageQuery['conference']>['record']['nodes'][number];

/** The record page by page; what was fetched stays while more is asked for. */
export function useRecord(): Ask<readonly Entry[]> & { readonly hasMore: boolean; more(): void } {
  const { conference } = useConference();
  const pages = usePages<Entry>();
  const ask = useAsk(RecordPageDocument, { slug: conference.slug, after: pages.after });
  useWhenMoved(() => pages.after === null, ask.again);
  const page = ask.data?.conference?.record;
  const { before, ...paged } = pages.with(page);
  const data = page ? [...before, ...page.nodes] : before.length > 0 ? before : undefined;
  return { ...ask, ...paged, data };
}
