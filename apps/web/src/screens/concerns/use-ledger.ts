import {
  type ConcernFilter,
  ConcernPageDocument,
  type ConcernPageQuery,
  LedgerPageDocument,
  type LedgerPageQuery,
} from '#lib/contract';
import { useConference, useWhenMoved } from '../../client/conference.js';
import { type Ask, useAsk } from '../../client/use-ask.js';
import { type Paged, usePages } from '../../client/use-pages.js';
import { useSharedParts, useWhileUntold } from '../../client/use-shared.js';
import type { LedgerFilter } from './ledger-filter.js';
import { type LedgerOfPage, wholeLedger } from './whole-ledger.js';

export type { LedgerOfPage } from './whole-ledger.js';
export type Line = LedgerOfPage['concerns']['nodes'][number];
export type Coverage = LedgerOfPage['concernCoverage'];
export type Figures = Coverage['all'];
export type Concern = NonNullable<ConcernPageQuery['concern']>;

export type Ledger = Ask<LedgerPageQuery> & Paged<Line>;

/** What of the text and of papers changes a line that anybody sees. */
const textMoves = ['Amendment', 'Merge', 'Bracket', 'Revision', 'Issue'];
const concernMoves = ['Concern', 'Objection'];
const wordMoves = ['DraftMoved'];

const about = ['Concern'];

/** The ledger page by page; what was fetched stays while more is asked for, and the first page is told what changes. */
export function useLedger({ issue, stakeholder, provision, state }: LedgerFilter): Ledger {
  const { conference } = useConference();
  const filter = { issueId: issue, stakeholderId: stakeholder, provisionId: provision, state };
  const pages = usePages<Line>(filter);
  const { after } = pages;
  const first = useFirstPage(filter);
  const further = { slug: conference.slug, filter, after, narrower: false };
  const next = useAsk(LedgerPageDocument, further, { about, paused: after === null });
  useWhileUntold([...textMoves, ...concernMoves], after === null, next.again);
  const onFirst = first.data?.conference;
  if (after === null || onFirst == null) return { ...first, ...pages.with(onFirst?.concerns) };
  const paged = pages.with(next.data?.conference?.concerns);
  const told = new Map(onFirst.concerns.nodes.map((line) => [line.id, line]));
  const before = paged.before.map((line) => told.get(line.id) ?? line);
  const nodes = next.data?.conference?.concerns.nodes ?? [];
  const concerns: LedgerOfPage['concerns'] = { ...onFirst.concerns, nodes };
  return { ...next, data: { conference: { ...onFirst, concerns } }, ...paged, before };
}

function useFirstPage(filter: ConcernFilter): Ask<LedgerPageQuery> {
  const { conference } = useConference();
  const page = (narrower: boolean) => ({
    query: LedgerPageDocument,
    variables: { slug: conference.slug, filter: { ...filter, narrower }, after: null, narrower },
    wordMoves,
    onlyNamed: true,
  });
  const all = { ...page(false), moves: [...textMoves, ...concernMoves] };
  const beyond = { ...page(true), moves: textMoves, ownMoves: concernMoves };
  return useSharedParts(useAsk(all.query, all.variables, { about }), { all, beyond }, wholeLedger);
}

export function useConcern(id: string): Ask<ConcernPageQuery> {
  const ask = useAsk(ConcernPageDocument, { id });
  useWhenMoved((moved) => moved.subjectId === id || moved.draftId !== null || moved.provisionId !== null, ask.again);
  return ask;
}
