import { setTimeout as after } from 'node:timers/promises';
import { until } from '../world/live-draft.js';
import { type Outage, outage } from '../world/outage.js';
import { Writer } from '../world/writer.js';
import { FEW_PROVISIONS, importInstrument } from './planted.js';

let here: Outage;
beforeAll(async () => {
  here = await outage();
}, 120_000);
afterAll(() => here.stop());

const OPEN = `mutation($id: ID!, $key: String!) {
  openDraft(instrumentId: $id, idempotencyKey: $key) { ... on Draft { id provisions { id } } } }`;
const READ = '{ draft(id: $id) { provisions { id text } } }';

interface Opened {
  readonly openDraft: { readonly id: string; readonly provisions: readonly { readonly id: string }[] };
}
interface Read {
  readonly draft: { readonly provisions: readonly { readonly id: string; readonly text: string }[] };
}

test('the database stops while someone types: nothing is called saved meanwhile, and every word is there afterwards', async () => {
  const instrument = await importInstrument(here, FEW_PROVISIONS, 'Regulations of the Outage');
  const { openDraft } = await here.as('chair').act<Opened>(OPEN, { id: instrument });
  const provision = openDraft.provisions[0]!.id;
  const url = `${here.address.replace(/^http/, 'ws')}/collab/${openDraft.id}?ack=1`;
  const writer = new Writer(url, here.people.delegateA.token, { provision, name: 'w' });
  const saved = (atLeast: number) =>
    until(
      () => writer.journal.size,
      (size) => size >= atLeast,
      30_000,
    );

  await saved(20);
  await here.stopDatabase();
  const before = writer.journal.size;
  await after(2000);
  expect(writer.journal.size).toBe(before);

  await here.startDatabase();
  await saved(before + 20);
  writer.pause();
  writer.stop();
  expect(writer.refusals).toEqual([]);
  for (const asked = Date.now(); ; await after(100)) {
    const { draft } = await here.as('delegateA').query<Read>(`query($id: ID!) ${READ}`, { id: openDraft.id });
    const { text } = draft.provisions.find(({ id }) => id === provision)!;
    const times = [...writer.journal].map((word) => text.split(word).length - 1);
    if (Date.now() - asked < 10_000 && times.includes(0)) continue;
    expect(times.filter((count) => count !== 1)).toEqual([]);
    break;
  }
}, 120_000);
