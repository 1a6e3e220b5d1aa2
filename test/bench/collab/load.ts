import { setTimeout as after } from 'node:timers/promises';
import * as Y from 'yjs';
import { dice } from '../merge-texts.js';
import { Client, type Surroundings } from './client.js';
import { feed } from './feed.js';
import { Journal, now } from './journal.js';
import { openOne } from './open-one.js';
import type { Joined, Joining, Orders, Pressed, Told, Typed, Typing } from './orders.js';
import { add, type Spread } from './spread.js';
import { documentOf, placesIn } from './typing.js';

/** Of each process so many keep a document, to see that what is delivered also goes in. */
const KEEPING = 2;
const PATIENCE = 30_000;

let clients: Client[] = [];
let journal = new Journal(0, 0);

type Doing = { readonly [Order in keyof Orders]: (ask: Orders[Order]['ask']) => Promise<Orders[Order]['answer']> };

const doing: Doing = { join, type, tell, open: openOne, feed, leave };

process.on('message', ({ order, ask }: { order: keyof Orders; ask: never }) => {
  doing[order](ask).then(
    (answer) => process.send!({ answer }),
    (error: Error) => process.send!({ failed: error.stack }),
  );
});
process.on('disconnect', () => process.exit(0));

async function join(asked: Joining): Promise<Joined> {
  journal = new Journal(asked.base, asked.writers);
  const { seed } = asked.beginning;
  const around: Surroundings = { ...asked, journal, vector: vectorOf(asked.vector), places: placesIn(asked.beginning) };
  const begun = now();
  clients = [];
  const waiting = [...asked.clients];
  const bringIn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const given = next;
      await new Promise<void>((seated) => {
        const client = new Client(given, around, seated);
        if (clients.push(client) <= KEEPING) client.doc = documentOf(seed);
        // Who has not been let in by then is not waited for, nor is whoever comes after.
        setTimeout(seated, begun + PATIENCE - now()).unref();
      });
    }
  };
  await Promise.all(Array.from({ length: asked.atOnce }, bringIn));
  const knocks = clients.reduce((sum, client) => sum + client.knocks, 0);
  return { milliseconds: now() - begun, turnedAway: turnedAway(), knocks };
}

// Nobody types by the beat of a clock, so the next key comes after half to one and a half of the usual time; on every
// server after the same.
async function type({ perSecond, seconds }: Typing): Promise<Typed> {
  const before = process.cpuUsage();
  const end = now() + seconds * 1000;
  const usual = 1000 / perSecond;
  const typeOn = async (client: Client): Promise<void> => {
    const roll = dice(1 + client.asked.writer!);
    for (await after(usual * roll()); now() < end; await after(usual * (0.5 + roll()))) client.press();
  };
  await Promise.all([after(seconds * 1000), ...clients.filter(({ asked }) => asked.writer !== null).map(typeOn)]);
  const { user, system } = process.cpuUsage(before);
  const pressed = clients.flatMap(({ asked, pressed: at }): Pressed[] =>
    asked.writer === null ? [] : [{ writer: asked.writer, room: asked.room, at }],
  );
  return { pressed, cpu: (user + system) / 1000 };
}

async function tell({ pressed, from }: Orders['tell']['ask']): Promise<Told> {
  const typed = new Map<string, number>();
  for (const { room, at } of pressed) typed.set(room, (typed.get(room) ?? 0) + at.length);
  const confirmed: Spread = {};
  for (const client of clients)
    for (const [at, told] of client.confirmed.entries())
      if (client.pressed[at]! >= from) add(confirmed, told - client.pressed[at]!);
  const expected = clients.map(({ asked, pressed: own }) => (typed.get(asked.room) ?? 0) - own.length);
  return {
    visible: journal.spread(pressed, from),
    confirmed,
    expected: expected.reduce((sum, count) => sum + count, 0),
    heard: clients.reduce((sum, { heard }) => sum + heard, 0),
    notTakenIn: clients.reduce((sum, client) => sum + notTakenIn(client), 0),
    turnedAway: turnedAway(),
  };
}

function notTakenIn({ doc, heard, asked }: Client): number {
  if (doc === null) return 0;
  let there = 0;
  for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc)))
    if (journal.isOurs(client) && journal.base + (asked.writer ?? -1) !== client) there += clock;
  return heard - there;
}

async function leave(): Promise<null> {
  for (const client of clients) client.leave();
  clients = [];
  return null;
}

function turnedAway(): readonly string[] {
  return clients.flatMap((client) => client.turnedAway ?? []);
}

function vectorOf(base64: string): Uint8Array {
  return base64 === '' ? new Uint8Array([0]) : Buffer.from(base64, 'base64');
}
