import fc from 'fast-check';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import {
  endWith,
  type Letter,
  type LineEnd,
  letterBytes,
  lineEnd,
  nextLetter,
  put,
  readLetter,
  type Taken,
  takeLetter,
} from '#lib/sync';

const LARGE = 1 << 20;
const frame = (length: number, fill = length): Uint8Array => new Uint8Array(length).fill(fill % 256);
const taken = (end: LineEnd, letter: Letter): Taken => {
  const outcome = takeLetter(end, readLetter(letterBytes(letter)) as Letter);
  expect(outcome).toBeInstanceOf(Object);
  return outcome as Taken;
};

/** Two ends and all letters between them that may still arrive. */
interface Talk {
  readonly ends: readonly [LineEnd, LineEnd];
  readonly said: readonly [Uint8Array[], Uint8Array[]];
  readonly heard: readonly [Uint8Array[], Uint8Array[]];
  readonly onTheirWay: { readonly to: 0 | 1; readonly letter: Letter }[];
}

type Side = 0 | 1;
const other = (side: Side): Side => (side === 0 ? 1 : 0);

function hear({ ends, heard }: Talk, side: Side, letter: Letter): void {
  heard[side].push(...taken(ends[side], letter).frames);
}

function write(talk: Talk, from: Side, most: number): void {
  talk.onTheirWay.push({ to: other(from), letter: nextLetter(talk.ends[from], most) });
}

const side = fc.constantFrom<Side>(0, 1);
const drawn = fc.nat({ max: 1000 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(fc.constant('say' as const), side, fc.constantFrom(0, 1, 7, 70_000, 140_000)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('write' as const), side, fc.constantFrom(0, 10, 100_000, LARGE)) },
  { weight: 4, arbitrary: fc.tuple(fc.constant('arrive' as const), side, drawn) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('arrive again later' as const), side, drawn) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('lose' as const), side, drawn) },
);

function play(talk: Talk, [what, by, number]: [string, Side, number]): void {
  const at = talk.onTheirWay.length === 0 ? -1 : number % talk.onTheirWay.length;
  if (what === 'say') {
    const words = frame(number, talk.said[by].length + 1);
    talk.said[by].push(words);
    put(talk.ends[by], words);
  } else if (what === 'write') write(talk, by, number);
  else if (at === -1) return;
  else if (what === 'lose') talk.onTheirWay.splice(at, 1);
  else {
    const { to, letter } = talk.onTheirWay[at]!;
    if (what === 'arrive') talk.onTheirWay.splice(at, 1);
    hear(talk, to, letter);
  }
}

/** What has arrived is the beginning of what was said. */
function isInOrder({ said, heard }: Talk): void {
  const named = (frames: readonly Uint8Array[]): string[] => frames.map((each) => `${each.length} of ${each[0]}`);
  for (const to of [0, 1] as const) expect(named(heard[to])).toEqual(named(said[other(to)].slice(0, heard[to].length)));
}

/** From now on all letters arrive; those that are late come last. */
function heal(talk: Talk): void {
  for (let turn = 0; talk.ends.some(({ out }) => out.length > 0); turn++) {
    expect(turn).toBeLessThan(200);
    for (const from of [0, 1] as const) hear(talk, other(from), nextLetter(talk.ends[from], 100_000));
  }
  for (const { to, letter } of talk.onTheirWay) hear(talk, to, letter);
}

it('[S23] whatever becomes of letters (lost, repeated, late, in another order), frames arrive once and in order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const talk: Talk = { ends: [lineEnd(), lineEnd()], said: [[], []], heard: [[], []], onTheirWay: [] };
      for (const each of steps) {
        play(talk, each);
        isInOrder(talk);
      }
      heal(talk);
      isInOrder(talk);
      expect(talk.heard.map(({ length }) => length).reverse()).toEqual(talk.said.map(({ length }) => length));
      for (const end of talk.ends) expect(end).toMatchObject({ bytes: 0, half: [], halfBytes: 0 });
    }),
    { numRuns: runs(2) },
  );
});

it('[S23] a repeated letter is answered as before, until the answer is known to have arrived', () => {
  const [here, there] = [lineEnd(), lineEnd()];
  put(here, frame(3));
  const letter = nextLetter(here, LARGE);
  expect(taken(there, letter).frames).toEqual([frame(3)]);
  put(there, frame(5));
  const answer = nextLetter(there, LARGE);
  expect(taken(there, letter).frames).toEqual([]);
  expect(nextLetter(there, LARGE)).toEqual(answer);
  expect(taken(here, answer).frames).toEqual([frame(5)]);
  expect(taken(here, answer).frames).toEqual([]);
  taken(there, nextLetter(here, LARGE));
  expect(nextLetter(there, LARGE)).toEqual({ from: 2, pieces: [], heard: 1, ending: null });
});

it('[S23] the end is told behind the last frame, however many letters that takes', () => {
  const [here, there] = [lineEnd(), lineEnd()];
  put(here, frame(200_000));
  endWith(here, { code: 4403, reason: 'Locked' });
  put(here, frame(1));
  const heard: Taken[] = [];
  while (heard.at(-1)?.ending == null) {
    heard.push(taken(there, nextLetter(here, 70_000)));
    taken(here, nextLetter(there, 0));
  }
  expect(heard.map(({ frames }) => frames.length)).toEqual([0, 0, 1]);
  expect(heard.at(-1)!.ending).toEqual({ code: 4403, reason: 'Locked' });
  expect(Buffer.compare(heard.at(-1)!.frames[0]!, frame(200_000))).toBe(0);
});

it('[S24] who skips something, or has heard what was never said, cannot go on on that line', () => {
  const [here, there] = [lineEnd(), lineEnd()];
  for (let at = 1; at < 4; at++) put(here, frame(at));
  const letter = nextLetter(here, LARGE);
  expect(takeLetter(there, { ...letter, from: 2 })).toBe('Gap');
  expect(takeLetter(here, { ...letter, pieces: [], from: 1, heard: 4 })).toBe('NeverSaid');
  expect(taken(there, letter).frames).toHaveLength(3);
});

it('[S24] junk is told from a letter', () => {
  const page = new TextEncoder().encode('<!doctype html><title>Welcome to our hotel</title>');
  expect(readLetter(page)).toMatchObject({ kind: 'Malformed' });
  const whole = letterBytes({ from: 1, heard: 0, ending: null, pieces: [{ bytes: frame(9), more: false }] });
  for (let length = 0; length < whole.length; length++)
    expect(readLetter(Buffer.from(whole).subarray(0, length))).toMatchObject({ kind: 'Malformed' });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const read = readLetter(bytes);
      if (!isRefusal(read)) expect((read as Letter).pieces.length).toBeLessThanOrEqual(bytes.length);
    }),
    { numRuns: runs() },
  );
});
