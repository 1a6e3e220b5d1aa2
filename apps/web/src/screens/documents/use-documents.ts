import { useState } from 'react';
import {
  type DocumentLineFragment,
  DocumentPageDocument,
  type DocumentPageQuery,
  DocumentsPageDocument,
  type DocumentsPageQuery,
} from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import type { DocumentsFilter } from './documents-filter.js';

export type Line = DocumentLineFragment;
export type WholeDocument = NonNullable<DocumentPageQuery['document']>;
export type FileOfDocument = Line['files'][number];

export interface Documents extends Ask<DocumentsPageQuery> {
  /** Of pages before the one asked for last. */
  readonly before: readonly Line[];
  readonly hasMore: boolean;
  more(): void;
}

/** What was filed, page by page; what was fetched stays while more is asked for. */
export function useDocuments({ series, issue }: DocumentsFilter): Documents {
  const { conference } = useConference();
  const filter = { series, issueId: issue };
  const asked = JSON.stringify(filter);
  const [read, setRead] = useState<Read>({ asked, after: null, before: [] });
  const { after, before } = read.asked === asked ? read : { after: null, before: [] };
  const ask = useAsk(DocumentsPageDocument, { slug: conference.slug, filter, after }, { about: ['Document'] });
  useWhenMoved(({ kind }) => after === null && kind.startsWith('Document'), ask.again);
  const page = ask.data?.conference?.documents;
  return {
    ...ask,
    before,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    more: () => page && setRead({ asked, after: page.pageInfo.endCursor, before: [...before, ...page.nodes] }),
  };
}

interface Read {
  readonly asked: string;
  readonly after: string | null;
  readonly before: readonly Line[];
}

export function useDocument(id: string): Ask<DocumentPageQuery> {
  const ask = useAsk(DocumentPageDocument, { id });
  useWhenMoved(({ kind }) => kind.startsWith('Document'), ask.again);
  return ask;
}
