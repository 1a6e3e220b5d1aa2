import type { Client, World } from '../world/index.js';
import type { Reach } from './planted.js';

const ADD_MEETING = `mutation($conference: ID!, $input: MeetingInput!, $key: String!) {
  it: addMeeting(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename ... on Meeting { id } } }`;
const ADD_DEADLINE = `mutation($conference: ID!, $input: DeadlineInput!, $key: String!) {
  it: addDeadline(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename ... on Deadline { id } } }`;
const ADD_ITEM = `mutation($meeting: ID!, $input: AgendaItemInput!, $key: String!) {
  it: addAgendaItem(meetingId: $meeting, input: $input, idempotencyKey: $key) { __typename ... on AgendaItem { id } } }`;

interface About {
  readonly issues: readonly string[];
  readonly provisions: readonly string[];
}

/** A meeting whose agenda has an item for each kind of reader, about an issue and a provision. */
export async function plantMeeting(
  world: World,
  { issues, provisions }: About,
  { word, make }: { word: (what: string, reach: Reach) => string; make: Make },
): Promise<Record<string, string[]>> {
  const secretariat = world.as('secretariat');
  const days = { startsOn: '2012-10-17', endsOn: '2012-10-19' };
  const meeting = await make(secretariat, ADD_MEETING, {
    conference: world.conferenceId,
    input: { kind: 'REGIONAL', name: 'A planted meeting', place: 'There', ...days },
  });
  const items: string[] = [];
  for (const audience of ['MEMBERS', 'CONFERENCE', 'PUBLIC'] as const) {
    const said = { title: word('agenda item', audience), note: word('note of an agenda item', audience) };
    const about = { issueIds: issues.slice(0, 1), provisionIds: provisions.slice(0, 1) };
    items.push(await make(secretariat, ADD_ITEM, { meeting, input: { ...said, ...about, audience } }));
  }
  const deadline = { conference: world.conferenceId, input: { name: 'Papers', on: '2012-10-01', confirmed: true } };
  return { Meeting: [meeting], AgendaItem: items, Deadline: [await make(secretariat, ADD_DEADLINE, deadline)] };
}

type Make = (client: Client, document: string, variables: object) => Promise<string>;
