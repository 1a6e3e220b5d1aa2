import { type Answer, type DraftDesk, draftDesk } from './draft-desk.js';
import { PERSONAS, type Persona, type Wanted } from './index.js';

const ISSUE = `mutation($c: ID!, $title: String!, $key: String!) {
  answer: openIssue(conferenceId: $c, input: { title: $title, summary: "", provisionIds: [] }, idempotencyKey: $key) { ... on Issue { id } } }`;
const SHOWN = `id kind state version proposal base current baseMoved may issue { id } stakeholder { symbol } provision { id }
  parts { id kind text content } filed { revision position { id } amendment { id } } standing { id }`;
const OPEN = `mutation($input: OpenPaperInput!, $key: String!) { answer: openPaper(input: $input, idempotencyKey: $key) {
  __typename ... on Paper { ${SHOWN} } ... on NotFound { what } ... on NotAcceptable { problem facts } ... on TooManyPapers { most } } }`;
const PAPER = `query($id: ID!) { paper(id: $id) { ${SHOWN} } }`;
const DISCARD = `mutation($id: ID!, $version: Int!, $key: String!) {
  answer: discardPaper(paperId: $id, expectedVersion: $version, idempotencyKey: $key) { __typename
    ... on PaperDiscarded { id } ... on ChangedMeanwhile { currentVersion } ... on NoLongerWritten { amendmentId } } }`;
export const FILE = `mutation($input: FilePositionInput!, $key: String!) { answer: filePosition(input: $input, idempotencyKey: $key) {
  __typename ... on Position { id text } ... on NoLongerWritten { amendmentId } } }`;

/** All who have nothing to do with the papers of delegation A. */
export const OTHERS: readonly Persona[] = PERSONAS.filter((who) => who !== 'headA' && who !== 'delegateA');

/** A draft desk where papers are written as well. */
export interface PaperDesk extends DraftDesk {
  /** Opens an issue and answers with its id. */
  issue(title: string): Promise<string>;
  open(who: Persona, input: object): Promise<Answer>;
  /** The paper as they are shown it; null where they are not. */
  seen(who: Persona | 'nobody', id: string): Promise<Answer | null>;
  discard(who: Persona, paper: { readonly id: string; readonly version: number }): Promise<Answer>;
}

export async function paperDesk(wanted: Wanted = {}): Promise<PaperDesk> {
  const desk = await draftDesk(wanted);
  const { act, ask, here } = desk;
  return {
    ...desk,
    issue: async (title) => (await act('secretariat', ISSUE, { c: here.conferenceId, title }))['id'],
    open: (who, input) => act(who, OPEN, { input }),
    seen: async (who, id) => (await ask(who, PAPER, { id }))['paper'],
    discard: (who, { id, version }) => act(who, DISCARD, { id, version }),
  };
}
