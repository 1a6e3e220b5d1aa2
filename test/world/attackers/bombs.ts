import * as Y from 'yjs';
import { stepTwo, updateFrame } from '../../../libs/sync/src/index.js';
import { bodyIn, textIn } from '../live-draft.js';
import { type Attack, type Ground, inGroups, kinds, many, numbers, ownCopy, pause, tally, updateOf } from './attack.js';
import { copyOf } from './copy-of.js';
import { crumbs, firstLetter, type Letter, lettersUnder } from './forged-updates.js';
import { type Intruder, intrude, intruders, sayAlone } from './intruder.js';

export const bombs: readonly Attack[] = [
  {
    name: 'Depth 5,000',
    tried: 'elements within elements, of nodes that are known and of one that is not',
    answer: 'closed 4403 UnknownContent ×2',
    run: async (ground) => {
      const frames = ['paragraph', 'section'].map((name) =>
        updateFrame(updateOf(ownCopy(ground), (doc) => nest(bodyIn(doc, ground.draft.provisions[3]!), name, 5000))),
      );
      return tally(await inGroups(frames, 2, (frame) => sayAlone(ground, 'delegateB', [frame])));
    },
  },
  {
    name: '100,000 client ids',
    tried: 'in one update; then 60 to an update, on socket after socket',
    answer: /^(closed 1008 TooFast, )?closed 4403 TooLarge, closed 4403 TooManyCopies, \d+ ids kept$/,
    run: async (ground) => {
      const behind = { draft: ground.spare.id, letter: await letterOf(ground, ground.spare) };
      const one = lettersUnder(falling(100_000, 2_000_000), behind.letter);
      const outcomes = [await sayAlone(ground, 'delegateB', [updateFrame(one)], { room: behind.draft })];
      outcomes.push(...(await inGroups(numbers(many(ground, 80)), 8, (at) => sixtyAndSixty(ground, at, behind))));
      const [row] = await ground.world.owner<{ ids: string }>(
        'select count(*) as ids from room_client where room_id = $1',
        [behind.draft],
      );
      return `${kinds(outcomes)}, ${row!.ids} ids kept`;
    },
  },
  {
    name: 'Missing dependencies',
    tried: '3,000 updates that build on something nobody has: at once, and as fast as is allowed',
    answer: 'closed 1008 TooFast, closed 4409 OutOfStep',
    run: async (ground) => {
      const nowhere = { client: 555_555, clock: 100 };
      const frames = numbers(3000).map((at) =>
        updateFrame(lettersUnder([{ client: 300_000 + at, clock: 0 }], nowhere)),
      );
      const atOnce = await sayAlone(ground, 'delegateB', frames.slice(0, many(ground, 30_000)));
      const slow = await intrude(ground, 'delegateB');
      const slowly = numbers(ground.hard ? 16 : 4);
      for (const second of slowly) {
        for (const frame of frames.slice(second * 180, (second + 1) * 180)) slow.send(frame);
        if ((await slow.end(1000)) !== 'stays open') break;
      }
      return `${atOnce}, ${await slow.end()}`;
    },
  },
  {
    name: '500,000 tiny structs',
    tried: 'in an update of 1 MB, on 20 sockets one after the other',
    answer: /^(closed 1008 TooFast, )?closed 4403 TooLarge$/,
    run: async (ground) => {
      const frame = updateFrame(crumbs({ client: 600_000, clock: 0 }, 500_000));
      return kinds(await inGroups(numbers(ground.hard ? 20 : 4), 4, () => sayAlone(ground, 'delegateB', [frame])));
    },
  },
  {
    name: 'Tiny structs as many as are allowed',
    long: true,
    tried: '20 sockets, each 25 updates a second of 19,000 structs, for 3 s',
    answer: /^(stays open ×\d+(, )?)?(closed 1008 TooFast ×\d+)?$/,
    run: async (ground) => {
      const all = await intruders(ground, 'delegateB', 20, { room: ground.spare.id });
      const seconds = ground.hard ? 3 : 1;
      for (let tick = 0; tick < 25 * seconds; tick++) {
        for (const [at, intruder] of all.entries())
          intruder.send(updateFrame(crumbs({ client: 610_000 + at, clock: tick * 19_000 }, 19_000)));
        await pause(40);
      }
      const outcomes = await Promise.all(all.map((intruder) => intruder.end(1000)));
      for (const intruder of all) intruder.drop();
      return tally(outcomes);
    },
  },
  {
    name: 'Update of 10 MB',
    tried: '10 MB of words, as update and as step 2, on 20 sockets at once; 17 MB on one',
    answer: /^(closed 1008 TooFast, )?closed 1009, closed 4403 TooLarge(, cut)?$/,
    run: async (ground) => {
      const update = updateOf(ownCopy(ground), (doc) =>
        textIn(doc, ground.draft.provisions[3]!).insert(0, 'word '.repeat(2 << 20)),
      );
      const all = await intruders(ground, 'delegateB', ground.hard ? 20 : 4);
      for (const [at, intruder] of all.entries()) intruder.send(at % 2 ? updateFrame(update) : stepTwo(update));
      const outcomes = await Promise.all(all.map((intruder) => intruder.end(20_000)));
      outcomes.push(await sayAlone(ground, 'delegateB', [updateFrame(update)]));
      outcomes.push(await sayAlone(ground, 'delegateB', [new Uint8Array(17 << 20)]));
      return kinds(outcomes);
    },
  },
];

function nest(body: Y.XmlFragment, name: string, depth: number): void {
  let at: Y.XmlFragment = body;
  for (let level = 0; level < depth; level++) {
    const next = new Y.XmlElement(name);
    at.insert(0, [next]);
    at = next;
  }
}

function falling(count: number, from: number): readonly Letter[] {
  return numbers(count).map((at) => ({ client: from - at, clock: 0 }));
}

async function letterOf({ world }: Ground, { id, provisions }: Ground['spare']): Promise<Letter> {
  return firstLetter(textIn(ownCopy({ copy: await copyOf(world, id) }), provisions[0]!));
}

async function sixtyAndSixty(
  ground: Ground,
  at: number,
  { draft, letter }: { draft: string; letter: Letter },
): Promise<string> {
  const intruder: Intruder = await intrude(ground, 'delegateB', { room: draft });
  for (const part of [0, 1]) {
    const from = 3_000_000 + at * 200 + part * 60;
    intruder.send(updateFrame(lettersUnder(falling(60, from + 59), letter)));
  }
  const outcome = await intruder.end();
  intruder.drop();
  return outcome;
}
