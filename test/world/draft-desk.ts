import { paragraph } from '#lib/drafting/testing';
import { type Persona, type Wanted, type World, world } from './index.js';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the form that the question asked for
export type Answer = Record<string, any>;

export const TEXT = Array.from(
  { length: 12 },
  (_, n) => `${n + 1}. Members shall keep rule ${n + 1} of these Regulations.`,
).join('\n\n');
export const OPEN = `mutation($id: ID!, $key: String!) { answer: openDraft(instrumentId: $id, idempotencyKey: $key) { __typename
  ... on Draft { id title seq brackets may provisions { id number added suppressed baseContent content } }
  ... on AlreadyOpen { draftId } ... on NotFound { what } } }`;
export const AMEND = `mutation($input: FileAmendmentInput!, $key: String!) { answer: fileAmendment(input: $input, idempotencyKey: $key) { __typename
  ... on Amendment { id status version } ... on ChangedMeanwhile { currentContent } ... on NoLongerWritten { amendmentId }
  ... on NotAcceptable { problem } ... on NotFound { what } } }`;
const ASKED =
  '$draft: ID!, $provision: ID!, $ids: [ID!]!, $uncontested: Boolean! = false, $choices: [OptionChoiceInput!]! = [], $links: [BracketLinkInput!]! = []';
const PASSED =
  'draftId: $draft, provisionId: $provision, amendmentIds: $ids, uncontested: $uncontested, choices: $choices, links: $links';
const BRACKET = `id provisionId level standing uncontested chosen linked options { id sponsors amendmentIds text }
  reservations { id reason liftedAt ruling may stakeholder { symbol } by { name } }`;
const OUTCOME = 'outcome rebase amendment { id }';
export const PREVIEW = `query(${ASKED}) { answer: mergePreview(${PASSED}) { __typename
  ... on MergePreview { current content rebased brackets seq headings { division { id } current content amendmentIds }
    moves { provisionId contested amendmentIds after { id } } additions { label content } amendments { id } undecided
    open { ${BRACKET} } outcomes { ${OUTCOME} } voices { sponsor amendmentIds bracketId agree } }
  ... on LinkBroken { bracketIds }
  ... on AlreadyMerged { mergeId } ... on NotAcceptable { problem } ... on NotFound { what } } }`;
export const MERGE = `mutation(${ASKED}, $reasons: [OutcomeReasonInput!]! = [], $ruling: String, $seen: Int, $key: String!) {
  answer: mergeAmendments(${PASSED}, reasons: $reasons, ruling: $ruling, expectedSeq: $seen, idempotencyKey: $key) { __typename
  ... on Merge { id seq provisionId by { name } amendments { id status } draft { id brackets } before after may
    undoneBy { name } undoneAt outcomes { ${OUTCOME} } }
  ... on ReasonNeeded { amendmentIds } ... on Reserved { bracketIds stakeholders { symbol } } ... on LinkBroken { bracketIds }
  ... on AlreadyMerged { mergeId } ... on ChangedMeanwhile { currentVersion currentContent } ... on NotAcceptable { problem facts } ... on NotFound { what } } }`;
export const DRAFT = `query($id: ID!) { draft(id: $id) { id seq brackets may provisions { id number label text content suppressed added brackets
  open { ${BRACKET} } merges { id undoneAt before after outcomes { ${OUTCOME} } } } } }`;
export const UNDO = `mutation($id: ID!, $key: String!) { answer: undoMerge(mergeId: $id, idempotencyKey: $key) { __typename
  ... on Merge { id undoneAt undoneBy { name } may amendments { id status } } ... on EditedSince { mergeId text }
  ... on AlreadyUndone { mergeId at } ... on NotFound { what } } }`;
export const LINK = `mutation($draft: ID!, $brackets: [ID!]!, $key: String!) {
  answer: linkBrackets(draftId: $draft, bracketIds: $brackets, idempotencyKey: $key) { __typename
  ... on BracketPackage { bracketIds } ... on NotFound { what } } }`;
export const RESERVE = `mutation($draft: ID!, $bracket: ID!, $reason: String!, $key: String!) {
  answer: reserveBracket(draftId: $draft, bracketId: $bracket, reason: $reason, idempotencyKey: $key) { __typename
  ... on Reservation { id bracketId reason may liftedAt ruling stakeholder { symbol } by { name } }
  ... on AlreadyReserved { reservationId } ... on NotAcceptable { problem } ... on NotFound { what } } }`;
export const LIFT = `mutation($id: ID!, $key: String!) { answer: liftReservation(reservationId: $id, idempotencyKey: $key) {
  __typename ... on Reservation { id may liftedAt ruling } ... on NotFound { what } } }`;
export const OPEN_DESK = `mutation($draft: ID!, $provision: ID!, $key: String!) {
  answer: openDesk(draftId: $draft, provisionId: $provision, idempotencyKey: $key) { __typename
  ... on Desk { provisionId seq rebased { amendmentId kind state cause newContent } } ... on NotFound { what } } }`;
export const AMENDMENT = `query($id: ID!) { amendment(id: $id) { id status version awaiting { kind }
  disposition { kind reason by { name } mergeId } dispositions { kind } merges { id undoneAt } } }`;
export const PROPOSALS = `query($id: ID!) { proposals(draftId: $id) { symbol document seq blocks {
  kind proposalNumber provisionId number label base content bracketed reasons divisionLabel } } }`;

export const words = (text: string) => [paragraph(text)];

/** A world with a text of twelve provisions, and its draft if wanted, where stories of merging can be told. */
export interface DraftDesk {
  readonly here: World;
  readonly instrumentId: string;
  readonly draftId: string;
  /** The id of a provision by its number. */
  at(number: number): string;
  act(who: Persona, document: string, variables: object): Promise<Answer>;
  ask(who: Persona | 'nobody', document: string, variables: object): Promise<Answer>;
  /** Files an amendment and answers with its id. */
  amend(who: Persona, number: number, text: string | null, more?: object): Promise<string>;
  /** The variables of a preview or a merge. */
  asked(number: number, ids: readonly string[], more?: object): object;
  /** What the draft says of a provision. */
  standing(number: number): Promise<Answer>;
}

/** What the story begins with: its text, in Markdown where it has headings, and whether its draft is open. */
interface Beginning {
  readonly open?: boolean;
  readonly text?: string;
}

export async function draftDesk({ open = true, text = TEXT, ...wanted }: Wanted & Beginning = {}): Promise<DraftDesk> {
  const here = await world(wanted);
  const act: DraftDesk['act'] = async (who, document, variables) =>
    (await here.as(who).act<{ answer: Answer }>(document, variables)).answer;
  const ask: DraftDesk['ask'] = (who, document, variables) => here.as(who).query<Answer>(document, variables);
  const instrumentId = await importText(here, text);
  const { instrument } = await ask(
    'nobody',
    `query($id: ID!) { instrument(id: $id) { provisions { nodes { id } } } }`,
    { id: instrumentId },
  );
  const draftId = open ? (await act('chair', OPEN, { id: instrumentId }))['id'] : '';
  const at = (number: number): string => instrument.provisions.nodes[number - 1].id;
  return {
    here,
    instrumentId,
    draftId,
    at,
    act,
    ask,
    amend: async (who, number, text, more = {}) => {
      const content = text === null ? null : words(text);
      const input = { kind: 'MOD', provisionId: at(number), content, reasons: `${who} says so`, ...more };
      return (await act(who, AMEND, { input }))['id'];
    },
    asked(this: DraftDesk, number, ids, more = {}) {
      return { draft: this.draftId, provision: at(number), ids, ...more };
    },
    async standing(this: DraftDesk, number) {
      const { draft } = await ask('chair', DRAFT, { id: this.draftId });
      return draft.provisions.find(({ id }: Answer) => id === at(number));
    },
  };
}

async function importText(here: World, text: string): Promise<string> {
  const response = await here.as('secretariat').fetch(`/api/import/instrument?conference=${here.slug}&title=Rules`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': text.startsWith('#') ? 'text/markdown' : 'text/plain' },
  });
  return ((await response.json()) as Answer)['id'];
}
