import { presenceFrame, stepOne, updateFrame } from '../../../libs/sync/src/index.js';
import { textIn } from '../live-draft.js';
import { type Attack, type Ground, inGroups, kinds, many, numbers, ownCopy, pause, tally } from './attack.js';
import { claiming, firstLetter, lettersUnder, presenceSaying } from './forged-updates.js';
import { intrude, intruders, sayAlone } from './intruder.js';

const EMPTY = Uint8Array.from([0]);

export const floods: readonly Attack[] = [
  {
    name: 'Flood of step 1',
    tried: '5,000 questions for the whole document at once',
    answer: 'closed 1008 TooFast',
    run: (ground) => sayAlone(ground, 'delegateB', times(many(ground, 5000), stepOne(EMPTY))),
  },
  {
    name: 'Step 1 with a long vector',
    tried: 'a vector of 200,000 client ids; one that claims 4·10⁹',
    answer: 'closed 1008 TooFast, closed 4400 Malformed',
    run: async (ground) => {
      const vector = (ids: number) =>
        Uint8Array.from([...claiming([ids], 1).slice(0, -2), ...numbers(ids).flatMap(() => [200, 200, 10, 1])]);
      const frames = [stepOne(vector(200_000)), stepOne(claiming([4e9], 1))];
      return kinds(await inGroups(frames, 2, (frame) => sayAlone(ground, 'delegateB', [frame])));
    },
  },
  {
    name: 'Coming and going',
    tried: '500 times in, a question for the whole document, out without listening',
    answer: 'always let in',
    run: async (ground) => {
      await inGroups(numbers(many(ground, 500)), 10, async () => {
        const intruder = await intrude(ground, 'delegateB');
        intruder.send(stepOne(EMPTY));
        intruder.drop();
      });
      await pause(200);
      return (await sayAlone(ground, 'delegateB', [], { withinMs: 300 })) === 'stays open'
        ? 'always let in'
        : 'shut out';
    },
  },
  {
    name: 'Broken presence',
    tried: 'bad JSON, JSON nested 2,000 deep, a state of 2 MB, 10,000 client ids, ids up to 2⁵³',
    answer: 'closed 1008 TooFast, closed 4400 Malformed, stays open ×3',
    run: async (ground) => {
      const state = (json: string, client = 800_001) => presenceSaying([[client, json]]);
      const frames = [
        state('x'.repeat(2 << 20)),
        state('{"cursor":'),
        state('['.repeat(2000) + ']'.repeat(2000)),
        presenceSaying(numbers(10_000).map((at) => [700_000 + at, '{"cursor":null}'])),
        state('{"cursor":null}', Number.MAX_SAFE_INTEGER),
      ];
      return tally(await inGroups(frames, 5, (frame) => sayAlone(ground, 'delegateB', [frame], { withinMs: 400 })));
    },
  },
  {
    name: 'Flood of presence',
    tried: '20,000 cursors at once',
    answer: 'closed 1008 TooFast',
    run: (ground) => {
      const frames = numbers(many(ground, 20_000)).map((clock) =>
        presenceFrame([{ client: 800_002, clock, state: { cursor: null, padding: 'x'.repeat(500) } }]),
      );
      return sayAlone(ground, 'delegateB', frames);
    },
  },
  {
    name: 'Flood of edits',
    tried: '5,000 good edits at once',
    answer: 'closed 1008 TooFast',
    run: (ground) => sayAlone(ground, 'delegateB', edits(ground, 810_000, ground.hard ? 5000 : 2500)),
  },
  {
    name: 'Flood of edits on many sockets',
    tried: '20 sockets of one person, each below its bounds: 150 good edits a second, for 4 s',
    // Two of them alone are within what one person may say; some more are on a machine too slow to send at that rate.
    answer: /^(stays open( ×[2-5])?, )?closed 1008 TooFast ×(1[5-9]|20)(, stays open( ×[2-5])?)?$/,
    run: async (ground) => {
      const all = await intruders(ground, 'delegateB', 20);
      const seconds = ground.hard ? 4 : 2;
      const mine = all.map((_, at) => edits(ground, 820_000 + at, 150 * seconds));
      for (let tick = 0; tick < 10 * seconds; tick++) {
        for (const [at, intruder] of all.entries())
          for (const frame of mine[at]!.slice(15 * tick, 15 * (tick + 1))) intruder.send(frame);
        await pause(100);
      }
      const outcomes = await Promise.all(all.map((intruder) => intruder.end(1000)));
      for (const intruder of all) intruder.drop();
      return tally(outcomes);
    },
  },
];

function times(count: number, frame: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: count }, () => frame);
}

/** Letters one after the other, each an update of its own. */
function edits(ground: Ground, client: number, count: number): readonly Uint8Array[] {
  const doc = ownCopy(ground, client);
  const behind = firstLetter(textIn(doc, ground.draft.provisions[3]!));
  return numbers(count).map((clock) => updateFrame(lettersUnder([{ client, clock }], behind)));
}
