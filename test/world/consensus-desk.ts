import type { Answer, DraftDesk } from './draft-desk.js';
import type { Persona } from './index.js';

const STANCE = `id kind cleared standing acceptable may objection { reason suppress wording } stakeholder { symbol }`;
const NO = `... on HeadClears { delegation } ... on OtherWords { provision } ... on DeadlinePassed { dueAt } ... on CallEnded { phase } ... on NotFound { what }`;
export const STATE = `mutation($input: StateStanceInput!, $clear: Boolean!, $key: String!) {
  answer: stateStance(input: $input, clear: $clear, idempotencyKey: $key) { __typename ... on Stance { ${STANCE} }
  ... on ObjectionIncomplete { lacks } ... on UnknownOption { option } ... on NotAcceptable { problem } ... on NotAsked { provision } ${NO} } }`;
export const RECONFIRM = `mutation($id: ID!, $clear: Boolean!, $key: String!) {
  answer: reconfirmStance(stanceId: $id, clear: $clear, idempotencyKey: $key) { __typename ... on Stance { ${STANCE} }
  ... on NothingToReconfirm { provision } ... on NoSuchStance { stance } ${NO} } }`;
export const CLEAR = `mutation($id: ID!, $key: String!) { answer: clearStance(stanceId: $id, idempotencyKey: $key) {
  __typename ... on Stance { ${STANCE} } ... on NoSuchStance { stance } ${NO} } }`;
export const TAKE_BACK = `mutation($draft: ID!, $provision: ID!, $key: String!) {
  answer: takeBackStance(draftId: $draft, provisionId: $provision, idempotencyKey: $key) { __typename
  ... on DraftProvision { id ownStance { said { id } drafted { id } } } ... on NoSuchStance { stance }
  ... on HeadClears { delegation } ... on DeadlinePassed { dueAt } ... on CallEnded { phase } ... on NotFound { what } } }`;

/** The digest of a provision as it stands, as everybody who reads the draft is told it. */
export async function digestOf(desk: DraftDesk, number: number): Promise<string> {
  const { draft } = await desk.ask('chair', 'query($id: ID!) { draft(id: $id) { provisions { id textDigest } } }', {
    id: desk.draftId,
  });
  return draft.provisions.find(({ id }: Answer) => id === desk.at(number)).textDigest;
}

/** What somebody says of the words of a provision as they stand. */
export async function says(
  desk: DraftDesk,
  who: Persona,
  number: number,
  { clear = true, ...said }: { readonly kind: string; readonly clear?: boolean; readonly [field: string]: unknown },
): Promise<Answer> {
  const digest = await digestOf(desk, number);
  const input = { draftId: desk.draftId, provisionId: desk.at(number), digest, ...said };
  return desk.act(who, STATE, { input, clear });
}
