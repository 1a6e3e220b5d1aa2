import { randomUUID } from 'node:crypto';
import { type World, world } from '../../../../test/world/index.js';
import { Database, PUBLIC } from './database/database.js';

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

test('a rush waits for its turn, also what reads beside its own transaction', async () => {
  const database = here.serving?.app.get(Database) as Database;
  const rush = Array.from({ length: 60 }, () =>
    database.read(PUBLIC, async (tx) => {
      await tx.sql('select pg_sleep(0.02)');
      await database.read(PUBLIC, (beside) => beside.sql('select pg_sleep(0.005)'));
      return 'served';
    }),
  );
  expect(new Set(await Promise.all(rush))).toEqual(new Set(['served']));
});

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

  test('the same wish with its fields in another order is the same wish', async () => {
    const secretariat = here.as('secretariat');
    const wish = body('ORDER');
    const turned = Object.fromEntries(Object.entries(wish).reverse());
    const ids = [];
    for (const input of [wish, turned, wish]) {
      const answer = await secretariat.act<Added>(ADD, { conference: here.conferenceId, input }, 'in any order');
      ids.push(answer.addStakeholder.id);
    }
    expect(new Set(ids).size).toBe(1);
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
