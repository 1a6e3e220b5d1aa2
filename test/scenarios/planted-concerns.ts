import type { Client, World } from '../world/index.js';
import type { Reach } from './planted.js';

const RAISE = `mutation($input: RaiseConcernInput!, $key: String!) {
  it: raiseConcern(input: $input, idempotencyKey: $key) { __typename ... on Concern { id } } }`;
const DISPOSE = `mutation($input: DisposeConcernInput!, $key: String!) {
  it: disposeConcern(input: $input, idempotencyKey: $key) { __typename ... on Concern { id } } }`;
const ANSWER = `mutation($id: ID!, $to: ID!, $note: String!, $key: String!) {
  it: answerConcern(concernId: $id, dispositionId: $to, kind: CAN_LIVE_WITH, note: $note, idempotencyKey: $key) {
    __typename ... on Concern { id } } }`;
const WITHDRAW = `mutation($id: ID!, $reason: String!, $key: String!) {
  it: withdrawConcern(concernId: $id, reason: $reason, idempotencyKey: $key) { __typename ... on Concern { id } } }`;
const SAID = 'query($id: ID!) { concern(id: $id) { disposition { id } } }';

interface Planting {
  readonly provisionId: string | undefined;
  readonly reach: Reach;
  readonly word: (what: string, reach: Reach) => string;
  readonly make: (client: Client, document: string, variables: object) => Promise<string>;
}

/** A concern of a delegation's with words of its own in every step; what is its own it withdraws itself. */
export async function plantConcern(world: World, { provisionId, reach, word, make }: Planting): Promise<string> {
  const delegate = world.as('delegateA');
  const said = (what: string): string => word(what, reach);
  const id = await make(delegate, RAISE, {
    input: {
      conferenceId: world.conferenceId,
      text: said('concern'),
      proposed: said('proposed change'),
      audience: reach,
      anchors: [{ provisionId, quote: 'stands', start: 0 }],
    },
  });
  if (reach === 'DELEGATION') return make(delegate, WITHDRAW, { id, reason: said('reason for taking back') });
  const considering = { where: said('sitting'), on: '2012-05-10', note: said('note of the sitting') };
  await make(world.as('chair'), DISPOSE, {
    input: { concernId: id, kind: 'NOT_ACCEPTED', reason: said('reason for a concern'), considering },
  });
  const { concern } = await delegate.query<{ concern: { disposition: { id: string } } }>(SAID, { id });
  return make(delegate, ANSWER, { id, to: concern.disposition.id, note: said('answer') });
}
