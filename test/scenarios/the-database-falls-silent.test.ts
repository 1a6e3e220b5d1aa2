import { type FaultProxy, faultProxy } from '../world/fault-proxy.js';
import { type World, world } from '../world/index.js';
import { until } from '../world/live-draft.js';

let here: World;
let network: FaultProxy;
beforeAll(async () => {
  here = await world({
    databaseBy: async (url) => {
      network = await faultProxy(url);
      return network.through(url);
    },
  });
}, 60_000);
afterAll(async () => {
  network.heal();
  await here.stop();
  await network.stop();
});

const MOVED = 'subscription($id: ID!) { conferenceMoved(conferenceId: $id) { kind } }';
interface Moved {
  readonly conferenceMoved: { readonly kind: string };
}
const ADD = `mutation($conference: ID!, $input: StakeholderInput!, $key: String!) {
  addStakeholder(conferenceId: $conference, input: $input, idempotencyKey: $key) { __typename } }`;
const add = (symbol: string) =>
  here.as('secretariat').ask(ADD, {
    conference: here.conferenceId,
    input: { symbol, name: symbol, category: 'OPERATOR' },
    key: symbol,
  });
const took = async <T>(work: () => Promise<T>): Promise<readonly [T, number]> => {
  const began = performance.now();
  return [await work(), performance.now() - began];
};
const readiness = async (): Promise<number> => (await here.as('nobody').fetch('/readyz')).status;

test('connections are cut without a word: who waits for news is sent to ask anew, and then hears again', async () => {
  const heard = here.as('secretariat').listen<object>(MOVED, { id: here.conferenceId });
  await heard.ready;
  network.forget();
  const [, wait] = await took(() => heard.ended);
  expect(wait).toBeLessThan(12_000);
  heard.stop();
  // Old connections are still found out by the first who are given them, and who hears nothing asks anew.
  let tries = 0;
  const said = await until(
    async () => {
      const again = here.as('secretariat').listen<Moved>(MOVED, { id: here.conferenceId });
      await again.ready;
      await add(`AGAIN${tries++}`);
      const event = await again.next(300).catch(() => null);
      again.stop();
      return event;
    },
    (event) => event !== null,
    15_000,
  );
  expect(said?.conferenceMoved.kind).toBe('StakeholderAdded');
}, 60_000);

test('a database that does not answer is told within seconds, holds up nobody, and is used again', async () => {
  await until(readiness, (status) => status === 200);
  // Some of these are under way when it happens.
  const begun = Array.from({ length: 8 }, (_, at) => took(() => add(`BEGUN${at}`)));
  await new Promise((moment) => setTimeout(moment, 15));
  network.blackhole();
  const asked = await Promise.all([
    took(readiness),
    ...Array.from({ length: 12 }, (_, at) => took(() => add(`SILENT${at}`))),
  ]);
  for (const [, wait] of await Promise.all(begun)) expect(wait).toBeLessThan(12_000);
  const [[status, toSay], ...writes] = asked as [readonly [number, number], ...(readonly [never, number])[]];
  expect(status).toBe(503);
  expect(toSay).toBeLessThan(3000);
  for (const [reply, wait] of writes) {
    expect((reply as { errors: object[] }).errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }]);
    expect(wait).toBeLessThan(12_000);
  }
  expect((await here.as('nobody').fetch('/healthz')).status).toBe(200);
  network.heal();
  await until(readiness, (now) => now === 200, 10_000);
  const [{ errors }, wait] = await took(() => add('HEALED'));
  expect(errors).toEqual([]);
  expect(wait).toBeLessThan(2000);
}, 60_000);
