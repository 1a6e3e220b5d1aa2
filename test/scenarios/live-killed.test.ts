import * as Y from 'yjs';
import { type Persona, type World, world } from '../world/index.js';
import { type OpenDraft, openDraft, textIn, wordsIn } from '../world/live-draft.js';
import { type Writer, writerOf } from '../world/writer.js';

const KILLS = Number(process.env.CAUCUS_HARD === '1' ? 20 : 4);
const WRITERS: readonly Persona[] = ['delegateA', 'delegateB', 'chair', 'rapporteur'];

let here: World;
let draft: OpenDraft;

beforeAll(async () => {
  here = await world({ separate: true });
  draft = await openDraft(here, 'One.', 'Two.');
}, 120_000);
afterAll(() => here.stop());

it(`the server is killed ${KILLS} times while four people write, and every confirmed edit is there afterwards, once`, async () => {
  const writers = WRITERS.map((who, at) =>
    writerOf(here, who, draft, { provision: draft.provisions[at % 2]!, name: `${at}` }),
  );
  const backAfter: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    await confirmedMore(writers, 40);
    await here.server!.kill();
    const down = Date.now();
    await here.restart();
    backAfter.push(Date.now() - down);
  }
  await confirmedMore(writers, 20);
  for (const writer of writers) writer.stop();
  await here.server!.kill();
  await here.restart();

  const doc = await whatIsThere();
  const words = draft.provisions.map((provision) => wordsIn(doc, provision)).join(' ');
  for (const writer of writers) {
    for (const word of writer.journal)
      expect({ word, times: words.split(word).length - 1 }).toEqual({ word, times: 1 });
    expect(writer.refusals).toEqual([]);
  }
  const confirmed = writers.reduce((sum, { journal }) => sum + journal.size, 0);
  expect(confirmed).toBeGreaterThan(40 * KILLS);
  // The server of these tests compiles itself from source each time it starts; the built one is back in two seconds.
  expect(Math.max(...backAfter)).toBeLessThan(30_000);
}, 240_000);

it('a deletion that was confirmed stays deleted', async () => {
  const writer = writerOf(here, 'delegateA', draft, { provision: draft.provisions[0]!, name: 'd' });
  await confirmedMore([writer], 3);
  writer.pause();
  const text = textIn(writer.doc, draft.provisions[0]!);
  const before = text.length;
  await writer.confirmed(() => text.delete(0, 4));
  writer.stop();
  await here.server!.kill();
  await here.restart();
  expect(textIn(await whatIsThere(), draft.provisions[0]!).length).toBe(before - 4);
}, 60_000);

async function confirmedMore(writers: readonly Writer[], more: number): Promise<void> {
  const goals = writers.map(({ journal }) => journal.size + more / writers.length);
  for (const end = Date.now() + 60_000; !writers.every(({ journal }, at) => journal.size >= goals[at]!); ) {
    if (Date.now() > end)
      throw new Error(`Nothing is confirmed any more: ${writers.map(({ journal }) => journal.size)}`);
    await new Promise((later) => setTimeout(later, 10));
  }
}

/** What a newcomer is given. */
async function whatIsThere(): Promise<Y.Doc> {
  const late = writerOf(here, 'rapporteur', draft, { provision: draft.provisions[0]!, name: 'late' });
  late.pause();
  await late.arrived;
  late.stop();
  return late.doc;
}
