import { type Outage, outage } from '../world/outage.js';

let here: Outage;
beforeAll(async () => {
  here = await outage();
}, 60_000);
afterAll(() => here.stop());

const MOVED = 'subscription($id: ID!) { conferenceMoved(conferenceId: $id) { kind } }';
const ADD = `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
  addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename } }`;

const body = (symbol: string) => ({ symbol, name: symbol, category: 'OPERATOR' });
const ready = async (): Promise<number> => (await fetch(`${here.address}/readyz`)).status;

test('the database stops while someone works: the server says so, refuses writes, and recovers by itself', async () => {
  const secretariat = here.as('secretariat');
  const conference = here.conferenceId;
  expect(await ready()).toBe(200);
  await secretariat.act(ADD, { conference, input: body('BEFORE') });

  await here.stopDatabase();
  const begun = performance.now();
  expect(await ready()).toBe(503);
  expect((await fetch(`${here.address}/healthz`)).status).toBe(200);
  const refused = await secretariat.ask(ADD, { conference, input: body('DURING'), key: 'during' });
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'INTERNAL', requestId: expect.any(String) });
  const publicly = await here.as('nobody').ask('{ conferences { id } }');
  expect(publicly.errors[0]?.extensions?.code).toBe('INTERNAL');
  expect(JSON.stringify([refused, publicly])).not.toMatch(/ECONN|terminat|postgres|select/i);
  // Nobody waits for what cannot come.
  expect(performance.now() - begun).toBeLessThan(15_000);

  await here.startDatabase();
  const back = performance.now();
  while ((await ready()) !== 200) await new Promise((done) => setTimeout(done, 100));
  expect(performance.now() - back).toBeLessThan(10_000);

  // The same wish under the same key is done now, and done once.
  for (let attempt = 0; attempt < 2; attempt++) {
    const done = await secretariat.act<{ addStakeholder: object }>(
      ADD,
      { conference, input: body('DURING') },
      'during',
    );
    expect(done.addStakeholder).toEqual({ __typename: 'Stakeholder' });
  }

  // And what moves is heard again, on a listener that has come back by itself.
  const heard = secretariat.listen<{ conferenceMoved: { kind: string } }>(MOVED, { id: conference });
  await heard.ready;
  await secretariat.act(ADD, { conference, input: body('AFTER') });
  expect((await heard.next(10_000)).conferenceMoved.kind).toBe('StakeholderAdded');
  heard.stop();
}, 90_000);
