import { type World, world } from '../world/index.js';

let here: World;
beforeAll(async () => {
  here = await world({ separate: true });
}, 60_000);
afterAll(() => here.stop());

const MOVED = 'subscription($id: ID!) { conferenceMoved(conferenceId: $id) { kind } }';
const ADD = `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
  addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) { ... on Stakeholder { symbol } } }`;

interface Added {
  readonly addStakeholder: { readonly symbol: string };
}

const body = (symbol: string) => ({ symbol, name: symbol, category: 'OPERATOR' });

test('asked to stop, the server finishes what it does, and everything it answered is there afterwards', async () => {
  const secretariat = here.as('secretariat');
  const heard = here.as('delegateA').listen(MOVED, { id: here.conferenceId });
  await heard.ready;
  const wishes = Array.from({ length: 30 }, (_, number) =>
    secretariat
      .act<Added>(ADD, { conference: here.conferenceId, input: body(`S${number}`) })
      .then(({ addStakeholder }) => addStakeholder.symbol)
      .catch(() => null),
  );
  await wishes[0];
  const begun = performance.now();
  const code = await here.server?.end();
  expect(code).toBe(0);
  expect(performance.now() - begun).toBeLessThan(8000);
  await heard.ended;

  const answered = (await Promise.all(wishes)).filter((symbol) => symbol !== null);
  expect(answered.length).toBeGreaterThan(0);
  await here.restart();
  const stored = await here.owner<{ symbol: string }>('select symbol from stakeholder');
  expect(stored.map(({ symbol }) => symbol)).toEqual(expect.arrayContaining(answered));
}, 60_000);
