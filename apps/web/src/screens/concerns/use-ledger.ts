import { useState } from 'react';
import { ConcernPageDocument, type ConcernPageQuery, LedgerPageDocument, type LedgerPageQuery } from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { useShared } from '../../client/use-shared.js';
import type { LedgerFilter } from './ledger-filter.js';

export type LedgerOfPage = NonNullable<LedgerPageQuery['conference']>;
export type Line = LedgerOfPage['concerns']['nodes'][number];
export type Coverage = LedgerOfPage['concernCoverage'];
export type Figures = Coverage['all'];
export type Concern = NonNullable<ConcernPageQuery['concern']>;

export interface Ledger extends Ask<LedgerPageQuery> {
  /** Of pages before the one asked for last. */
  readonly before: readonly Line[];
  readonly hasMore: boolean;
  more(): void;
}

const moves = ['Concern', 'Amendment', 'Objection', 'Merge', 'Bracket', 'Revision', 'Issue'];

const about = ['Concern'];

/** The ledger page by page; what was fetched stays while more is asked for. */
export function useLedger({ issue, stakeholder, provision, state }: LedgerFilter): Ledger {
  const { conference } = useConference();
  const filter = { issueId: issue, stakeholderId: stakeholder, provisionId: provision, state };
  const asked = JSON.stringify(filter);
  const [read, setRead] = useState<Read>({ asked, after: null, before: [] });
  const { after, before } = read.asked === asked ? read : { after: null, before: [] };
  const variables = { slug: conference.slug, filter, after };
  // What is on further pages stays as it was read, so that no line slips from one to the next.
  const told = after === null ? moves : [];
  const ask = useShared({ query: LedgerPageDocument, variables, moves: told, ofDelegation: true }, about);
  const page = ask.data?.conference?.concerns;
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

export function useConcern(id: string): Ask<ConcernPageQuery> {
  const ask = useAsk(ConcernPageDocument, { id });
  useWhenMoved((moved) => moved.subjectId === id || moved.draftId !== null || moved.provisionId !== null, ask.again);
  return ask;
}
