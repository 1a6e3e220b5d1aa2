import { request } from 'node:http';
import { type World, world } from '../../../../test/world/index.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.stop());

const send = (init: RequestInit): Promise<Response> => fetch(`${here.address}/graphql`, { method: 'POST', ...init });
const json = (value: unknown): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const asking = (query: string): Promise<Response> => send(json({ query }));

describe('a hostile request is refused, and quickly', () => {
  const hostile: readonly (readonly [string, () => Promise<Response>])[] = [
    ['too deep', () => asking(`{ conferences ${'{ issues { conference '.repeat(6)}{ id }${' } }'.repeat(6)} }`)],
    [
      'cyclic and broad',
      () =>
        asking(
          `{ conferences { issues { positions(first: 100) { nodes { comments(first: 100) { nodes { author { id } } } } } } } }`,
        ),
    ],
    ['16 aliases', () => asking(`{ ${Array.from({ length: 16 }, (_, i) => `a${i}: server { version }`).join(' ')} }`)],
    [
      '16 aliases of __typename',
      () => asking(`{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
    ],
    ['a page of a million', () => asking('{ conferences { stakeholders(first: 1000000) { totalCount } } }')],
    ['a page of minus one', () => asking('{ conferences { stakeholders(first: -1) { totalCount } } }')],
    ['fragments that double', () => asking(doubling(20))],
    [
      'fragments in a circle',
      () => asking('{ server { ...a } } fragment a on Server { ...b } fragment b on Server { ...a }'),
    ],
    ['ten thousand fields', () => asking(`{ ${'me { locale } '.repeat(10_000)} }`)],
    ['a batch', () => send(json([{ query: '{ server { version } }' }]))],
    ['a list for a query', () => send(json({ query: [`{ conferences ${'{ issues { conference '.repeat(6)}`] }))],
    ['a syntax tree', () => asking('{"kind":"Document","definitions":[]}')],
    ['no JSON', () => send({ headers: { 'content-type': 'application/json' }, body: '{"query":' })],
    [
      'a poisoned prototype',
      () =>
        send({
          headers: { 'content-type': 'application/json' },
          body: '{"query":"{server{version}}","__proto__":{"a":1}}',
        }),
    ],
    ['nothing', () => send({ headers: { 'content-type': 'application/json' }, body: '' })],
    ['plain text', () => send({ headers: { 'content-type': 'text/plain' }, body: '{"query":"{server{version}}"}' })],
    [
      'a form',
      () => send({ headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={server{version}}' }),
    ],
    ['a raw document', () => send({ headers: { 'content-type': 'application/graphql' }, body: '{server{version}}' })],
    ['a megabyte', () => asking(`{ server { version } } #${'x'.repeat(1_000_000)}`)],
    ['a GET', () => fetch(`${here.address}/graphql?query={server{version}}`)],
    [
      'a foreign page',
      () =>
        send({
          ...json({ query: '{ server { version } }' }),
          headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
        }),
    ],
    [
      'a page without an origin',
      () =>
        send({
          ...json({ query: '{ server { version } }' }),
          headers: { 'content-type': 'application/json', origin: 'null' },
        }),
    ],
  ];

  test.each(hostile)('%s', async (_name, ask) => {
    const begun = performance.now();
    const response = await ask();
    const text = await response.text();
    expect(performance.now() - begun).toBeLessThan(1000);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(text).not.toMatch(/node_modules|\bat \S+ \(|select |Did you mean/i);
  });

  function doubling(levels: number): string {
    const fragments = Array.from(
      { length: levels },
      (_, i) => `fragment f${i} on Server { ...f${i + 1} ...f${i + 1} }`,
    );
    return `{ server { ...f0 } } ${fragments.join(' ')} fragment f${levels} on Server { version }`;
  }
});

test('a wrong field is told without a hint at the right one', async () => {
  const { errors } = await here.as('nobody').ask('{ server { versio } }');
  expect(errors[0]?.message).toBe('Cannot query field "versio" on type "Server".');
});

test('a mistake of ours is told by a number alone', async () => {
  await here.owner('alter table deadline rename to hidden_for_a_moment');
  const { errors } = await here.as('nobody').ask('{ conferences { deadlines { id } } }');
  await here.owner('alter table hidden_for_a_moment rename to deadline');
  expect(errors[0]?.message).toBe('Internal error');
  expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
});

describe('subscriptions', () => {
  const MOVED = 'subscription($id: ID!) { conferenceMoved(conferenceId: $id) { kind subjectId } }';

  test('tell what moved to whoever may know, and to nobody else', async () => {
    const inside = here.as('delegateA').listen<{ conferenceMoved: { kind: string } }>(MOVED, { id: here.conferenceId });
    const outside = here.as('outsider').listen(MOVED, { id: here.conferenceId });
    await Promise.all([inside.ready, outside.ready]);
    await here.as('secretariat').act(APPOINT, { conference: here.conferenceId, input: newcomer('moved') });
    expect((await inside.next()).conferenceMoved.kind).toBe('PersonAppointed');
    expect(await outside.silent()).toBe(true);
    inside.stop();
    outside.stop();
  });

  test('end within two seconds for whoever is dismissed, and for whoever signs out', async () => {
    const dismissed = here.as('observer').listen(MOVED, { id: here.conferenceId });
    const leaving = here.as('speakingObserver').listen(MOVED, { id: here.conferenceId });
    await Promise.all([dismissed.ready, leaving.ready]);
    const [part] = await here.owner<{ id: string }>('select id from membership where person_id = $1', [
      here.people.observer.personId,
    ]);
    await here.as('secretariat').act(DISMISS, { membership: part?.id });
    await here.as('speakingObserver').fetch('/api/sign-out', { method: 'POST' });
    const late = new Promise((_, reject) => {
      setTimeout(() => reject(new Error('still open')), 2500).unref();
    });
    await Promise.race([Promise.all([dismissed.ended, leaving.ended]), late]);
  });

  test('are limited like queries, though they come over a socket', async () => {
    const heard = here.as('headB').listen('subscription { conferenceMoved(conferenceId: "x") { nothingOfTheKind } }');
    expect(JSON.stringify(await heard.ended)).toContain('nothingOfTheKind');
  });

  test('are refused to a foreign page, an unknown token and an unknown path', async () => {
    const socket = (path: string, headers: Record<string, string>): Promise<number> =>
      upgradeStatus(`${here.address}${path}`, headers);
    expect(await socket('/graphql', { origin: 'https://evil.example' })).toBe(403);
    expect(await socket('/graphql', { authorization: `Bearer ${'x'.repeat(43)}` })).toBe(401);
    expect(await socket('/elsewhere', {})).toBe(404);
  });
});

const APPOINT = `mutation($conference: ID!, $input: AppointInput!, $key: String!) {
  appoint(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename } }`;
const DISMISS = `mutation($membership: ID!, $key: String!) { dismiss(membershipId: $membership, idempotencyKey: $key) { __typename } }`;
const newcomer = (name: string) => ({ email: `${name}@world.test`, name, role: 'OBSERVER' });

async function upgradeStatus(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((status, failed) => {
    const asked = request(url, {
      headers: {
        ...headers,
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
        'sec-websocket-protocol': 'graphql-transport-ws',
      },
    });
    asked.on('response', (response) => status(response.statusCode ?? 0));
    asked.on('upgrade', () => status(101));
    asked.on('error', failed);
    asked.end();
  });
}
