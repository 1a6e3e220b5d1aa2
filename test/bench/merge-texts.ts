import type { Content } from '#lib/drafting';

/** Numbers in [0, 1) that are the same on every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const syllables = [
  'ta',
  'ri',
  'mon',
  'sel',
  'ver',
  'ac',
  'con',
  'il',
  'per',
  'no',
  'den',
  'tu',
  'ge',
  'fa',
  'lo',
  'is',
];

/** A word as often as words come in a language: few of them very often, most of them hardly ever. */
export function word(roll: () => number): string {
  let rank = Math.floor(Math.exp(roll() * Math.log(8000)));
  let made = '';
  do {
    made += syllables[rank % 16];
    rank = Math.floor(rank / 16);
  } while (rank > 0);
  return made;
}

/** `count` words in sentences of a dozen. */
export function prose(count: number, roll: () => number): string {
  const words = Array.from(
    { length: count },
    (_, at) => `${word(roll)}${at % 12 === 11 || at === count - 1 ? '.' : ''}`,
  );
  return words.join(' ');
}

/** The text with some of its words replaced, taken out or put in, as an amendment does. */
export function amended(text: string, edits: number, roll: () => number): string {
  const words = text.split(' ');
  for (let edit = 0; edit < edits; edit++) {
    const at = Math.floor(roll() * words.length);
    const kind = roll();
    if (kind < 0.5) words.splice(at, 1 + Math.floor(roll() * 3), word(roll), word(roll));
    else if (kind < 0.75) words.splice(at, 0, word(roll), word(roll));
    else words.splice(at, 1 + Math.floor(roll() * 4));
  }
  return words.join(' ');
}

export function paragraphOf(text: string): Content {
  return [{ kind: 'paragraph', content: [{ kind: 'text', text }] }];
}

/** Processor time, since the machine has other work to do; half of the runs took less. In milliseconds. */
export function median(runs: number, work: () => void): number {
  const took = Array.from({ length: runs }, () => {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  });
  return middleOf(took);
}

export function middleOf(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[samples.length >> 1] ?? 0;
}
