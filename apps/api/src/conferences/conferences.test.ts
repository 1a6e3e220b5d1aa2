import { EVERYBODY, type Persona, type World, world } from '../../../../test/world/index.js';
import { Database, type Transaction } from '../platform/database/database.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.stop());

interface Home {
  readonly conference: {
    readonly id: string;
    readonly may: readonly string[];
    readonly standing: { readonly issues: number };
    readonly waitsForMe: readonly object[];
    readonly changes: { readonly since: string | null; readonly items: readonly { readonly kind: string }[] };
    readonly meetings: readonly { readonly name: string }[];
    readonly deadlines: readonly { readonly name: string; readonly confirmed: boolean }[];
  } | null;
}

const HOME = `query($slug: String!) { conference(slug: $slug) {
  id may standing { issues positions comments amendments brackets provisions provisionsBracketed }
  waitsForMe { kind facts path } changes { since items { kind at actor facts path } }
  meetings { name startsOn } deadlines { name on confirmed } } }`;
const OPEN = `mutation($input: OpenConferenceInput!, $key: String!) { openConference(input: $input, idempotencyKey: $key) {
  __typename ... on Conference { id slug startsOn asOf example meetings { name } }
  ... on SlugTaken { slug } ... on NotAcceptable { problem facts } } }`;

const dates = { startsOn: '2031-05-01', endsOn: '2031-05-10' };
const plan = (slug: string) => ({
  ...{ slug, name: 'A conference', shortName: 'A', place: 'There', asOf: '2031-04-30', ...dates },
  meetings: [{ kind: 'REGIONAL', name: 'Second', place: 'There', startsOn: '2031-03-02', endsOn: '2031-03-03' }],
  deadlines: [{ name: 'Proposals', on: '2031-04-01', confirmed: false }],
});

interface Opened {
  readonly openConference: { readonly __typename: string; readonly id: string; readonly problem?: string };
}

test('whoever opens a conference is its secretariat, with its meetings and deadlines', async () => {
  const secretariat = here.as('secretariat');
  const { openConference } = await secretariat.act<Opened>(OPEN, { input: plan('opened') });
  expect(openConference).toMatchObject({
    __typename: 'Conference',
    startsOn: '2031-05-01',
    asOf: '2031-04-30',
    example: false,
  });
  const { conference } = await secretariat.query<Home>(HOME, { slug: 'opened' });
  expect(conference?.may).toContain('appoint');
  expect(conference?.meetings).toEqual([{ name: 'Second', startsOn: '2031-03-02' }]);
  expect(conference?.deadlines).toEqual([{ name: 'Proposals', on: '2031-04-01', confirmed: false }]);
  // What one did oneself is no news.
  expect(conference?.changes.items).toEqual([]);
  const elsewhere = await here.as('nobody').query<Home>(HOME, { slug: 'opened' });
  expect(elsewhere.conference?.changes.items.map(({ kind }) => kind)).toEqual(['ConferenceOpened']);
});

const CHANGE = `mutation($id: ID!, $input: ConferenceInput!, $version: Int!, $key: String!) {
  it: changeConference(conferenceId: $id, input: $input, expectedVersion: $version, idempotencyKey: $key) {
    __typename ... on Conference { name place startsOn asOf version } ... on ChangedMeanwhile { currentVersion }
    ... on NotAcceptable { problem facts } ... on NotFound { what } } }`;

interface Changed {
  readonly it: Readonly<Record<string, unknown>>;
}

test('a conference that is open moves to other days and another place, and the record keeps both', async () => {
  const secretariat = here.as('secretariat');
  const { openConference } = await secretariat.act<Opened>(OPEN, { input: plan('moved') });
  const { id } = openConference;
  const described = { name: 'A conference', shortName: 'A', place: 'Elsewhere', ...dates, startsOn: '2031-05-02' };
  const change = async (input: object, version = 1): Promise<object> =>
    (await secretariat.act<Changed>(CHANGE, { id, version, input: { ...described, ...input } })).it;
  expect(await change({ name: ' ' })).toMatchObject({ problem: 'Blank' });
  expect(await change({ endsOn: '2031-05-01' })).toMatchObject({ problem: 'EndsBeforeItStarts' });
  expect(await change({})).toMatchObject({ place: 'Elsewhere', startsOn: '2031-05-02', asOf: null, version: 2 });
  expect(await change({ name: 'Too late' })).toEqual({ __typename: 'ChangedMeanwhile', currentVersion: 2 });
  const [entry] = await here.owner<{ facts: object }>(
    `select facts from record_entry where conference_id = $1 and kind = 'ConferenceChanged'`,
    [id],
  );
  expect(entry?.facts).toMatchObject({ place: 'Elsewhere', before: { place: 'There', startsOn: '2031-05-01' } });
  expect((await secretariat.act<Changed>(CHANGE, { id: 'no id', version: 1, input: described })).it).toMatchObject({
    __typename: 'NotFound',
  });
});

test('only its secretariat changes a conference, and the database says so too', async () => {
  const input = { name: 'x', shortName: 'x', place: 'x', ...dates };
  for (const persona of EVERYBODY) {
    if (persona === 'secretariat') continue;
    const asked = { id: here.conferenceId, version: 1, input, key: persona };
    const { errors } = await here.as(persona).ask(CHANGE, asked);
    expect([persona, errors[0]?.extensions?.code]).toEqual([persona, 'FORBIDDEN']);
  }
  const { app } = here.serving as NonNullable<typeof here.serving>;
  const update = (who: Persona): Promise<unknown[]> =>
    app
      .get(Database)
      .transaction({ kind: 'person', personId: here.people[who].personId }, (tx: Transaction) =>
        tx.sql('update conference set version = version where id = $1 returning id', [here.conferenceId]),
      );
  for (const who of ['chair', 'rapporteur', 'headA', 'observer', 'outsider'] as const)
    expect([who, await update(who)]).toEqual([who, []]);
  expect(await update('secretariat')).toHaveLength(1);
  const slug = here.application(`update conference set slug = 'other' where id = $1`, [here.conferenceId]);
  await expect(slug).rejects.toThrow(/permission denied/);
});

test('an address is given once, even to ten who ask at once', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, asker) =>
      here.as('secretariat').act<Opened>(OPEN, { input: plan('wanted') }, `asker ${asker}`),
    ),
  );
  const kinds = answers.map(({ openConference }) => openConference.__typename).sort();
  expect(kinds).toEqual(['Conference', ...Array(9).fill('SlugTaken')]);
});

test.each([
  ['SlugMalformed', { slug: 'Not an address' }],
  ['EndsBeforeItStarts', { endsOn: '2031-04-01' }],
  ['Blank', { name: '  ' }],
  ['TooLong', { place: 'x'.repeat(301) }],
  ['NotPlainText', { shortName: 'a\u0000b' }],
])('a conference that cannot be is refused: %s', async (problem, wrong) => {
  const input = { ...plan('never'), ...wrong };
  const { openConference } = await here.as('secretariat').act<Opened>(OPEN, { input });
  expect(openConference).toMatchObject({ __typename: 'NotAcceptable', problem });
});

test('a day that is none, and a field that is ours to fill, are no request at all', async () => {
  for (const wrong of [{ startsOn: '2031-02-30' }, { example: true }, { id: 'x' }, { __proto__: { example: true } }]) {
    const input = { ...plan('never'), ...wrong };
    const { errors, data } = await here.as('secretariat').ask<Opened>(OPEN, { input, key: `${JSON.stringify(wrong)}` });
    if (data) expect(data.openConference).toMatchObject({ example: false });
    else expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
});

test('only a secretariat opens conferences', async () => {
  for (const persona of EVERYBODY) {
    const { data, errors } = await here
      .as(persona)
      .ask(OPEN, { input: plan(`by-${persona.toLowerCase()}`), key: persona });
    if (persona === 'secretariat' || persona === 'outsider') expect(data).not.toBeNull();
    else expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

test('a visit is the visitor’s own, and what came before it is no longer new', async () => {
  const visit = 'mutation($id: ID!) { markVisited(conferenceId: $id) { id } }';
  const before = await here.as('chair').query<Home>(HOME, { slug: here.slug });
  expect(before.conference?.changes.since).toBeNull();
  await here.as('chair').query(visit, { id: here.conferenceId });
  const after = await here.as('chair').query<Home>(HOME, { slug: here.slug });
  expect(after.conference?.changes).toEqual({ since: expect.any(String), items: [] });
  const { conference } = await here.as('headB').query<Home>(HOME, { slug: here.slug });
  expect(conference?.changes.since).toBeNull();
  expect((await here.as('nobody').ask(visit, { id: here.conferenceId })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await here.as('chair').query(visit, { id: 'no id' })).toEqual({ markVisited: null });
});

test('a conference that is not there is null for everybody', async () => {
  for (const slug of ['nowhere', "' or true --", 'x'.repeat(5000)])
    expect(await here.as('nobody').query(HOME, { slug })).toEqual({ conference: null });
});
