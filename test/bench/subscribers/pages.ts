import { type DocumentNode, print } from 'graphql';
import {
  BoardPageDocument,
  CallPageDocument,
  ConferenceMovedDocument,
  HomeBeyondDocument,
  HomeOfAllDocument,
  LedgerPageDocument,
  MatrixPageDocument,
  SharedAnswerDocument,
  SharedCallDocument,
  TasksOfAllDocument,
} from '#lib/contract';
import { type CallDesk, callDesk, due } from '../../world/call-desk.js';
import { digestOf, STATE } from '../../world/consensus-desk.js';
import { CONSIDER, considering, RAISE } from '../../world/ledger-desk.js';
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
const CALLS_TO_OPEN = 12;
const TO_OPEN = 71;
const OUT_FOR_CALL = [91, 92, 93, 94, 95] as const;
const LOCK = `mutation($draft: ID!, $provision: ID!, $key: String!) {
  answer: lockProvision(draftId: $draft, provisionId: $provision, why: AGREED, idempotencyKey: $key) { __typename } }`;

export interface Scene extends CallDesk {
  readonly concerns: readonly string[];
}

export async function scene(started: Pick<SeparateAsked, 'before' | 'variables'>): Promise<Scene> {
  const text = Array.from({ length: PROVISIONS }, (_, n) => `${n + 1}. ${WORDS.replaceAll('#', String(n + 1))}`);
  const wanted = { separate: true, started, text: text.join('\n\n') };
  const desk = await callDesk(wanted as Parameters<typeof callDesk>[0]);
  const { conferenceId } = desk.here;
  const concerns: string[] = [];
  for (let n = 1; n <= CONCERNS; n += 1) {
    const anchors = [{ provisionId: desk.at(1 + (n % 50)) }];
    const input = { conferenceId, text: `Concern ${n}: who pays for it?`, anchors };
    concerns.push((await desk.act('delegateA', RAISE, { input }))['id']);
  }
  return Object.assign(desk, { concerns });
}

const WORDS =
  'Members shall keep rule # of these Regulations, whatever else they may have agreed with each other before, and tell the others how.';

/** Once everybody is in the hall, because a call is among those who take part when it opens. */
export async function pagesOf(desk: Scene): Promise<readonly Looked[]> {
  const { here, draftId, concerns } = desk;
  const callId = (await desk.call({ provisions: OUT_FOR_CALL, rule: 'iso' }))['id'] as string;
  const asked = { draftId, provisionId: desk.at(OUT_FOR_CALL[0]), digest: await digestOf(desk, OUT_FOR_CALL[0]) };
  const says = (kind: string) => desk.act('headA', STATE, { input: { ...asked, kind }, clear: true });
  const board = { draftId };
  const ledger = (narrower: boolean) => ({ slug: here.slug, filter: { narrower }, after: null, narrower });
  const next = { provision: counting(1), concern: counting(0) };
  const lock = () => desk.act('chair', LOCK, { draft: draftId, provision: desk.at(next.provision()) });
  const consider = () => desk.act('chair', CONSIDER, { id: concerns[next.concern()], considering });
  const word = (page: Page) => ({
    subscription: print(ConferenceMovedDocument),
    asked: [{ conferenceId: here.conferenceId }],
    page,
  });
  const shared = (...asked: readonly Asked[]) => ({
    subscription: print(SharedAnswerDocument),
    asked: asked.map(({ query, variables, moves, ownMoves = [], onlyNamed = true, reach = 'CONFERENCE' }) => ({
      conferenceId: here.conferenceId,
      query: print(query),
      variables: JSON.stringify(variables),
      moves,
      ownMoves,
      wordMoves: ['DraftMoved'],
      onlyNamed,
      reach,
    })),
    page: { kind: 'is told' } as const,
  });
  const stating = (n: number) => says(n % 2 === 0 ? 'support' : 'canLiveWith');
  const call = { id: callId };
  const alone = (query: DocumentNode, variables: object) => word({ kind: 'asks', query: print(query), variables });
  const matrix = { draftId, ruleId: null };
  const prepared = await toOpen(desk);
  const open = (n: number) => desk.open(prepared[n % prepared.length] as string);
  const tasks = (narrower: boolean) => ({
    query: TasksOfAllDocument,
    variables: { slug: here.slug, narrower },
    moves: GIVE_TASKS,
    onlyNamed: false,
  });
  const home = { variables: { slug: here.slug }, moves: [...GIVE_TASKS, 'Meeting', 'Document'], onlyNamed: false };
  return [
    { name: 'only that something moved', opening: word({ kind: 'hears' }), act: lock },
    {
      name: 'the board',
      opening: shared({ query: BoardPageDocument, variables: board, moves: ['Call', 'Provision'] }),
      act: lock,
    },
    {
      name: 'the matrix',
      opening: shared({ query: MatrixPageDocument, variables: matrix, moves: ['Call', 'Stance', 'Rule', 'Proxy'] }),
      act: stating,
    },
    {
      name: 'a call',
      opening: shared({ query: SharedCallDocument, variables: call, moves: ['Call', 'Stance'] }),
      act: stating,
    },
    {
      name: 'the ledger',
      opening: shared(
        { query: LedgerPageDocument, variables: ledger(false), moves: ['Concern', 'Amendment'] },
        {
          query: LedgerPageDocument,
          variables: ledger(true),
          moves: ['Amendment'],
          ownMoves: ['Concern'],
          reach: 'BEYOND',
        },
      ),
      act: consider,
    },
    {
      name: 'what waits for whom',
      opening: shared(tasks(false), { ...tasks(true), reach: 'BEYOND' }),
      act: open,
    },
    {
      name: 'the home page',
      opening: shared({ query: HomeOfAllDocument, ...home }, { query: HomeBeyondDocument, ...home, reach: 'BEYOND' }),
      act: consider,
    },
    { name: 'the board, each for itself', opening: alone(BoardPageDocument, board), act: lock },
    { name: 'a call, each for itself', opening: alone(CallPageDocument, call), act: stating },
    { name: 'the ledger, each for itself', opening: alone(LedgerPageDocument, ledger(false)), act: consider },
  ];
}

interface Asked {
  readonly query: DocumentNode;
  readonly variables: object;
  readonly moves: readonly string[];
  readonly ownMoves?: readonly string[];
  readonly reach?: string;
  readonly onlyNamed?: boolean;
}

const GIVE_TASKS = [
  'Call',
  'Stance',
  'Rule',
  'Position',
  'Comment',
  'Issue',
  'Amendment',
  'Bracket',
  'Merge',
  'Concern',
];

/** Calls that are prepared, each on one provision: when they open, every delegation has something to do. */
async function toOpen(desk: Scene): Promise<readonly string[]> {
  const calls: string[] = [];
  for (let n = 0; n < CALLS_TO_OPEN; n += 1) {
    const asked = {
      provisions: [TO_OPEN + n],
      rule: 'iso',
      asking: 'byDeadline',
      deadline: due(200),
    } as const;
    calls.push((await desk.prepare(asked))['id'] as string);
  }
  return calls;
}

function counting(first: number): () => number {
  let next = first;
  return () => next++;
}
