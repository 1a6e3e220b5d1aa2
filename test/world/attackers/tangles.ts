import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { updateFrame } from '../../../libs/sync/src/index.js';
import { structsUnder } from '../../../libs/sync/testing/index.js';
import { bodyIn, textIn, until } from '../live-draft.js';
import { type Attack, type Ground, inGroups, kinds, many, numbers, ownCopy, pause, updateOf } from './attack.js';
import { copyOf } from './copy-of.js';
import type { Letter } from './forged-updates.js';
import { type Intruder, intrude, intruders } from './intruder.js';

const ASK = Uint8Array.from([3]);
const ASK_ANSWERED = 1;

/** What is small to send and long to search, to cut or to read. */
export const tangles: readonly Attack[] = [
  {
    name: 'Tangled neighbours',
    tried: '5,000 letters in 40 KB, each between the first letter of a long word and ever another of its letters',
    answer: 'closed 4403 TooLarge',
    run: (ground) =>
      eachOnTheirOwn(ground, 4, (copy, client) => {
        const word = wordUnder(copy, ground, 12_000);
        return [word, structsUnder(client, 12_000, 5000, (to, at) => between(to, client, [0, 2 + 2 * at]))];
      }),
  },
  {
    name: 'Tangles as large as are allowed',
    long: true,
    tried: '20 sockets, each ten times a second 300 letters between neighbours far apart, for 3 s',
    answer: /^(closed 1008 TooFast|closed 4403 TooLarge|stays open)(, (closed 4403 TooLarge|stays open))*$/,
    run: async (ground) => {
      const copy = await copyOf(ground.world, ground.spare.id);
      const all = await intruders(ground, 'delegateB', 20, { room: ground.spare.id });
      const copies = all.map(() => ownCopy({ copy }));
      for (const [at, intruder] of all.entries()) intruder.send(updateFrame(wordUnder(copies[at]!, ground, 1000)));
      for (let tick = 0; tick < 30; tick++) {
        for (const [at, intruder] of all.entries()) {
          const client = copies[at]!.clientID;
          const clock = 1000 + tick * 300;
          intruder.send(
            updateFrame(structsUnder(client, clock, 300, (to, each) => between(to, client, [0, 2 + 2 * each]))),
          );
        }
        await pause(100);
      }
      return outcomesOf(all);
    },
  },
  {
    name: 'Every other letter taken out',
    tried: '48,000 deletions in 0.2 MB, each of one letter of a long word',
    answer: 'closed 4403 TooLarge',
    run: (ground) =>
      eachOnTheirOwn(ground, 4, (copy, client) => [wordUnder(copy, ground, 100_000), combed(client, 48_000)]),
  },
  {
    name: 'An attribute without end',
    tried: '5,000 values of one attribute in one update, none of which says what was before',
    answer: 'closed 4403 TooLarge',
    run: (ground) =>
      eachOnTheirOwn(ground, 4, (copy, client) => {
        const { id } = (bodyIn(copy, ground.spare.provisions[0]!).get(0) as Y.XmlElement)._item!;
        return [structsUnder(client, 0, 5000, (to) => oneValue(to, id))];
      }),
  },
  {
    name: 'A provision without end',
    long: true,
    tried: 'words set alternately plain and strong until it is full; then 30 of them taken out, one by one',
    answer: 'closed 4403 ProvisionFull, then stays open',
    run: async (ground) => {
      const provision = ground.brim.provisions.at(-1)!;
      const outcome = await fill(ground, (copy, client, clock) => runs(copy, provision, client, clock));
      const copy = ownCopy({ copy: await copyOf(ground.world, ground.brim.id) });
      const intruder = await intrude(ground, 'delegateB', { room: ground.brim.id });
      for (let time = 0; time < 30; time++) {
        intruder.send(updateFrame(updateOf(copy, () => textIn(copy, provision).delete(2 * time, 1))));
        await pause(100);
      }
      const then = await intruder.end(500);
      intruder.drop();
      return `${outcome}, then ${then}`;
    },
  },
  {
    name: 'Paragraphs without end',
    long: true,
    tried: 'empty paragraphs, 6,600 at a time, in one provision after the other',
    answer: 'closed 4403 DocumentFull',
    run: (ground) =>
      fill(ground, (copy, client, clock) => {
        const provision = ground.brim.provisions[Math.floor(clock / 19_800) % ground.brim.provisions.length]!;
        return paragraphs(copy, provision, client, clock);
      }),
  },
];

/** Each on a socket and with a client id of their own; how the server ended it. */
async function eachOnTheirOwn(
  ground: Ground,
  count: number,
  updates: (copy: Y.Doc, client: number) => readonly Uint8Array[],
): Promise<string> {
  const copy = await copyOf(ground.world, ground.spare.id);
  const all = await inGroups(numbers(ground.hard ? count : 1), 4, async () => {
    const mine = ownCopy({ copy });
    const intruder = await intrude(ground, 'delegateB', { room: ground.spare.id });
    for (const update of updates(mine, mine.clientID)) intruder.send(updateFrame(update));
    return intruder;
  });
  return outcomesOf(all, 5000);
}

async function outcomesOf(all: readonly Intruder[], withinMs = 1000): Promise<string> {
  const outcomes = await Promise.all(all.map((intruder) => intruder.end(withinMs)));
  for (const intruder of all) intruder.drop();
  return kinds(outcomes);
}

/** One update after the other on one socket, until the server ends it. */
async function fill(
  ground: Ground,
  next: (copy: Y.Doc, client: number, clock: number) => readonly [update: Uint8Array, clocks: number],
): Promise<string> {
  const copy = ownCopy({ copy: await copyOf(ground.world, ground.brim.id) });
  const intruder = await intrude(ground, 'delegateB', { room: ground.brim.id });
  let clock = 0;
  let outcome = 'stays open';
  for (let time = 0; outcome === 'stays open' && time < many(ground, 20); time++) {
    const [update, clocks] = next(copy, copy.clientID, clock);
    intruder.send(updateFrame(update));
    clock += clocks;
    outcome = await Promise.race([heardOut(intruder), intruder.end(20_000)]);
  }
  intruder.drop();
  return outcome;
}

/** Once the server has got as far as this: what is asked last is answered last. */
async function heardOut(intruder: Intruder): Promise<string> {
  const answers = (): number => intruder.heard.filter((frame) => frame[0] === ASK_ANSWERED).length;
  const before = answers();
  intruder.send(ASK);
  await until(answers, (count) => count > before, 20_000);
  return 'stays open';
}

function wordUnder(copy: Y.Doc, { spare }: Ground, letters: number): Uint8Array {
  return updateOf(copy, () => textIn(copy, spare.provisions[0]!).insert(0, 'w'.repeat(letters)));
}

function between(to: encoding.Encoder, client: number, clocks: readonly [left: number, right: number]): void {
  encoding.writeUint8(to, 0xc0 | 4);
  for (const clock of clocks) for (const number of [client, clock]) encoding.writeVarUint(to, number);
  encoding.writeVarString(to, 'x');
}

function oneValue(to: encoding.Encoder, { client, clock }: Y.ID): void {
  encoding.writeUint8(to, 0x20 | 8);
  for (const number of [0, client, clock]) encoding.writeVarUint(to, number);
  encoding.writeVarString(to, 'options');
  encoding.writeVarUint(to, 1);
  encoding.writeAny(to, '[]');
}

/** A letter, then a mark, then another that ends it, each behind the one before. */
function runs(copy: Y.Doc, provision: string, client: number, clock: number): readonly [Uint8Array, number] {
  const first = textIn(copy, provision)._start!.id;
  const count = 18_000;
  const update = structsUnder(client, clock, count, (to, at) => {
    const kind = at % 3;
    encoding.writeUint8(to, 0x80 | (kind === 1 ? 4 : 6));
    const left = clock + at === 0 ? first : { client, clock: clock + at - 1 };
    for (const number of [left.client, left.clock]) encoding.writeVarUint(to, number);
    if (kind === 1) return encoding.writeVarString(to, 'x');
    encoding.writeVarString(to, 'strong');
    encoding.writeVarString(to, kind === 0 ? '{}' : 'null');
  });
  return [update, count];
}

/** An element, a text in it and a letter in that, again and again. */
function paragraphs(copy: Y.Doc, provision: string, client: number, clock: number): readonly [Uint8Array, number] {
  const body = bodyIn(copy, provision)._item!.id;
  const count = 19_800;
  const update = structsUnder(client, clock, count, (to, at) => {
    const above = { client, clock: clock + at - 1 };
    if (at % 3 === 2) return under(to, 4, above, () => encoding.writeVarString(to, 'x'));
    if (at % 3 === 1) return under(to, 7, above, () => encoding.writeVarUint(to, 6));
    const element = (): void => {
      encoding.writeVarUint(to, 3);
      encoding.writeVarString(to, 'paragraph');
    };
    if (at === 0) return under(to, 7, body, element);
    encoding.writeUint8(to, 0x80 | 7);
    for (const number of [client, clock + at - 3]) encoding.writeVarUint(to, number);
    element();
  });
  return [update, count];
}

function under(to: encoding.Encoder, kind: number, { client, clock }: Letter, content: () => void): void {
  encoding.writeUint8(to, kind);
  for (const number of [0, client, clock]) encoding.writeVarUint(to, number);
  content();
}

function combed(client: number, count: number): Uint8Array {
  const to = encoding.createEncoder();
  for (const number of [0, 1, client, count]) encoding.writeVarUint(to, number);
  for (let at = 0; at < count; at++) for (const number of [2 * at, 1]) encoding.writeVarUint(to, number);
  return encoding.toUint8Array(to);
}
