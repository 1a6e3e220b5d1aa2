import { EVERYBODY, type World, world } from '../../../../test/world/index.js';
import { POWERS, STANDING } from '../../../../test/world/invitation-desk.js';
import { PARTS } from '../platform/access/policy-table.js';
import { participationPolicy } from './stakeholder.policy.js';

let here: World;
let unchecked: World;
beforeAll(async () => {
  here = await world();
  unchecked = await world({ policies: 'off' });
});
afterAll(async () => {
  await here.stop();
  await unchecked.stop();
});

const ADD = `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
  addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) {
    __typename ... on Stakeholder { id symbol } ... on NotAcceptable { problem } ... on NotFound { what } } }`;
const APPOINT = `mutation($conference: ID!, $input: AppointInput!, $key: String!) {
  appoint(conferenceId: $conference, input: $input, idempotencyKey: $key) {
    __typename ... on Membership { id role inDraftingGroup person { id name } stakeholder { symbol } conference { slug } }
    ... on NotAcceptable { problem } ... on NotFound { what } } }`;
const DISMISS = `mutation($membership: ID!, $key: String!) {
  dismiss(membershipId: $membership, idempotencyKey: $key) { __typename ... on NotFound { what } } }`;
const LIST = `query($slug: String!, $first: Int! = 100, $after: String, $category: Category) { conference(slug: $slug) {
  stakeholders(first: $first, after: $after, category: $category) {
    nodes { id symbol } totalCount pageInfo { hasNextPage endCursor } } } }`;
const MEMBERS = `query($slug: String!, $first: Int! = 100, $after: String) { conference(slug: $slug) {
  members(first: $first, after: $after) { nodes { id role person { name } } pageInfo { hasNextPage endCursor } } } }`;

interface Outcome {
  readonly __typename: string;
  readonly problem?: string;
  readonly id?: string;
  readonly person?: { readonly id: string };
}
interface Listed {
  readonly conference: {
    readonly stakeholders: {
      readonly nodes: readonly { readonly symbol: string }[];
      readonly totalCount: number;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
}
interface Members {
  readonly conference: {
    readonly members: { readonly nodes: readonly { readonly id: string; readonly role: string }[] };
  };
}

const body = (symbol: string) => ({ symbol, name: `Body ${symbol}`, category: 'OPERATOR' });
const guest = (name: string, fields: object = {}) => ({
  email: `${name}@world.test`,
  name,
  role: 'OBSERVER',
  ...fields,
});

test('who may do what', () => {
  expect(Object.fromEntries(PARTS.map((part) => [part, participationPolicy[part] ?? []]))).toMatchSnapshot();
});

test('everybody, the public too, sees who takes part; only who takes part sees the people', async () => {
  for (const persona of EVERYBODY) {
    const listed = await here.as(persona).query<Listed>(LIST, { slug: here.slug });
    expect(listed.conference.stakeholders.nodes.map(({ symbol }) => symbol)).toEqual(['ALF', 'BRV', 'CHL']);
    const { conference } = await here.as(persona).query<Members>(MEMBERS, { slug: here.slug });
    expect(conference.members.nodes).toHaveLength(persona === 'outsider' || persona === 'nobody' ? 0 : 9);
  }
});

test('a list is walked to its end without a gap or a repetition', async () => {
  for (let number = 1; number <= 23; number++)
    await here.as('secretariat').act(ADD, { conference: here.conferenceId, input: body(`N${number}`) });
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const listed: Listed = await here.as('nobody').query<Listed>(LIST, { slug: here.slug, first: 4, after });
    const { nodes, totalCount, pageInfo } = listed.conference.stakeholders;
    expect(totalCount).toBe(26);
    seen.push(...nodes.map(({ symbol }) => symbol));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(seen).toEqual(['ALF', 'BRV', 'CHL', ...Array.from({ length: 23 }, (_, index) => `N${index + 1}`)]);
  for (const forged of ['x', 'WyJ4Il0', Buffer.from('["1","2"]').toString('base64url'), 'x'.repeat(5000)]) {
    const { errors } = await here.as('nobody').ask(LIST, { slug: here.slug, after: forged });
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  }
});

test('only the secretariat of this conference says who takes part', async () => {
  const parts = await here.as('chair').query<Members>(MEMBERS, { slug: here.slug });
  const membership = parts.conference.members.nodes.find(({ role }) => role === 'RAPPORTEUR')?.id;
  for (const persona of EVERYBODY.filter((each) => each !== 'secretariat')) {
    const client = here.as(persona);
    const add = await client.ask(ADD, { conference: here.conferenceId, input: body('XX'), key: 'a' });
    const appoint = await client.ask(APPOINT, { conference: here.conferenceId, input: guest('x'), key: 'b' });
    expect([add, appoint].map(({ errors }) => errors[0]?.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const dismiss = await client.ask<{ dismiss: Outcome }>(DISMISS, { membership, key: 'c' });
    // Whoever cannot see the part is told that there is none.
    if (persona === 'outsider') expect(dismiss.data?.dismiss.__typename).toBe('NotFound');
    else expect(dismiss.errors[0]?.extensions?.code).toBe('FORBIDDEN');
  }
});

test('and the database agrees with the application’s own checks off', async () => {
  const counts =
    'select (select count(*)::int from stakeholder) + (select count(*)::int from membership where until is null) as n';
  const [before] = await unchecked.owner<{ n: number }>(counts);
  const parts = await unchecked.as('chair').query<Members>(MEMBERS, { slug: unchecked.slug });
  const membership = parts.conference.members.nodes.find(({ role }) => role === 'RAPPORTEUR')?.id;
  for (const persona of EVERYBODY.filter((each) => each !== 'secretariat')) {
    const client = unchecked.as(persona);
    await client.ask(ADD, { conference: unchecked.conferenceId, input: body('XX'), key: 'a' });
    await client.ask(APPOINT, { conference: unchecked.conferenceId, input: guest('x'), key: 'b' });
    await client.ask(DISMISS, { membership, key: 'c' });
  }
  expect(await unchecked.owner(counts)).toEqual([before]);
});

test.each([
  ['EmailMalformed', guest('a', { email: 'no address' })],
  ['EmailMalformed', guest('a', { email: 'a@b.c\r\nBcc: all@world.test' })],
  ['StakeholderNeeded', guest('a', { role: 'HEAD' })],
  ['Blank', guest('a', { name: ' ' })],
])('an appointment that cannot be is refused: %s', async (problem, input) => {
  const { appoint } = await here
    .as('secretariat')
    .act<{ appoint: Outcome }>(APPOINT, { conference: here.conferenceId, input });
  expect(appoint).toEqual({ __typename: 'NotAcceptable', problem });
});

test('a stakeholder of another conference, or none, is not found', async () => {
  for (const stakeholderId of ['00000000-0000-0000-0000-000000000000', 'x']) {
    const input = guest('a', { role: 'HEAD', stakeholderId });
    const { appoint } = await here
      .as('secretariat')
      .act<{ appoint: Outcome }>(APPOINT, { conference: here.conferenceId, input });
    expect(appoint).toEqual({ __typename: 'NotFound', what: 'stakeholder' });
  }
});

test('a person has one part: a new one takes the place of the old, and a dismissal ends it', async () => {
  const secretariat = here.as('secretariat');
  const part = async (input: object) =>
    (await secretariat.act<{ appoint: Outcome }>(APPOINT, { conference: here.conferenceId, input })).appoint;
  const first = await part(guest('turncoat', { role: 'DELEGATE', stakeholderId: here.stakeholders.A.id }));
  const second = await part(
    guest('turncoat', { role: 'DELEGATE', stakeholderId: here.stakeholders.B.id, name: 'Another' }),
  );
  expect(second).toMatchObject({ person: { id: first.person?.id, name: 'turncoat' }, stakeholder: { symbol: 'BRV' } });
  const keys = async () =>
    (await here.owner<{ keys: string[] }>('select caucus.keys_of_person($1) as keys', [first.person?.id]))[0]?.keys ??
    [];
  expect(await keys()).toContain(`delegation:${here.stakeholders.B.id}`);
  expect(await keys()).not.toContain(`delegation:${here.stakeholders.A.id}`);
  const dismiss = (membership: string | undefined) => secretariat.act<{ dismiss: Outcome }>(DISMISS, { membership });
  expect((await dismiss(first.id)).dismiss.__typename).toBe('NotFound');
  expect((await dismiss(second.id)).dismiss.__typename).toBe('Dismissed');
  expect(await keys()).toEqual(
    expect.not.arrayContaining([expect.stringMatching(/^(conference|members|delegation):/)]),
  );
});

test('nobody dismisses themselves, so that a conference keeps its secretariat', async () => {
  const { conference } = await here.as('secretariat').query<Members>(MEMBERS, { slug: here.slug });
  const own = conference.members.nodes.find(({ role }) => role === 'SECRETARIAT')?.id;
  const { errors } = await here.as('secretariat').ask(DISMISS, { membership: own, key: 'own' });
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

const does = async (document: string, variables: object) =>
  (await here.as('secretariat').act<{ it: object }>(document, variables)).it;

describe('a body', () => {
  const standing = (itu: object, expectedVersion = 1) => ({
    ...{ stakeholderId: here.stakeholders.B.id, ctu: { member: true }, itu, confirmed: true, expectedVersion },
  });
  test('is a member from and until a day; keys and counts go by the day that it is', async () => {
    const keys = async () =>
      (
        await here.owner<{ keys: string[] }>('select caucus.keys_of_person($1) as keys', [here.people.headB.personId])
      )[0]?.keys;
    expect(await keys()).toContain(`members:${here.conferenceId}`);
    expect(await does(STANDING, { input: standing({ member: true, until: '2001-12-31' }) })).toMatchObject({
      ituMemberState: false,
      itu: { member: true, until: '2001-12-31' },
    });
    expect(await keys()).not.toContain(`members:${here.conferenceId}`);
    expect(await does(STANDING, { input: standing({ member: true }, 1) })).toMatchObject({
      __typename: 'ChangedMeanwhile',
    });
    expect(
      await does(STANDING, { input: standing({ member: true, from: '2001-01-02', until: '2001-01-01' }, 2) }),
    ).toMatchObject({ problem: 'EndsBeforeItStarts' });
    expect(await does(STANDING, { input: standing({ member: true, from: '2001-01-02' }, 2) })).toMatchObject({
      ituMemberState: true,
    });
  });

  test('has credentials, which only the secretariat notes', async () => {
    const input = {
      stakeholderId: here.stakeholders.A.id,
      state: 'IN_ORDER',
      mayVote: true,
      maySign: true,
      signedBy: 'The minister',
    };
    const noted = { state: 'IN_ORDER', mayVote: true, signedBy: 'The minister', notedBy: { name: 'The secretariat' } };
    expect(await does(POWERS, { input })).toMatchObject({ credentials: noted });
    expect(await does(POWERS, { input: { ...input, state: 'NOT_IN_ORDER' } })).toMatchObject({
      problem: 'PowersNotInOrder',
    });
    for (const persona of EVERYBODY.filter((each) => each !== 'secretariat'))
      expect((await here.as(persona).ask(POWERS, { input, key: persona })).errors[0]?.extensions?.code).toBe(
        'FORBIDDEN',
      );
  });
});
