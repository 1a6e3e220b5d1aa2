import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { EVERYBODY, type Persona, type World, world } from '../../../../test/world/index.js';
import { Database } from '../platform/database/database.js';

const OVERTAKEN = '... on ChangedMeanwhile { currentVersion }';
const MEETING = `__typename ... on Meeting { id name zone venue deliverables calledOff numbersKept version }
  ... on NotAcceptable { problem facts } ... on NotFound { what }`;
const ITEM = `__typename ... on AgendaItem { id number title startsAt endsAt audience withdrawn version
    issues { id } provisions { id } meeting { id } }
  ... on NotAcceptable { problem facts } ... on NotFound { what }`;
const ADD_MEETING = `mutation($conference: ID!, $input: MeetingInput!, $key: String!) {
  it: addMeeting(conferenceId: $conference, input: $input, idempotencyKey: $key) { ${MEETING} } }`;
const CHANGE_MEETING = `mutation($id: ID!, $input: MeetingInput!, $version: Int!, $key: String!) {
  it: changeMeeting(meetingId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { ${OVERTAKEN} ${MEETING} } }`;
const MOVE_MEETING = `mutation($id: ID!, $after: ID, $version: Int!, $key: String!) {
  it: moveMeeting(meetingId: $id, afterMeetingId: $after, expectedVersion: $version, idempotencyKey: $key) { ${OVERTAKEN} ${MEETING} } }`;
const CALL_OFF = `mutation($id: ID!, $off: Boolean!, $version: Int!, $key: String!) {
  it: callOffMeeting(meetingId: $id, calledOff: $off, expectedVersion: $version, idempotencyKey: $key) { ${OVERTAKEN} ${MEETING} } }`;
const KEEP = `mutation($id: ID!, $kept: Boolean!, $version: Int!, $key: String!) {
  it: keepAgendaNumbers(meetingId: $id, kept: $kept, expectedVersion: $version, idempotencyKey: $key) { ${OVERTAKEN} ${MEETING} } }`;
const ADD = `mutation($meeting: ID!, $input: AgendaItemInput!, $after: ID, $key: String!) {
  it: addAgendaItem(meetingId: $meeting, input: $input, afterItemId: $after, idempotencyKey: $key) { ${ITEM} } }`;
const CHANGE = `mutation($id: ID!, $input: AgendaItemInput!, $version: Int!, $key: String!) {
  it: changeAgendaItem(itemId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { ${OVERTAKEN} ${ITEM} } }`;
const MOVE = `mutation($id: ID!, $after: ID, $version: Int!, $key: String!) {
  it: moveAgendaItem(itemId: $id, afterItemId: $after, expectedVersion: $version, idempotencyKey: $key) { ${OVERTAKEN} ${ITEM} } }`;
const WITHDRAW = `mutation($id: ID!, $withdrawn: Boolean!, $version: Int!, $key: String!) {
  it: withdrawAgendaItem(itemId: $id, withdrawn: $withdrawn, expectedVersion: $version, idempotencyKey: $key) { ${OVERTAKEN} ${ITEM} } }`;
const AGENDA = 'query($id: ID!) { meeting(id: $id) { may agenda { number title } } }';
const PIPELINE = 'query($slug: String!) { conference(slug: $slug) { meetings { name calledOff } } }';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.stop());

const act = async (document: string, variables: object, who: Persona = 'secretariat'): Promise<Answer> =>
  (await here.as(who).act<Answer>(document, variables))['it'];
const days = { startsOn: '2031-03-02', endsOn: '2031-03-04' };
const plan = { kind: 'REGIONAL', name: 'Second regional', place: 'There', ...days, zone: 'America/Port_of_Spain' };
const item = (title: string, more: object = {}): object => ({
  ...{ title, audience: 'PUBLIC', issueIds: [], provisionIds: [] },
  ...more,
});
const meeting = async (more: object = {}): Promise<Answer> =>
  act(ADD_MEETING, { conference: here.conferenceId, input: { ...plan, ...more } });
const items = async (meetingId: string, titles: readonly string[]): Promise<Answer> => {
  const made: Answer[] = [];
  for (const title of titles) made.push(await act(ADD, { meeting: meetingId, input: item(title) }));
  return made;
};
const shown = async (id: string, who: Persona | 'nobody' = 'secretariat'): Promise<string[]> => {
  const { meeting: seen } = await here.as(who).query<Answer>(AGENDA, { id });
  return seen.agenda.map(({ number, title }: Answer) => `${number} ${title}`);
};

test('meetings stand in the order in which one prepares the next, and change', async () => {
  const late = await meeting({ name: 'Late', startsOn: '2031-05-01', endsOn: '2031-05-02' });
  await meeting({ name: 'Early', startsOn: '2031-01-01', endsOn: '2031-01-02', deliverables: ['A list of issues'] });
  const names = async (): Promise<string[]> =>
    (await here.as('nobody').query<Answer>(PIPELINE, { slug: here.slug }))['conference'].meetings.map(
      (each: Answer) => each.name,
    );
  expect((await names()).slice(-2)).toEqual(['Early', 'Late']);
  expect(await act(MOVE_MEETING, { id: late.id, after: null, version: 1 })).toMatchObject({ version: 2 });
  expect((await names())[0]).toBe('Late');
  expect(await act(CALL_OFF, { id: late.id, off: true, version: 1 })).toEqual({
    __typename: 'ChangedMeanwhile',
    currentVersion: 2,
  });
  expect(await act(CALL_OFF, { id: late.id, off: true, version: 2 })).toMatchObject({ calledOff: true });
  expect(await act(CALL_OFF, { id: late.id, off: false, version: 3 })).toMatchObject({ calledOff: false });
});

test('an item is at an hour of the clocks there, and stays at it when the meeting moves to other clocks', async () => {
  const { id } = await meeting();
  const at = { startsAt: '2031-03-02T09:00', endsAt: '2031-03-02T10:30' };
  const added = await act(ADD, { meeting: id, input: item('Opening', at) });
  expect(added).toMatchObject({
    number: '1',
    startsAt: '2031-03-02T13:00:00.000Z',
    endsAt: '2031-03-02T14:30:00.000Z',
  });
  await act(CHANGE_MEETING, { id, input: { ...plan, zone: 'Asia/Dubai' }, version: 1 });
  const QUERY = 'query($id: ID!) { agendaItem(id: $id) { startsAt version } }';
  const { agendaItem } = await here.as('nobody').query<Answer>(QUERY, { id: added.id });
  expect(agendaItem).toEqual({ startsAt: '2031-03-02T05:00:00.000Z', version: 2 });
});

test('items move, are taken off and put back, and are numbered in their order', async () => {
  const { id } = await meeting();
  const { 0: a, 1: b, 2: c } = await items(id, ['a', 'b', 'c']);
  await act(MOVE, { id: c.id, after: a.id, version: 1 });
  expect(await shown(id)).toEqual(['1 a', '2 c', '3 b']);
  expect(await act(MOVE, { id: c.id, after: null, version: 1 })).toMatchObject({ currentVersion: 2 });
  await act(MOVE, { id: c.id, after: null, version: 2 });
  expect(await shown(id)).toEqual(['1 c', '2 a', '3 b']);
  expect(await act(WITHDRAW, { id: a.id, withdrawn: true, version: 1 })).toMatchObject({ withdrawn: true });
  expect(await shown(id)).toEqual(['1 c', '2 b']);
  const TAKEN_OFF = 'query($id: ID!) { meeting(id: $id) { takenOff { id title } } }';
  const takenOff = async (who: Persona): Promise<Answer> =>
    (await here.as(who).query<Answer>(TAKEN_OFF, { id }))['meeting'].takenOff;
  expect(await takenOff('secretariat')).toEqual([{ id: a.id, title: 'a' }]);
  expect(await takenOff('chair')).toEqual([]);
  await act(WITHDRAW, { id: a.id, withdrawn: false, version: 2 });
  expect(await shown(id)).toEqual(['1 c', '2 a', '3 b']);
  await act(KEEP, { id, kept: true, version: 1 });
  await act(MOVE, { id: b.id, after: c.id, version: 1 });
  await act(ADD, { meeting: id, input: item('new'), after: c.id });
  expect(await shown(id)).toEqual(['1 c', '1A new', '3 b', '2 a']);
});

test('an item is worded anew, and who reads it may change', async () => {
  const { id } = await meeting();
  const { 0: a } = await items(id, ['a', 'b']);
  const changed = await act(CHANGE, { id: a.id, input: item('A', { audience: 'MEMBERS' }), version: 1 });
  expect(changed).toMatchObject({ number: 'R1', title: 'A', audience: 'MEMBERS', version: 2 });
  expect(await act(CHANGE, { id: a.id, input: item('B'), version: 1 })).toMatchObject({ currentVersion: 2 });
  expect(await shown(id, 'nobody')).toEqual(['1 b']);
});

test('what only some may read is shown to them alone, and leaves no gap', async () => {
  const { id } = await meeting();
  await items(id, ['open']);
  await act(ADD, { meeting: id, input: item('line', { audience: 'MEMBERS' }) });
  await act(ADD, { meeting: id, input: item('day', { audience: 'CONFERENCE' }) });
  await items(id, ['end']);
  const all = ['1 open', 'R1 line', 'P1 day', '2 end'];
  for (const who of ['secretariat', 'chair', 'headA', 'delegateB'] as const)
    expect([who, await shown(id, who)]).toEqual([who, all]);
  for (const who of ['speakingObserver', 'observer'] as const)
    expect([who, await shown(id, who)]).toEqual([who, ['1 open', 'P1 day', '2 end']]);
  for (const who of ['outsider', 'nobody'] as const)
    expect([who, await shown(id, who)]).toEqual([who, ['1 open', '2 end']]);
});

test('ten secretaries add at once: nothing is lost, no number stands twice; sent twice it is there once', async () => {
  const { id } = await meeting();
  const key = randomUUID();
  const add = (title: string, its: string) =>
    here.as('secretariat').act<Answer>(ADD, { meeting: id, input: item(title) }, its);
  await Promise.all([...'abcdefgh'].map((title) => add(title, randomUUID())).concat([add('i', key), add('i', key)]));
  const numbers = (await shown(id)).map((line) => line.split(' ')[0]);
  expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

test.each([
  ['Blank', { title: ' ' }],
  ['NoSuchTime', { startsAt: 'at nine' }],
  ['EndsBeforeItStarts', { startsAt: '2031-03-02T09:00', endsAt: '2031-03-02T08:00' }],
  ['OutsideMeeting', { startsAt: '2031-03-09T09:00' }],
  ['AgendaOfOneDelegation', { audience: 'DELEGATION' }],
])('an item that cannot be is refused: %s', async (problem, wrong) => {
  const { id } = await meeting();
  expect(await act(ADD, { meeting: id, input: item('x', wrong) })).toMatchObject({ problem });
  expect(await act(ADD, { meeting: id, input: item('x', { issueIds: [randomUUID()] }) })).toMatchObject({
    what: 'issue',
  });
  expect(await meeting({ zone: 'Mars/Olympus' })).toMatchObject({ problem: 'ZoneUnknown' });
});

test('only the secretariat plans, and the database says so by itself', async () => {
  const { id } = await meeting();
  for (const who of EVERYBODY) {
    const asked = { meeting: id, input: item(`by ${who}`), key: randomUUID() };
    const { data, errors } = await here.as(who).ask<Answer>(ADD, asked);
    if (who === 'secretariat') expect(data?.['it']).toMatchObject({ __typename: 'AgendaItem' });
    else expect([who, errors[0]?.extensions?.code]).toEqual([who, 'FORBIDDEN']);
  }
  const { app } = here.serving as NonNullable<typeof here.serving>;
  const chair = { kind: 'person', personId: here.people.chair.personId } as const;
  const by = (sql: string, params: readonly unknown[]) =>
    app.get(Database).transaction(chair, (tx) => tx.sql<Answer>(sql, params));
  const insert = `insert into agenda_item (id, conference_id, audience, meeting_id, order_key, number, title, note)
    values (gen_random_uuid(), $1, 'public', $2, 'a0', '9', 'forged', '')`;
  await expect(by(insert, [here.conferenceId, id])).rejects.toMatchObject({ code: '42501' });
  expect(await by(`update agenda_item set title = 'forged' where meeting_id = $1 returning id`, [id])).toEqual([]);
  expect(await by(`update meeting set name = 'forged' where id = $1 returning id`, [id])).toEqual([]);
  await expect(by('delete from agenda_item where meeting_id = $1', [id])).rejects.toMatchObject({ code: '42501' });
});

test('who is behind a conference and what it deals with is said as a whole', async () => {
  const SET = `mutation($id: ID!, $input: OutlineInput!, $version: Int!, $key: String!) {
    it: setOutline(conferenceId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { __typename
      ... on Conference { outline { organisers { part name } texts { title treatment instrument { id } } version } }
      ... on ChangedMeanwhile { currentVersion } ... on NotAcceptable { problem } ... on NotFound { what } } }`;
  const input = {
    organisers: [{ part: 'CONVENER', name: 'A union' }],
    texts: [{ title: 'A declaration', shortTitle: 'Decl.', treatment: 'NEW' }],
  };
  const set = (version: number, more: object = {}) =>
    act(SET, { id: here.conferenceId, input: { ...input, ...more }, version });
  expect(await set(0)).toMatchObject({
    outline: { ...input, texts: [{ title: 'A declaration', treatment: 'NEW', instrument: null }], version: 1 },
  });
  expect(await set(0)).toEqual({ __typename: 'ChangedMeanwhile', currentVersion: 1 });
  expect(await set(1, { organisers: [{ part: 'HOST', name: '' }] })).toMatchObject({ problem: 'Blank' });
  expect(await set(1, { texts: [input.texts[0], input.texts[0]] })).toMatchObject({ problem: 'GivenTwice' });
  expect(await set(1, { texts: [{ ...input.texts[0], instrumentId: randomUUID() }] })).toMatchObject({
    what: 'instrument',
  });
});

test('a deadline is set, set anew and dropped, and one who looked away is told', async () => {
  const shape = `__typename ... on Deadline { id name on confirmed withdrawn version }`;
  const SET = `mutation($id: ID!, $input: DeadlineInput!, $key: String!) {
    it: addDeadline(conferenceId: $id, input: $input, idempotencyKey: $key) { ${shape} } }`;
  const ANEW = `mutation($id: ID!, $input: DeadlineInput!, $version: Int!, $key: String!) {
    it: changeDeadline(deadlineId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) { ${shape} ${OVERTAKEN} } }`;
  const DROP = `mutation($id: ID!, $version: Int!, $key: String!) {
    it: withdrawDeadline(deadlineId: $id, withdrawn: true, expectedVersion: $version, idempotencyKey: $key) { ${shape} ${OVERTAKEN} } }`;
  const { id } = await act(SET, {
    id: here.conferenceId,
    input: { name: 'Papers', on: '2031-01-01', confirmed: false },
  });
  const input = { name: 'Papers', on: '2031-01-09', confirmed: true };
  expect(await act(ANEW, { id, input, version: 1 })).toMatchObject({ on: '2031-01-09', confirmed: true, version: 2 });
  expect(await act(ANEW, { id, input, version: 1 })).toEqual({ __typename: 'ChangedMeanwhile', currentVersion: 2 });
  expect(await act(DROP, { id, version: 2 })).toMatchObject({ withdrawn: true });
  const LISTED = 'query($slug: String!) { conference(slug: $slug) { deadlines { id } droppedDeadlines { id } } }';
  const listed = async (who: Persona | 'nobody'): Promise<string[][]> => {
    const { conference } = await here.as(who).query<Answer>(LISTED, { slug: here.slug });
    return [conference.deadlines, conference.droppedDeadlines].map((list) => list.map((each: Answer) => each.id));
  };
  expect((await listed('nobody')).flat()).not.toContain(id);
  const [standing, dropped] = await listed('secretariat');
  expect(standing).not.toContain(id);
  expect(dropped).toContain(id);
});

test('what happened leads to the page where it is seen', async () => {
  const { id } = await meeting({ name: 'Led to' });
  const { 0: led } = await items(id, ['Led to as well']);
  const NEWS = 'query($slug: String!) { conference(slug: $slug) { changes { items { kind path } } } }';
  const { conference } = await here.as('chair').query<Answer>(NEWS, { slug: here.slug });
  const paths = new Map(conference.changes.items.map(({ kind, path }: Answer) => [kind, path]));
  const page = (rest: string): string => `/c/${here.slug}${rest}`;
  const seen = conference.changes.items.slice(0, 2).map(({ path }: Answer) => path);
  expect(seen).toEqual([page(`/floor/${led.id}`), page(`/meetings/${id}`)]);
  expect(paths.get('ConferenceDeadlineDropped')).toBe(page('/meetings'));
});
