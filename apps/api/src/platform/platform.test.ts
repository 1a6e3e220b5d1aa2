import { randomUUID } from 'node:crypto';
import { type World, world } from '../../../../test/world/index.js';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.stop());

const ADD = `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
  addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) {
    __typename ... on Stakeholder { id symbol confirmed ctuMember } ... on SymbolTaken { symbol } } }`;

interface Added {
  readonly addStakeholder: { readonly __typename: string; readonly id?: string; readonly confirmed?: boolean };
}

const body = (symbol: string) => ({ symbol, name: `Body ${symbol}`, category: 'OPERATOR' });
const send = (init: RequestInit): Promise<Response> => fetch(`${here.address}/graphql`, { method: 'POST', ...init });
const json = (value: unknown): RequestInit => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
const asking = (query: string): Promise<Response> => send(json({ query }));

describe('a mutation has its effect once', () => {
  test('a hundred times at once under one key', async () => {
    const secretariat = here.as('secretariat');
    const variables = { conference: here.conferenceId, input: body('ONCE') };
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => secretariat.act<Added>(ADD, variables, 'one wish')),
    );
    expect(new Set(answers.map((answer) => answer.addStakeholder.id)).size).toBe(1);
    expect(await here.owner(`select 1 from stakeholder where symbol = 'ONCE'`)).toHaveLength(1);
  });

  test('another wish under a used key is refused', async () => {
    const secretariat = here.as('secretariat');
    await secretariat.act(ADD, { conference: here.conferenceId, input: body('KEY1') }, 'used key');
    const { errors } = await secretariat.ask(ADD, {
      conference: here.conferenceId,
      input: body('KEY2'),
      key: 'used key',
    });
    expect(errors[0]).toMatchObject({ message: 'KeyReused', extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('after a refusal the same key may try again, and somebody else’s key is another', async () => {
    const secretariat = here.as('secretariat');
    const variables = { conference: here.conferenceId, input: body('ALF') };
    for (let attempt = 0; attempt < 2; attempt++)
      expect((await secretariat.act<Added>(ADD, variables, 'refused')).addStakeholder.__typename).toBe('SymbolTaken');
    const { errors } = await here.as('outsider').ask(ADD, { ...variables, key: 'refused' });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('two with different keys for one symbol: the index decides', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        here.as('secretariat').act<Added>(ADD, { conference: here.conferenceId, input: body('RACE') }, randomUUID()),
      ),
    );
    expect(answers.filter((answer) => answer.addStakeholder.__typename === 'Stakeholder')).toHaveLength(1);
    expect(answers.filter((answer) => answer.addStakeholder.__typename === 'SymbolTaken')).toHaveLength(9);
  });
});

describe('the query compiler', () => {
  test('fills in what an input leaves out, the first time and every time after', async () => {
    for (const symbol of ['DEF1', 'DEF2', 'DEF3', 'DEF4']) {
      const { addStakeholder } = await here
        .as('secretariat')
        .act<Added>(ADD, { conference: here.conferenceId, input: body(symbol) });
      expect(addStakeholder).toMatchObject({ __typename: 'Stakeholder', confirmed: true, ctuMember: false });
    }
  });

  test('and in a literal that holds a variable', async () => {
    const document = ADD.replace('$input: StakeholderInput!', '$symbol: String!').replace(
      '$input',
      '{ symbol: $symbol, name: "Literal", category: OPERATOR }',
    );
    for (const symbol of ['LIT1', 'LIT2', 'LIT3', 'LIT4']) {
      const { addStakeholder } = await here
        .as('secretariat')
        .act<Added>(document, { conference: here.conferenceId, symbol });
      expect(addStakeholder).toMatchObject({ __typename: 'Stakeholder', confirmed: true, ctuMember: false });
    }
  });

  test('lets two ids pass in no call, whether they come as a variable or in a literal', async () => {
    const add = `mutation($input: AddCommentInput!, $key: String!) { addComment(input: $input, idempotencyKey: $key) { __typename } }`;
    const literal = `mutation($none: ID, $key: String!) {
      addComment(input: { subject: { positionId: $none }, body: "x" }, idempotencyKey: $key) { __typename } }`;
    const both = { subject: { positionId: randomUUID(), provisionId: randomUUID() }, body: 'x' };
    for (let call = 0; call < 4; call++) {
      for (const reply of [
        await here.as('headA').ask(add, { input: both, key: randomUUID() }),
        await here.as('headA').ask(literal, { none: null, key: randomUUID() }),
      ])
        expect(reply.errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  test('answers each of two operations of one document by refusing both', async () => {
    const response = await send(
      json({ query: 'query A { server { version } } query B { me { locale } }', operationName: 'B' }),
    );
    expect(response.status).toBe(400);
  });
});

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
  const { request } = await import('node:http');
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

describe('the database', () => {
  test('shows nothing to whoever has not come through the door', async () => {
    for (const table of ['conference', 'stakeholder', 'membership', 'visit', 'mutation_outcome'])
      expect(await here.application(`select * from ${table}`)).toEqual([]);
  });

  test('keeps the application away from what signing in is made of', async () => {
    for (const table of ['account', 'session', 'sign_in_link', 'outbox_mail', 'sign_in_guess', 'caucus.milestone'])
      await expect(here.application(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    await expect(here.application('create table mine ()')).rejects.toThrow(/permission denied/);
    await expect(here.application('alter table stakeholder disable row level security')).rejects.toThrow(
      /must be owner/,
    );
  });

  test('refuses what a delegate may not write, whatever the application thinks', async () => {
    const { personId } = here.people.headA;
    const attempts = [
      [
        `insert into stakeholder (id, conference_id, name, symbol, category, ctu_member, itu_member_state, confirmed)
        values (gen_random_uuid(), $1, 'x', 'XXX', 'OPERATOR', true, true, true)`,
        [here.conferenceId],
      ],
      [
        `insert into membership (id, conference_id, audience, person_id, role)
        values (gen_random_uuid(), $1, 'conference:' || $1, '${personId}', 'SECRETARIAT')`,
        [here.conferenceId],
      ],
      [`select caucus.found_conference($1)`, [here.conferenceId]],
      [`select caucus.person_with_address('x@y.test', 'x', false)`, []],
    ] as const;
    for (const [sql, params] of attempts) {
      await here.application('begin');
      await here.application(`select caucus.enter('person', '${personId}')`);
      await expect(here.application(sql, params)).rejects.toThrow();
      await here.application('rollback');
    }
  });
});
