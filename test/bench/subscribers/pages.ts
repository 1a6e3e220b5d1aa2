import { print } from 'graphql';
import { BoardPageDocument, ConferenceMovedDocument, LedgerPageDocument, SharedAnswerDocument } from '#lib/contract';
import { CONSIDER, considering, type LedgerDesk, ledgerDesk } from '../../world/ledger-desk.js';
import type { SeparateAsked } from '../../world/separate-server.js';
import type { Opening, Page } from './browser.js';

export interface Looked {
  readonly name: string;
  readonly opening: Omit<Opening, 'address' | 'tokens'>;
  /** The nth time that somebody does something that the page shows. */
  act(n: number): Promise<unknown>;
}

const PROVISIONS = 300;
const CONCERNS = 200;
const LOCK = `mutation($draft: ID!, $provision: ID!, $key: String!) {
  answer: lockProvision(draftId: $draft, provisionId: $provision, why: AGREED, idempotencyKey: $key) { __typename } }`;

export interface Scene extends LedgerDesk {
  readonly concerns: readonly string[];
}

export async function scene(started: Pick<SeparateAsked, 'before' | 'variables'>): Promise<Scene> {
  const text = Array.from({ length: PROVISIONS }, (_, n) => `${n + 1}. ${WORDS.replaceAll('#', String(n + 1))}`);
  const desk = await ledgerDesk({ separate: true, started: started as object, text: text.join('\n\n') });
  const concerns: string[] = [];
  for (let n = 1; n <= CONCERNS; n += 1)
    concerns.push((await desk.raise('delegateA', 1 + (n % 50), `Concern ${n}: who pays for it?`))['id']);
  return Object.assign(desk, { concerns });
}

const WORDS =
  'Members shall keep rule # of these Regulations, whatever else they may have agreed with each other before, and tell the others how.';

export function pagesOf(desk: Scene): readonly Looked[] {
  const { here, draftId, concerns } = desk;
  const board = { draftId };
  const ledger = { slug: here.slug, filter: {}, after: null };
  const next = { provision: counting(1), concern: counting(0) };
  const lock = () => desk.act('chair', LOCK, { draft: draftId, provision: desk.at(next.provision()) });
  const consider = () => desk.act('chair', CONSIDER, { id: concerns[next.concern()], considering });
  const word = (page: Page) => ({
    subscription: print(ConferenceMovedDocument),
    variables: { conferenceId: here.conferenceId },
    page,
  });
  const shared = (query: string, variables: object, moves: readonly string[], reach: string) => ({
    subscription: print(SharedAnswerDocument),
    variables: { conferenceId: here.conferenceId, query, variables: JSON.stringify(variables), moves, reach },
    page: { kind: 'is told' } as const,
  });
  const [boardPage, ledgerPage] = [print(BoardPageDocument), print(LedgerPageDocument)];
  return [
    { name: 'only that something moved', opening: word({ kind: 'hears' }), act: lock },
    { name: 'the board', opening: shared(boardPage, board, ['Call', 'Provision', 'Draft'], 'CONFERENCE'), act: lock },
    { name: 'the ledger', opening: shared(ledgerPage, ledger, ['Concern', 'Amendment'], 'DELEGATION'), act: consider },
    {
      name: 'the board, each for itself',
      opening: word({ kind: 'asks', query: boardPage, variables: board }),
      act: lock,
    },
    {
      name: 'the ledger, each for itself',
      opening: word({ kind: 'asks', query: ledgerPage, variables: ledger }),
      act: consider,
    },
  ];
}

function counting(first: number): () => number {
  let next = first;
  return () => next++;
}
