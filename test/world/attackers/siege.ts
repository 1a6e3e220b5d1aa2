import { world } from '../index.js';
import { editorOf, openDraft, synced } from '../live-draft.js';
import { type Attack, type Ground, pause } from './attack.js';
import { copyOf } from './copy-of.js';
import { type HonestHall, honestHall } from './honest-hall.js';
import type { Felt } from './honest-people.js';
import { type Left, type Loop, watched } from './loop-watch.js';
import { beginPeak, memoryOf, peakOf } from './server-memory.js';

/** What became of one attack. Times in milliseconds, memory in megabytes. */
export interface Row {
  readonly attack: Attack;
  readonly answer: string;
  readonly felt: Felt;
  /** The longest that somebody waited just before it. */
  readonly calm: number;
  readonly loop: Loop;
  readonly before: number;
  readonly peak: number;
  readonly after: number;
  /** How long it took to be that low again. */
  readonly took: number;
}

/** A server under attack, with honest people in it. */
export interface Siege {
  readonly ground: Ground;
  face(attack: Attack): Promise<Row>;
  /** What the server holds once it has collected: now that nobody attacks, and before anybody did. */
  memory(): Promise<{ readonly left: Left; readonly first: Left }>;
  /** The words that each honest person ends with, and those that a newcomer is given. */
  lift(): Promise<readonly string[]>;
  end(): Promise<void>;
}

/** For how long the hall is watched after each attack. */
const SETTLE = { hard: 400, else: 100 };
/** For how long the hall is watched before each attack of the hard run. */
const CALM = 1000;
/** As far above what it held before as may be called the same. */
const SAME = 40;

export async function siege(hard: boolean): Promise<Siege> {
  const { started, loop, left } = watched();
  const here = await world({ separate: true, started });
  const draft = await openDraft(here, 'Members shall cooperate.', 'Aims.', 'Means.', 'Final.');
  const spare = await openDraft(here, 'Nobody is here.');
  const brim = await openDraft(here, ...Array.from({ length: 12 }, (_, at) => `${at + 1}. Here as well.`));
  const closed = await openDraft(here, 'For those who take part.');
  for (const table of ['draft', 'room'])
    await here.owner(`update ${table} set audience = $2 where id = $1`, [closed.id, `conference:${here.conferenceId}`]);
  const copy = await copyOf(here, draft.id);
  const hall = await honestHall(here, draft);
  await pause(hard ? 5000 : 500);
  await hall.felt();
  const first = await left();
  const ground: Ground = { world: here, draft, spare, brim, closed, copy, hard };
  return {
    ground,
    face: (attack) => face({ ground, hall, loop }, attack),
    memory: async () => ({ left: await leftAtLast(left, first, hard ? 45_000 : 0), first }),
    lift: async () => [...(await hall.rest()), await wordsOfNewcomer(ground)],
    end: async () => {
      hall.end();
      await here.stop();
    },
  };
}

interface Watch {
  readonly ground: Ground;
  readonly hall: HonestHall;
  readonly loop: () => Promise<Loop>;
}

async function face({ ground, hall, loop }: Watch, attack: Attack): Promise<Row> {
  const { pid } = ground.world.server!;
  await hall.felt();
  await pause(ground.hard ? CALM : 0);
  const calm = (await hall.felt()).longest;
  const before = memoryOf(pid);
  beginPeak(pid);
  await loop();
  const began = performance.now();
  const answer = await attack.run(ground);
  await pause(ground.hard ? SETTLE.hard : SETTLE.else);
  const took = performance.now() - began;
  const felt = await hall.felt();
  const busy = await loop();
  const peak = peakOf(pid);
  const after = await cooled(pid, before, ground.hard ? 6000 : 0);
  return { attack, answer, felt, calm, loop: busy, before, peak, after, took };
}

// What is no longer held goes back to the system when the collector next comes round.
async function cooled(pid: number, before: number, withinMs: number): Promise<number> {
  for (const end = Date.now() + withinMs; Date.now() < end && memoryOf(pid) > before + SAME; ) await pause(100);
  return memoryOf(pid);
}

// A document that was filled stays in memory for half a minute after its last visitor.
async function leftAtLast(left: () => Promise<Left>, first: Left, withinMs: number): Promise<Left> {
  let now = await left();
  for (const end = Date.now() + withinMs; Date.now() < end && now.process > first.process + SAME; now = await left())
    await pause(1000);
  return now;
}

async function wordsOfNewcomer({ world: here, draft }: Ground): Promise<string> {
  const editor = editorOf(here, 'headA', draft.id);
  await synced(editor);
  const words = draft.provisions.map((provision) => editor.words(provision)).join('\n');
  editor.leave();
  return words;
}
