import { updateFrame } from '../../../libs/sync/src/index.js';
import { textIn } from '../live-draft.js';
import { type Attack, type Ground, inGroups, kinds, numbers, ownCopy, pause, tally, updateOf } from './attack.js';
import { copyOf } from './copy-of.js';
import { type Intruder, intrude } from './intruder.js';
import { BINARY, frameOf, type RawSocket, rawSocket } from './raw-socket.js';

/** A binary frame that asks for the whole document. */
const ASKING = frameOf({ payload: Uint8Array.from([0, 0, 1, 0]) });
const PART = 900_000;

export const fillers: readonly Attack[] = [
  {
    name: 'Growth past the ceiling',
    long: true,
    tried: '12 MB of words into one draft, 0.9 MB at a time, in each provision in turn',
    answer: /^closed 4403 DocumentFull at \d\.\d MB, then closed 4403 DocumentFull$/,
    run: async (ground) => {
      const { id, provisions } = ground.brim;
      const doc = ownCopy({ copy: await copyOf(ground.world, id) });
      const intruder = await intrude(ground, 'delegateB', { room: id });
      let sent = 0;
      for (let outcome = 'stays open'; outcome === 'stays open' && sent < 14; sent++) {
        const text = textIn(doc, provisions[sent % provisions.length]!);
        intruder.send(updateFrame(updateOf(doc, () => text.insert(0, 'w'.repeat(PART)))));
        outcome = await intruder.end(600);
      }
      const outcome = await intruder.end();
      const again = ownCopy({ copy: await copyOf(ground.world, id) });
      const more = updateOf(again, () => textIn(again, provisions.at(-1)!).insert(0, 'w'.repeat(PART)));
      const then = await said(ground, id, updateFrame(more));
      return `${outcome} at ${((sent * PART) / 1e6).toFixed(1)} MB, then ${then}`;
    },
  },
  {
    name: 'Slow readers',
    long: true,
    tried: '20 sockets that ask for a draft of 8 MB three times each and read nothing',
    answer: /^(closed 1008|cut)(, (closed 1008|cut))*, at most three with a draft before them$/,
    run: async (ground) => {
      const readers = await inGroups(numbers(20), 20, () => rawSocket(ground, 'headB', { room: ground.brim.id }));
      for (const reader of readers) {
        reader.deafen();
        for (let ask = 0; ask < 3; ask++) reader.write(ASKING);
      }
      await pause(ground.hard ? 5000 : 1500);
      return ended(readers);
    },
  },
  {
    name: 'Messages never finished',
    tried: '20 sockets that each send 15 MB of a message of 16 MB, and then nothing',
    answer: /^(cut ×20|cut ×19, stays open|stays open, cut ×19)$/,
    run: async (ground) => {
      const bulk = Buffer.alloc(15 << 20);
      const start = frameOf({ length: 16 << 20 });
      const sockets = await inGroups(numbers(20), 20, () => rawSocket(ground, 'delegateB'));
      for (const socket of sockets) {
        socket.write(start);
        socket.write(bulk);
      }
      await pause(ground.hard ? 4000 : 800);
      const outcomes = await Promise.all(sockets.map((socket) => socket.end(100)));
      for (const socket of sockets) socket.drop();
      return tally(outcomes);
    },
  },
  {
    name: 'Parts never finished',
    long: true,
    tried: '20 sockets that each send 15 MB in parts and never the last one',
    answer: /^(cut ×20|cut ×19, stays open|stays open, cut ×19)$/,
    run: async (ground) => {
      const parts = [frameOf({ first: BINARY, payload: Buffer.alloc(1 << 20) })];
      for (let at = 1; at < 15; at++) parts.push(frameOf({ first: 0, payload: Buffer.alloc(1 << 20) }));
      const sockets = await inGroups(numbers(20), 20, () => rawSocket(ground, 'delegateB'));
      for (const socket of sockets) for (const part of parts) socket.write(part);
      await pause(ground.hard ? 4000 : 800);
      const outcomes = await Promise.all(sockets.map((socket) => socket.end(100)));
      for (const socket of sockets) socket.drop();
      return tally(outcomes);
    },
  },
];

async function said(ground: Ground, room: string, frame: Uint8Array): Promise<string> {
  const intruder: Intruder = await intrude(ground, 'delegateB', { room });
  intruder.send(frame);
  const outcome = await intruder.end();
  intruder.drop();
  return outcome;
}

// They hear of it only once they read on. Who has asked once and is still busy with it keeps up well enough.
async function ended(readers: readonly RawSocket[]): Promise<string> {
  for (const reader of readers) reader.listen();
  const outcomes = await Promise.all(readers.map((reader) => reader.end(3000)));
  for (const reader of readers) reader.drop();
  const gone = outcomes.filter((outcome) => outcome !== 'stays open');
  const left = outcomes.length - gone.length;
  return `${kinds(gone)}, ${left > 3 ? left : 'at most three'} with a draft before them`;
}
