import * as Y from 'yjs';
import { stepTwo, updateFrame } from '../../../libs/sync/src/index.js';
import { textIn } from '../live-draft.js';
import { type Attack, type Ground, inGroups, kinds, many, numbers, ownCopy, randomBytes, updateOf } from './attack.js';
import { bombInSecondFormat, claiming, crumbs } from './forged-updates.js';
import { sayAlone } from './intruder.js';

const SEED = 20_261;

export const brokenMessages: readonly Attack[] = [
  {
    name: 'Random bytes',
    tried: `1,000 messages of 1–600 bytes (seed ${SEED}), as they are and as updates`,
    answer: 'closed 4400 UnknownMessage, closed 4403 Malformed',
    run: async (ground) => {
      const outcomes = await inGroups(numbers(many(ground, 1000)), 16, (at) => {
        const bytes = randomBytes(SEED + at, 1 + ((at * 37) % 600));
        // What happens to be a message of presence, or a question, is answered or dropped.
        if (at % 2 === 0) bytes[0] = 5 + (bytes[0]! % 100);
        return sayAlone(ground, 'delegateB', [at % 2 === 0 ? bytes : updateFrame(bytes)]);
      });
      return kinds(outcomes);
    },
  },
  {
    name: 'Single bytes, nothing, and text',
    tried: 'each of 256 bytes alone, an empty message, a text',
    answer: /^closed 4400 BinaryOnly, closed 4400 Malformed, closed 4400 UnknownMessage(, stays open)?$/,
    run: async (ground) => {
      const bytes = numbers(256).filter((byte) => ground.hard || byte < 6 || byte % 16 === 0);
      const messages = [...bytes.map((byte) => Uint8Array.from([byte])), new Uint8Array(0), 'hello'];
      return kinds(
        await inGroups(messages, 16, (message) => sayAlone(ground, 'delegateB', [message], { withinMs: 1500 })),
      );
    },
  },
  {
    name: 'Truncated updates',
    tried: 'an honest update cut after each of its bytes',
    answer: 'closed 4400 Malformed',
    run: async (ground) => {
      const frame = honestFrame(ground);
      const cuts = numbers(frame.length).filter((at) => at > 0 && (ground.hard || at % 5 === 0));
      return kinds(await inGroups(cuts, 16, (at) => sayAlone(ground, 'delegateB', [frame.slice(0, at)])));
    },
  },
  {
    name: 'Honest updates, changed in one byte',
    tried: `2,000 of them (seed ${SEED}); what still makes sense is an edit like any other`,
    answer: /^(closed 44\d\d \w+(, )?)*(stays open)?$/,
    run: async (ground) => {
      const outcomes = await inGroups(numbers(many(ground, ground.hard ? 2000 : 600)), 16, (at) => {
        const frame = honestFrame(ground).slice();
        const [where, what] = randomBytes(SEED + at, 8).slice(6);
        frame[3 + (where! % (frame.length - 3))]! ^= 1 + (what! % 255);
        return sayAlone(ground, 'delegateB', [frame], { room: ground.spare.id, withinMs: 150 });
      });
      return kinds(outcomes);
    },
  },
  {
    name: 'Huge lengths within messages',
    tried: 'parts of 2³¹, 2³² and 2⁵³ − 1 bytes, numbers without end, 4·10⁹ structs, clocks up to 2⁵³',
    answer: 'closed 4400 Malformed, closed 4403 Malformed',
    run: async (ground) => {
      const endless = new Uint8Array(4000).fill(0xff);
      const lengths = [2 ** 31, 2 ** 32, Number.MAX_SAFE_INTEGER];
      const here = { client: 77, clock: 0 };
      const frames = [
        ...lengths.flatMap((length) => [[0, 0], [0, 1], [0, 2], [1]].map((kind) => claiming(kind, length))),
        endless,
        Uint8Array.from([0, ...endless]),
        ...[crumbs(here, 4, 4e9), crumbs(here, 1, 1, Number.MAX_SAFE_INTEGER)].map(updateFrame),
        updateFrame(claiming([4e9], 1)),
        updateFrame(claiming([0, 1, 5, 4e9], 1)),
      ];
      return kinds(await inGroups(frames, 8, (frame) => sayAlone(ground, 'delegateB', [frame])));
    },
  },
  {
    name: 'Unknown types',
    tried: 'types 2 and 4–299, and sync steps 3–199',
    answer: 'closed 4400 UnknownMessage',
    run: async (ground) => {
      const some = (at: number) => ground.hard || at % 20 === 4;
      const types = numbers(300).filter((type) => (type === 2 || type > 3) && some(type));
      const steps = numbers(200).filter((step) => step > 2 && some(step));
      const frames = [...types.map((type) => claiming([type], 1)), ...steps.map((step) => claiming([0, step], 1))];
      return kinds(await inGroups(frames, 16, (frame) => sayAlone(ground, 'delegateB', [frame])));
    },
  },
  {
    name: 'Bombs in the second format',
    tried: 'updates of some 25 bytes that unfold to 10³–10¹² structs where that format is read',
    answer: 'read in the first format, in which it says nothing',
    run: async (ground) => {
      if (Y.decodeUpdateV2(bombInSecondFormat(1000)).structs.length !== 1000) return 'the bomb is none';
      const bombs = [3, 5, 6, 7, 8, 9, 12].map((power) => bombInSecondFormat(10 ** power));
      const frames = bombs.flatMap((bomb) => [updateFrame(bomb), stepTwo(bomb)]);
      const outcomes = await inGroups(frames, 8, (frame) => sayAlone(ground, 'delegateB', [frame], { withinMs: 1000 }));
      const harmless = kinds(outcomes) === 'stays open';
      return harmless ? 'read in the first format, in which it says nothing' : kinds(outcomes);
    },
  },
];

function honestFrame(ground: Ground): Uint8Array {
  const doc = ownCopy(ground, 424_242);
  return updateFrame(updateOf(doc, () => textIn(doc, ground.draft.provisions[3]!).insert(3, 'an honest word')));
}
