import type { Persona } from '../world/index.js';
import { editorOf, type OpenDraft, openDraft, synced, textIn, until } from '../world/live-draft.js';
import { type Outage, outage } from '../world/outage.js';
import { Writer } from '../world/writer.js';
import { type WriterApart, writerApart } from '../world/writers-apart.js';

const KILLS = process.env.CAUCUS_HARD === '1' ? 20 : 3;
const WRITERS: readonly Persona[] = ['delegateA', 'delegateB', 'chair', 'rapporteur'];
const READY_WITHIN = 10_000;

let here: Outage;
let draft: OpenDraft;
/** How long both take to start on this machine when they were stopped in order. */
let usual: number;

beforeAll(async () => {
  here = await outage({ lasting: true });
  draft = await openDraft(here, 'One.', 'Two.');
  await here.server.end();
  await here.stopDatabase();
  usual = await startedAgain();
}, 120_000);
afterAll(() => here.stop());

const asked = (who: Persona, provision: string, name: string) => ({
  url: `${here.address.replace(/^http/, 'ws')}/collab/${draft.id}?ack=1`,
  token: here.people[who].token,
  provision,
  name,
});

it(`server and Postgres are killed ${KILLS} times while four processes write: every confirmed edit is there, once`, async () => {
  const writers = WRITERS.map((who, at) => writerApart(asked(who, draft.provisions[at % 2]!, `${at}`)));
  const backAfter: number[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    await confirmedMore(writers, 40);
    backAfter.push(await killed(kill));
  }
  await confirmedMore(writers, 20);
  const journals = await Promise.all(writers.map((writer) => writer.stop()));
  await killed(KILLS);

  const words = (await whatIsThere()).join(' ');
  const confirmed = journals.flatMap(({ journal }) => journal);
  expect(confirmed.filter((word) => words.split(word).length !== 2)).toEqual([]);
  expect(journals.flatMap(({ refusals }) => refusals)).toEqual([]);
  expect(confirmed.length).toBeGreaterThan(40 * KILLS);
  process.stdout.write(
    `${KILLS} kills, ${confirmed.length} edits confirmed, 0 lost, 0 doubled; ready after ${backAfter.join(', ')} ms, in order ${usual} ms\n`,
  );
  // On a machine that is busy with other things an ordinary start takes long already, and what is read from its source.
  expect(Math.max(...backAfter)).toBeLessThan(Math.max(READY_WITHIN, 5 * usual));
}, 600_000);

it('a deletion that was confirmed stays deleted', async () => {
  const { url, token, ...what } = asked('delegateA', draft.provisions[0]!, 'd');
  const writer = new Writer(url, token, what);
  await until(
    () => writer.journal.size,
    (size) => size >= 3,
    30_000,
  );
  writer.pause();
  const text = textIn(writer.doc, draft.provisions[0]!);
  const before = text.length;
  await writer.confirmed(() => text.delete(0, 4));
  writer.stop();
  await killed(0);
  expect((await whatIsThere())[0]).toHaveLength(before - 4);
}, 120_000);

/** Both at one moment, now the one first and now the other; tells after how long they were ready again. */
async function killed(kill: number): Promise<number> {
  const both = [() => here.server.kill(), () => here.killDatabase()];
  if (kill % 2 === 1) both.reverse();
  await Promise.all(both.map((one) => one()));
  return startedAgain();
}

async function startedAgain(): Promise<number> {
  const down = Date.now();
  await here.startDatabase();
  await here.startServer();
  return Date.now() - down;
}

async function confirmedMore(writers: readonly WriterApart[], more: number): Promise<void> {
  const goals = writers.map(({ confirmed }) => confirmed + more / writers.length);
  await until(
    () => writers.map(({ confirmed }) => confirmed),
    (counts) => counts.every((count, at) => count >= goals[at]!),
    60_000,
  );
}

/** What a newcomer is given, provision by provision. */
async function whatIsThere(): Promise<readonly string[]> {
  const late = editorOf(here, 'rapporteur', draft.id);
  await synced(late);
  const words = draft.provisions.map((provision) => late.words(provision));
  late.leave();
  return words;
}
