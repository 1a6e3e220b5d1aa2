import { ConcernPageDocument, type ConcernPageQuery, LedgerPageDocument, type LedgerPageQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { type Paged, usePages } from '../../client/use-pages.js';
import { useShared } from '../../client/use-shared.js';
import type { LedgerFilter } from './ledger-filter.js';

export type LedgerOfPage = NonNullable<LedgerPageQuery['conference']>;
export type Line = LedgerOfPage['concerns']['nodes'][number];
export type Coverage = LedgerOfPage['concernCoverage'];
export type Figures = Coverage['all'];
export type Concern = NonNullable<ConcernPageQuery['concern']>;

export type Ledger = Ask<LedgerPageQuery> & Paged<Line>;

const moves = ['Concern', 'Amendment', 'Objection', 'Merge', 'Bracket', 'Revision', 'Issue'];

const about = ['Concern'];

/** The ledger page by page; what was fetched stays while more is asked for. */
export function useLedger({ issue, stakeholder, provision, state }: LedgerFilter): Ledger {
  const { conference } = useConference();
  const filter = { issueId: issue, stakeholderId: stakeholder, provisionId: provision, state };
  const pages = usePages<Line>(filter);
  const { after } = pages;
  const variables = { slug: conference.slug, filter, after };
  // What is on further pages stays as it was read, so that no line slips from one to the next.
  const told = after === null ? moves : [];
  const ask = useShared({ query: LedgerPageDocument, variables, moves: told, ofDelegation: true }, about);
  return { ...ask, ...pages.with(ask.data?.conference?.concerns) };
}

export function useConcern(id: string): Ask<ConcernPageQuery> {
  const ask = useAsk(ConcernPageDocument, { id });
  useWhenMoved((moved) => moved.subjectId === id || moved.draftId !== null || moved.provisionId !== null, ask.again);
  return ask;
}
