import {
  type DocumentLineFragment,
  DocumentPageDocument,
  type DocumentPageQuery,
  DocumentsPageDocument,
  type DocumentsPageQuery,
} from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { type Paged, usePages } from '../../client/use-pages.js';
import type { DocumentsFilter } from './documents-filter.js';

export type Line = DocumentLineFragment;
export type WholeDocument = NonNullable<DocumentPageQuery['document']>;
export type FileOfDocument = Line['files'][number];

export type Documents = Ask<DocumentsPageQuery> & Paged<Line>;

/** What was filed, page by page; what was fetched stays while more is asked for. */
export function useDocuments({ series, issue }: DocumentsFilter): Documents {
  const { conference } = useConference();
  const filter = { series, issueId: issue };
  const pages = usePages<Line>(filter);
  const { after } = pages;
  const ask = useAsk(DocumentsPageDocument, { slug: conference.slug, filter, after }, { about: ['Document'] });
  useWhenMoved(({ kind }) => after === null && kind.startsWith('Document'), ask.again);
  return { ...ask, ...pages.with(ask.data?.conference?.documents) };
}

export function useDocument(id: string): Ask<DocumentPageQuery> {
  const ask = useAsk(DocumentPageDocument, { id });
  useWhenMoved(({ kind }) => kind.startsWith('Document'), ask.again);
  return ask;
}
