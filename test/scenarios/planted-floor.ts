import type { Client, World } from '../world/index.js';
import type { Reach } from './planted.js';

const ANSWER = (done: string): string => `__typename ... on ${done} { id }`;
const SET_LIST = `mutation($item: ID!, $key: String!) {
  it: setSpeakersList(itemId: $item, list: { open: true, order: AS_ASKED }, expectedVersion: 0, idempotencyKey: $key) {
    ${ANSWER('Floor')} } }`;
const ASK = `mutation($item: ID!, $key: String!) { it: askForFloor(itemId: $item, idempotencyKey: $key) { ${ANSWER('Floor')} } }`;
const TAKE_UP = `mutation($item: ID!, $provision: ID, $key: String!) {
  it: takeUpItem(itemId: $item, provisionId: $provision, idempotencyKey: $key) { ${ANSWER('AgendaItem')} } }`;
const NOTE = `mutation($input: InterventionInput!, $key: String!) {
  it: noteIntervention(input: $input, idempotencyKey: $key) { ${ANSWER('Intervention')} } }`;
const DECIDE = `mutation($item: ID!, $text: String!, $provision: ID, $key: String!) {
  it: recordDecision(itemId: $item, text: $text, provisionId: $provision, idempotencyKey: $key) { ${ANSWER('ItemDecision')} } }`;
const RAISE = `mutation($input: RaiseConcernInput!, $key: String!) {
  it: raiseConcern(input: $input, idempotencyKey: $key) { ${ANSWER('Concern')} } }`;
const LIST = `query($id: ID!) { agendaItem(id: $id) { audience floor { waiting { id } } } }`;

interface Item {
  readonly agendaItem: {
    readonly audience: Reach;
    readonly floor: { readonly waiting: readonly { readonly id: string }[] };
  };
}

/** On each item of an agenda: who wishes to speak, what was noted and decided, and a concern that came of it. */
export async function plantFloor(
  world: World,
  { items, provision }: { readonly items: readonly string[]; readonly provision: string },
  { word, make }: { word: (what: string, reach: Reach) => string; make: Make },
): Promise<Record<string, string[]>> {
  const chair = world.as('chair');
  const ids: Record<string, string[]> = { FloorRequest: [], Intervention: [], ItemDecision: [], Concern: [] };
  for (const item of items) {
    await make(chair, SET_LIST, { item });
    await make(world.as('delegateA'), ASK, { item });
    await make(chair, TAKE_UP, { item, provision });
    const { agendaItem } = await chair.query<Item>(LIST, { id: item });
    // What is said in the room is for those in it, of a public item too.
    const room = agendaItem.audience === 'PUBLIC' ? 'CONFERENCE' : agendaItem.audience;
    const of = `item for ${agendaItem.audience.toLowerCase()}`;
    const input = { itemId: item, stakeholderId: world.stakeholders.A.id, text: word(`intervention on ${of}`, room) };
    const said = await make(world.as('rapporteur'), NOTE, { input });
    const concern = { text: word(`concern said on ${of}`, room), receivedIn: 'The sitting', interventionId: said };
    const raised = { conferenceId: world.conferenceId, heardAs: 'FLOOR', ...concern };
    ids.FloorRequest?.push(...agendaItem.floor.waiting.map(({ id }) => id));
    ids.Intervention?.push(said);
    ids.Concern?.push(await make(world.as('rapporteur'), RAISE, { input: raised }));
    const decision = { item, provision, text: word(`decision on ${of}`, agendaItem.audience) };
    ids.ItemDecision?.push(await make(chair, DECIDE, decision));
  }
  return ids;
}

type Make = (client: Client, document: string, variables: object) => Promise<string>;
