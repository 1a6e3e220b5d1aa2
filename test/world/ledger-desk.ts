import { UndisposedConcerns } from '../../apps/api/src/concerns/undisposed-concerns.reader.js';
import { Database } from '../../apps/api/src/platform/database/database.js';
import { type Answer, type DraftDesk, draftDesk } from './draft-desk.js';
import type { Persona } from './index.js';

export const SHOWN = `id number state source text proposed matter severity audience receivedIn may stakeholder { symbol } owner { name } issue { title }
  amendment { id } anchors { quote now lost provision { number } position { id } }
  considered { where on note by { name } } disposition { id kind reason takenBack by { name } change { before after merge { id } revision { number } } }
  dispositions { kind takenBack } answer { kind note } answers { kind }`;
export const ANSWER = `__typename ... on Concern { ${SHOWN} } ... on NotAcceptable { problem } ... on NotFound { what }`;
export const RAISE = `mutation($input: RaiseConcernInput!, $key: String!) { answer: raiseConcern(input: $input, idempotencyKey: $key) { ${ANSWER} } }`;
export const CONSIDER = `mutation($id: ID!, $considering: ConsideringInput!, $key: String!) {
  answer: considerConcern(concernId: $id, considering: $considering, idempotencyKey: $key) { ${ANSWER} ... on AlreadyWithdrawn { at } } }`;
export const DISPOSE = `mutation($input: DisposeConcernInput!, $key: String!) { answer: disposeConcern(input: $input, idempotencyKey: $key) {
  ${ANSWER} ... on NotConsidered { concernId } ... on ReasonNeeded { ofConcern amendmentIds } ... on AlreadyWithdrawn { at } } }`;
export const WITHDRAW = `mutation($id: ID!, $reason: String!, $key: String!) { answer: withdrawConcern(concernId: $id, reason: $reason, idempotencyKey: $key) {
  ${ANSWER} ... on ReasonNeeded { ofConcern amendmentIds } ... on AlreadyWithdrawn { at } } }`;
export const REPLY = `mutation($id: ID!, $to: ID!, $kind: ConcernAnswerKind!, $note: String! = "", $in: String, $key: String!) {
  answer: answerConcern(concernId: $id, dispositionId: $to, kind: $kind, note: $note, receivedIn: $in, idempotencyKey: $key) {
    ${ANSWER} ... on DisposedAnew { dispositionId } ... on AlreadyWithdrawn { at } } }`;
export const READ = `query($id: ID!) { concern(id: $id) { ${SHOWN} changes { before after merge { id } } } }`;
export const FIGURES = 'heard considered disposed answered satisfied canLiveWith notSatisfied withdrawn';
export const LEDGER = `query($slug: String!, $filter: ConcernFilter, $first: Int! = 100, $after: String) { conference(slug: $slug) { may
  concerns(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } nodes { id number state } }
  concernCoverage { all { ${FIGURES} } byIssue { issue { title } figures { ${FIGURES} } }
    byStakeholder { stakeholder { symbol } figures { ${FIGURES} } } byCategory { category figures { ${FIGURES} } } } } }`;
export const DISPOSE_AMENDMENT = `mutation($id: ID!, $kind: DispositionKind!, $reason: String!, $key: String!) {
  answer: disposeAmendment(amendmentId: $id, kind: $kind, reason: $reason, idempotencyKey: $key) { __typename } }`;
export const COMMENT = `mutation($input: AddCommentInput!, $key: String!) { answer: addComment(input: $input, idempotencyKey: $key) { ... on Comment { id } } }`;
export const FILE = `mutation($input: FilePositionInput!, $key: String!) { answer: filePosition(input: $input, idempotencyKey: $key) { ... on Position { id } } }`;
export const SEAL = `mutation($draft: ID!, $key: String!) { answer: sealRevision(draftId: $draft, idempotencyKey: $key) { ... on DraftRevision { id } } }`;
export const ISSUE = `mutation($c: ID!, $provisions: [ID!]!, $key: String!) { answer: openIssue(conferenceId: $c,
  input: { title: "Talk", summary: "", provisionIds: $provisions }, idempotencyKey: $key) { ... on Issue { id } } }`;

export const considering = { where: 'Second meeting, item 4', on: '2012-05-10' };

/** A desk with its draft open, an issue about rule 3, and the ledger of concerns. */
export interface LedgerDesk extends DraftDesk {
  readonly issueId: string;
  /** Raises a concern on a provision, by its number. */
  raise(who: Persona, number: number, text: string, more?: object): Promise<Answer>;
  /** By the chair, unless it is said by whom. */
  dispose(concernId: string, kind: string, reason?: string, more?: object): Promise<Answer>;
  /** That its owner is satisfied, unless `more` says otherwise. */
  reply(who: Persona, id: string, to: string, more?: object): Promise<Answer>;
  shown(id: string, who?: Persona | 'nobody'): Promise<Answer>;
  ledger(who: Persona | 'nobody', more?: object): Promise<Answer>;
}

export async function ledgerDesk(wanted: Parameters<typeof draftDesk>[0] = {}): Promise<LedgerDesk> {
  const desk = await draftDesk(wanted);
  const { act, ask, at, here } = desk;
  const issue = await act('secretariat', ISSUE, { c: here.conferenceId, provisions: [at(3)] });
  return Object.assign(desk, {
    issueId: issue['id'] as string,
    raise: (who: Persona, number: number, text: string, more: object = {}) =>
      act(who, RAISE, {
        input: { conferenceId: here.conferenceId, text, anchors: [{ provisionId: at(number) }], ...more },
      }),
    dispose: (concernId: string, kind: string, reason = '', more: object = {}) =>
      act('chair', DISPOSE, { input: { concernId, kind, reason, ...more } }),
    reply: (who: Persona, id: string, to: string, more: object = {}) =>
      act(who, REPLY, { id, to, kind: 'SATISFIED', ...more }),
    shown: async (id: string, who: Persona | 'nobody' = 'delegateA') =>
      (await ask(who, READ, { id }))['concern'] as Answer,
    ledger: async (who: Persona | 'nobody', more: object = {}) =>
      (await ask(who, LEDGER, { slug: here.slug, ...more }))['conference'] as Answer,
  });
}

/** Concerns on a provision that a call would have to wait for, as far as somebody may see. */
export function undisposedOn({ here, at }: LedgerDesk, number: number, who: Persona = 'chair') {
  const { app } = here.serving as NonNullable<typeof here.serving>;
  const viewer = { kind: 'person', personId: here.people[who].personId } as const;
  return app.get(Database).read(viewer, (tx) => new UndisposedConcerns().on(tx, here.conferenceId, [at(number)]));
}
