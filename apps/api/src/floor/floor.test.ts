import { randomUUID } from 'node:crypto';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { EVERYBODY, type Persona, type World, world } from '../../../../test/world/index.js';
import { Database } from '../platform/database/database.js';

const FLOOR = `id version open order limitSeconds now speakingTurnId
  speaker { id givenAt limitSeconds secondsBefore kind stakeholder { symbol } }
  waiting { id kind stakeholder { symbol } }
  turns { id interrupted secondsBefore stakeholder { symbol } }
  byCategory { category turns seconds } byDelegation { turns stakeholder { symbol } }`;
const DONE = `__typename ... on Floor { ${FLOOR} may } ... on ListClosed { itemId } ... on NotFound { what }`;
const SET = `mutation($item: ID!, $list: SpeakersListInput!, $version: Int!, $key: String!) {
  it: setSpeakersList(itemId: $item, list: $list, expectedVersion: $version, idempotencyKey: $key) { __typename
    ... on Floor { ${FLOOR} } ... on ChangedMeanwhile { currentVersion } ... on NotAcceptable { problem } ... on NotFound { what } } }`;
const ASK = `mutation($item: ID!, $kind: FloorRequestKind! = STATEMENT, $for: ID, $key: String!) {
  it: askForFloor(itemId: $item, kind: $kind, onBehalfOf: $for, idempotencyKey: $key) { ${DONE} } }`;
const NOT_WAITING = '... on NotWaiting { requestId }';
const LEAVE = `mutation($id: ID!, $key: String!) {
  it: leaveSpeakersList(requestId: $id, idempotencyKey: $key) { __typename ... on Floor { ${FLOOR} } ${NOT_WAITING} ... on NotFound { what } } }`;
const MOVE = `mutation($id: ID!, $behind: ID, $key: String!) {
  it: moveSpeaker(requestId: $id, behindRequestId: $behind, idempotencyKey: $key) { __typename ... on Floor { ${FLOOR} } ${NOT_WAITING} ... on NotFound { what } } }`;
const GIVE = `mutation($id: ID!, $turn: ID, $key: String!) {
  it: giveFloor(requestId: $id, speakingTurnId: $turn, idempotencyKey: $key) { __typename ... on Floor { ${FLOOR} }
    ${NOT_WAITING} ... on FloorMoved { currentTurnId } ... on NotFound { what } } }`;
const TAKE = `mutation($id: ID!, $key: String!) {
  it: takeFloor(turnId: $id, idempotencyKey: $key) { __typename ... on Floor { ${FLOOR} } ... on FloorMoved { currentTurnId } ... on NotFound { what } } }`;
const READ = `query($id: ID!) { agendaItem(id: $id) { floor { ${FLOOR} may } } }`;
const ADD_MEETING = `mutation($conference: ID!, $input: MeetingInput!, $key: String!) {
  it: addMeeting(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename ... on Meeting { id } } }`;
const ADD_ITEM = `mutation($meeting: ID!, $input: AgendaItemInput!, $key: String!) {
  it: addAgendaItem(meetingId: $meeting, input: $input, idempotencyKey: $key) { __typename ... on AgendaItem { id } } }`;
const HEAR = `subscription($id: ID!) { it: floorMoved(itemId: $id) { ${FLOOR} } }`;

let here: World;
let meeting: string;
beforeAll(async () => {
  here = await world();
  const days = { startsOn: '2031-03-02', endsOn: '2031-03-04' };
  const input = { kind: 'REGIONAL', name: 'Regional', place: 'There', ...days };
  meeting = (await act(ADD_MEETING, { conference: here.conferenceId, input })).id;
});
afterAll(() => here.stop());

const act = async (document: string, variables: object, who: Persona = 'secretariat', key?: string): Promise<Answer> =>
  (await here.as(who).act<Answer>(document, variables, key))['it'];
const newItem = async (audience = 'PUBLIC', of = meeting): Promise<string> => {
  const input = { title: 'Scope', audience, issueIds: [], provisionIds: [] };
  return (await act(ADD_ITEM, { meeting: of, input })).id;
};
const opened = async (more: object = {}, audience = 'PUBLIC'): Promise<string> => {
  const item = await newItem(audience);
  await act(SET, { item, list: { open: true, order: 'AS_ASKED', ...more }, version: 0 }, 'chair');
  return item;
};
const ask = (item: string, who: Persona, kind = 'STATEMENT'): Promise<Answer> => act(ASK, { item, kind }, who);
const floor = async (item: string, who: Persona | 'nobody' = 'chair'): Promise<Answer> =>
  (await here.as(who).query<Answer>(READ, { id: item }))['agendaItem']?.floor;
const symbols = (of: Answer): string => of.waiting.map((each: Answer) => each.stakeholder.symbol).join(' ');
const waitingOf = (of: Answer, symbol: string): string =>
  of.waiting.find((each: Answer) => each.stakeholder.symbol === symbol)?.id;
/** The chair gives the floor to whoever of these waits. */
const give = async (item: string, symbol: string): Promise<Answer> => {
  const now = await floor(item);
  return act(GIVE, { id: waitingOf(now, symbol), turn: now.speakingTurnId }, 'chair');
};
const nobodySpeaks = async (item: string): Promise<void> => {
  const { speakingTurnId } = await floor(item);
  if (speakingTurnId) await act(TAKE, { id: speakingTurnId }, 'chair');
};

test('delegations ask in their order, governments first where the list says so, and the chair moves them', async () => {
  const item = await opened({ limitSeconds: 180 });
  await ask(item, 'speakingObserver');
  await ask(item, 'delegateB');
  const asked = await ask(item, 'headA');
  expect(symbols(asked)).toBe('CHL BRV ALF');
  const list = { open: true, order: 'GOVERNMENTS_FIRST', limitSeconds: 120 };
  const set = await act(SET, { item, list, version: 1 }, 'chair');
  expect([symbols(set), set.limitSeconds, set.version]).toEqual(['BRV ALF CHL', 120, 2]);
  expect(await act(SET, { item, list, version: 1 }, 'chair')).toMatchObject({ currentVersion: 2 });
  expect(await act(SET, { item, list: { ...list, limitSeconds: 3 }, version: 2 }, 'chair')).toMatchObject({
    problem: 'SpeakingTime',
  });
  const moved = await act(MOVE, { id: waitingOf(set, 'CHL'), behind: waitingOf(set, 'BRV') }, 'chair');
  expect(symbols(moved)).toBe('BRV CHL ALF');
  expect(symbols(await act(MOVE, { id: waitingOf(set, 'ALF'), behind: null }, 'chair'))).toBe('ALF BRV CHL');
});

test('tapped twice, on two phones of one delegation and on two servers’ worth of keys, it stands in the list once', async () => {
  const item = await opened();
  const key = randomUUID();
  await Promise.all([
    act(ASK, { item }, 'headA', key),
    act(ASK, { item }, 'headA', key),
    ask(item, 'headA'),
    ask(item, 'delegateA'),
    ask(item, 'delegateA'),
  ]);
  expect(symbols(await floor(item))).toBe('ALF');
  const rows = await here.owner('select from floor_request where agenda_item_id = $1', [item]);
  expect(rows).toHaveLength(1);
});

test('a closed list takes points of order and whom the chair enters; one leaves it, or is taken off it', async () => {
  const item = await opened();
  const { id } = (await ask(item, 'headA')).waiting[0];
  await act(SET, { item, list: { open: false, order: 'AS_ASKED' }, version: 1 }, 'chair');
  expect(await ask(item, 'headB')).toEqual({ __typename: 'ListClosed', itemId: item });
  expect(symbols(await act(ASK, { item, for: here.stakeholders.C.id }, 'chair'))).toBe('ALF CHL');
  expect(symbols(await ask(item, 'headB', 'POINT_OF_ORDER'))).toBe('BRV ALF CHL');
  expect(symbols(await act(LEAVE, { id }, 'delegateA'))).toBe('BRV CHL');
  expect(await act(LEAVE, { id }, 'delegateA')).toMatchObject({ __typename: 'NotWaiting' });
  const entered = waitingOf(await floor(item), 'CHL');
  expect(symbols(await act(LEAVE, { id: entered }, 'secretariat'))).toBe('BRV');
  await act(SET, { item, list: { open: true, order: 'AS_ASKED' }, version: 2 }, 'chair');
  expect(symbols(await ask(item, 'headA'))).toBe('BRV ALF');
});

test('one has the floor; who is given it takes it from the other, and two chairs do not give it at once', async () => {
  const item = await opened({ limitSeconds: 60 });
  for (const who of ['headA', 'headB', 'speakingObserver'] as const) await ask(item, who);
  const first = await give(item, 'ALF');
  expect(first).toMatchObject({ speaker: { limitSeconds: 60, stakeholder: { symbol: 'ALF' } } });
  expect(symbols(first)).toBe('BRV CHL');
  const to = (symbol: string, who: Persona) =>
    act(GIVE, { id: waitingOf(first, symbol), turn: first.speakingTurnId }, who);
  const both = await Promise.all([to('BRV', 'chair'), to('CHL', 'secretariat')]);
  expect(both.map((each: Answer) => each.__typename).sort()).toEqual(['Floor', 'FloorMoved']);
  const other = await opened();
  await ask(other, 'headA');
  const elsewhere = await give(other, 'ALF');
  expect(elsewhere.speaker.stakeholder.symbol).toBe('ALF');
  expect(await floor(item)).toMatchObject({ speaker: null, speakingTurnId: elsewhere.speakingTurnId });
  await nobodySpeaks(other);
});

test('a point of order cuts the speaker off, who goes on after it with the time that was left', async () => {
  const item = await opened({ limitSeconds: 60 });
  for (const who of ['headA', 'speakingObserver'] as const) await ask(item, who);
  await give(item, 'CHL');
  await ask(item, 'headB', 'POINT_OF_ORDER');
  const point = await give(item, 'BRV');
  expect(point).toMatchObject({ speaker: { kind: 'POINT_OF_ORDER' }, turns: [{ interrupted: true }] });
  expect(symbols(point)).toBe('CHL ALF');
  await here.owner(`alter table floor_turn_end disable trigger user`);
  await here.owner(`update floor_turn_end set at = at + interval '20 seconds' where interrupted`);
  await here.owner(`alter table floor_turn_end enable trigger user`);
  const again = await give(item, 'CHL');
  expect(again.speaker).toMatchObject({ limitSeconds: 60, stakeholder: { symbol: 'CHL' } });
  expect(again.speaker.secondsBefore).toBeGreaterThanOrEqual(20);
  const over = await act(TAKE, { id: again.speakingTurnId }, 'chair');
  expect(over).toMatchObject({ speaker: null, speakingTurnId: null });
  expect(symbols(over)).toBe('ALF');
  expect(await act(TAKE, { id: again.speakingTurnId }, 'chair')).toEqual({
    __typename: 'FloorMoved',
    currentTurnId: null,
  });
  const spoken = over.byCategory.find((each: Answer) => each.category === 'CIVIL_SOCIETY');
  expect(spoken).toMatchObject({ turns: 1 });
  expect(spoken.seconds).toBeGreaterThanOrEqual(20);
});

test('everybody in the room hears of it at once, and nobody else', async () => {
  const item = await opened({}, 'MEMBERS');
  const heard = here.as('headB').listen<{ it: Answer }>(HEAR, { id: item });
  const others = (['speakingObserver', 'outsider', 'nobody'] as const).map((who) =>
    here.as(who).listen<{ it: Answer }>(HEAR, { id: item }),
  );
  await Promise.all([heard, ...others].map(({ ready }) => ready));
  await ask(item, 'headA');
  expect(symbols((await heard.next()).it)).toBe('ALF');
  await give(item, 'ALF');
  expect((await heard.next()).it.speaker.stakeholder.symbol).toBe('ALF');
  for (const other of others) expect(await other.silent(150)).toBe(true);
  for (const each of [heard, ...others]) each.stop();
  await nobodySpeaks(item);
});

test('who is in the room of a public item are those who take part; of another those who read it', async () => {
  const [open, closed] = [await opened(), await opened({}, 'MEMBERS')];
  for (const who of EVERYBODY) {
    const takesPart = who !== 'outsider' && who !== 'nobody';
    const member = takesPart && who !== 'speakingObserver' && who !== 'observer';
    expect([who, (await floor(open, who)) != null]).toEqual([who, takesPart]);
    expect([who, (await floor(closed, who)) != null]).toEqual([who, member]);
  }
});

test('who may do what on the floor', async () => {
  const item = await opened();
  const may: Record<string, string[]> = {};
  for (const who of EVERYBODY) may[who] = (await floor(item, who))?.may ?? [];
  expect(may).toMatchSnapshot();
  const forbidden = async (document: string, variables: object, who: Persona) =>
    (await here.as(who).ask<Answer>(document, { ...variables, key: randomUUID() })).errors[0]?.extensions?.code;
  const { id } = (await ask(item, 'headA')).waiting[0];
  expect(await forbidden(ASK, { item }, 'observer')).toBe('FORBIDDEN');
  expect(await forbidden(ASK, { item, kind: 'POINT_OF_ORDER' }, 'speakingObserver')).toBe('FORBIDDEN');
  expect(await forbidden(ASK, { item, for: here.stakeholders.C.id }, 'headA')).toBe('FORBIDDEN');
  expect(await forbidden(LEAVE, { id }, 'headB')).toBe('FORBIDDEN');
  for (const who of ['headA', 'rapporteur', 'observer'] as const) {
    expect(await forbidden(GIVE, { id, turn: null }, who)).toBe('FORBIDDEN');
    expect(await forbidden(SET, { item, list: { open: true, order: 'AS_ASKED' }, version: 1 }, who)).toBe('FORBIDDEN');
  }
});

describe('the database by itself', () => {
  const as = (who: Persona, sql: string, params: readonly unknown[]) => {
    const { app } = here.serving as NonNullable<typeof here.serving>;
    const viewer = { kind: 'person', personId: here.people[who].personId } as const;
    return app.get(Database).transaction(viewer, (tx) => tx.sql<Answer>(sql, params));
  };
  const REQUEST = `insert into floor_request (id, agenda_item_id, conference_id, meeting_id, audience, stakeholder_id, kind, after_id, person_id)
    values (gen_random_uuid(), $1, $2::uuid, $3, 'conference:' || $2::uuid, $4, 'STATEMENT', $5, caucus.person())`;
  const TURN = `insert into floor_turn (id, meeting_id, after_id, request_id, agenda_item_id, conference_id, audience, person_id)
    select gen_random_uuid(), r.meeting_id, $2, r.id, r.agenda_item_id, r.conference_id, r.audience, caucus.person()
    from floor_request r where r.id = $1`;

  test('has a delegation in the list once, and lets nobody ask for another', async () => {
    const item = await opened();
    const { id } = (await ask(item, 'headA')).waiting[0];
    const { conferenceId, stakeholders } = here;
    const by = (who: Persona, of: 'A' | 'B', after: string | null) =>
      as(who, REQUEST, [item, conferenceId, meeting, stakeholders[of].id, after]);
    await expect(by('headA', 'A', null)).rejects.toMatchObject({ constraint: 'stands_in_the_list_once' });
    await expect(by('headA', 'A', id)).rejects.toMatchObject({ constraint: 'floor_request_after' });
    await expect(by('headA', 'B', null)).rejects.toMatchObject({ code: '42501' });
    await expect(by('observer', 'B', null)).rejects.toMatchObject({ code: '42501' });
  });

  test('has one who speaks in a meeting, given the floor by whoever leads it', async () => {
    const item = await opened();
    const asked = [await ask(item, 'headA'), await ask(item, 'headB')].map((each) => each.waiting.at(-1).id);
    const speaking = (await give(item, 'ALF')).speakingTurnId;
    const [turn] = await here.owner<{ after_id: string | null }>('select after_id from floor_turn where id = $1', [
      speaking,
    ]);
    const before = turn?.after_id ?? null;
    await expect(as('chair', TURN, [asked[1], before])).rejects.toMatchObject({ constraint: 'one_has_the_floor' });
    await expect(as('chair', TURN, [asked[1], speaking])).rejects.toMatchObject({ constraint: 'floor_turn_after' });
    await expect(as('headB', TURN, [asked[1], speaking])).rejects.toMatchObject({ code: '42501' });
    await nobodySpeaks(item);
    await expect(as('headB', TURN, [asked[1], speaking])).rejects.toMatchObject({ code: '42501' });
    await as('chair', TURN, [asked[1], speaking]);
    await nobodySpeaks(item);
  });

  test('keeps what happened from everybody', async () => {
    const item = await opened();
    await ask(item, 'headA');
    for (const table of ['floor_request', 'speakers_list']) {
      await expect(as('chair', `delete from ${table} where agenda_item_id = $1`, [item])).rejects.toMatchObject({
        code: '42501',
      });
      await expect(here.owner(`delete from ${table} where agenda_item_id = $1`, [item])).rejects.toThrow();
    }
  });
});
