import { setTimeout as after } from 'node:timers/promises';
import type { Answer } from './draft-desk.js';
import type { Persona, World } from './index.js';

const SHOWN = `__typename ... on Document { id cited number nth status title audience intended version may withdrawalReason
    stakeholder { symbol } sources { symbol } otherSources original { cited } further { cited } issues { title }
    agendaItems { id } files { id kind name bytes language address reading problem } }
  ... on NotAcceptable { problem } ... on NotFound { what } ... on AlreadyFiledDocument { filedAs }
  ... on ChangedMeanwhile { currentVersion } ... on AlreadyWithdrawn { at }`;
const only = (...types: readonly string[]): string =>
  SHOWN.split(/(?=\.\.\. on)/)
    .filter((part) => part.startsWith('__') || types.some((type) => part.startsWith(`... on ${type} `)))
    .join('');
const DRAFT = `mutation($conference: ID!, $input: DocumentInput!, $following: FollowingInput, $key: String!) {
  it: draftDocument(conferenceId: $conference, input: $input, following: $following, idempotencyKey: $key) {
    ${only('Document', 'NotAcceptable', 'NotFound')} } }`;
const CHANGE = `mutation($id: ID!, $input: DocumentInput!, $version: Int!, $key: String!) {
  it: changeDocument(documentId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) {
    ${only('Document', 'NotAcceptable', 'NotFound', 'AlreadyFiledDocument', 'ChangedMeanwhile')} } }`;
const FILE = `mutation($id: ID!, $version: Int!, $key: String!) {
  it: fileDocument(documentId: $id, expectedVersion: $version, idempotencyKey: $key) {
    ${only('Document', 'NotAcceptable', 'NotFound', 'AlreadyFiledDocument', 'ChangedMeanwhile')} } }`;
const WITHDRAW = `mutation($id: ID!, $reason: String!, $version: Int!, $key: String!) {
  it: withdrawDocument(documentId: $id, reason: $reason, expectedVersion: $version, idempotencyKey: $key) {
    ${only('Document', 'NotAcceptable', 'NotFound', 'ChangedMeanwhile', 'AlreadyWithdrawn')} } }`;
const DISCARD = `mutation($id: ID!, $key: String!) { it: discardDocument(documentId: $id, idempotencyKey: $key) {
  ${only('NotFound', 'AlreadyFiledDocument')} ... on DocumentDiscarded { id } } }`;
const REMOVE = `mutation($id: ID!, $key: String!) { it: removeDocumentFile(fileId: $id, idempotencyKey: $key) {
  ${only('Document', 'NotFound', 'AlreadyFiledDocument')} } }`;
const LINK = `mutation($id: ID!, $issues: [ID!]!, $items: [ID!]!, $key: String!) {
  it: linkDocument(documentId: $id, issueIds: $issues, agendaItemIds: $items, idempotencyKey: $key) {
    ${only('Document', 'NotAcceptable', 'NotFound')} } }`;
const ONE = `query($id: ID!) { it: document(id: $id) { ${only('Document')
  .replace('__typename ... on Document {', '')
  .replace(/\}\s*$/, '')} } }`;
const LIST = `query($slug: String!, $first: Int! = 100, $after: String, $filter: DocumentFilter) { conference(slug: $slug) {
  documents(first: $first, after: $after, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } nodes { cited title status } }
  documentDrafts { title } } }`;

export const DOCUMENT_ACTS = { DRAFT, CHANGE, FILE, WITHDRAW, DISCARD, REMOVE, LINK };

/** As it goes into a request. */
export const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer);
export type DocumentDesk = ReturnType<typeof documentDesk>;

/** Where documents are drafted, filed and looked at. */
export function documentDesk(here: World) {
  const act = async (who: Persona, document: string, variables: object): Promise<Answer> =>
    (await here.as(who).act<Answer>(document, variables))['it'];
  const seen = async (id: string, who: Persona | 'nobody' = 'secretariat'): Promise<Answer | null> =>
    (await here.as(who).query<Answer>(ONE, { id }))['it'];
  const input = (title: string, more: object = {}): object => ({
    ...{ series: 'DOC', title, date: '2012-10-03', audience: 'CONFERENCE' },
    ...more,
  });
  const draft = (who: Persona, title: string, more: object = {}, following: object | null = null): Promise<Answer> =>
    act(who, DRAFT, { conference: here.conferenceId, input: input(title, more), following });
  const send = (
    who: Persona | 'nobody',
    id: string,
    body: string | Uint8Array<ArrayBuffer>,
    name = 'a file',
  ): Promise<Response> =>
    here.as(who).fetch(`/api/documents/${id}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/octet-stream' },
    });
  const file = async (
    who: Persona,
    title: string,
    more: object = {},
    following: object | null = null,
  ): Promise<Answer> => {
    const { id } = await draft(who, title, more, following);
    await send(who, id, `Words of ${title}.`);
    return act(who, FILE, { id, version: 1 });
  };
  const list = async (who: Persona | 'nobody', more: object = {}): Promise<Answer> =>
    (await here.as(who).query<Answer>(LIST, { slug: here.slug, ...more }))['conference'];
  /** Its files, once none of them waits to be read. */
  const filesRead = async (id: string, who: Persona): Promise<Answer[]> => {
    for (let tries = 0; tries < 200; tries++) {
      const files = ((await seen(id, who)) as Answer)['files'] as Answer[];
      if (files.every(({ reading }) => reading !== 'WAITING')) return files;
      await after(100);
    }
    throw new Error('The files were not read');
  };
  return { act, seen, input, draft, send, file, list, filesRead };
}
