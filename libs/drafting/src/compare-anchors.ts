/**
 * Places where both sequences have the same phrase of four pieces, and have it once, taken in the longest row that
 * keeps their order. These are what a reader would hold on to in two long texts.
 */
export function anchors(old: Int32Array, next: Int32Array): readonly (readonly [number, number])[] {
  const mine = phrasesOnce(old);
  const theirs = phrasesOnce(next);
  const common: Place[] = [];
  for (let at = 0; at + 3 < old.length; at++) {
    if (mine.slots[slotOf(mine, old, at)] !== at) continue;
    const there = theirs.slots[slotOf(theirs, old, at)]!;
    if (there >= 0) common.push({ at, there });
  }
  return longestRow(common).map(({ at, there }) => [at, there] as const);
}

const FREE = -1;

interface Place {
  readonly at: number;
  readonly there: number;
}

/** A hash table of phrases: in each slot where its phrase stands, or, where it stands again, that place's complement. */
interface Phrases {
  readonly ids: Int32Array;
  readonly slots: Int32Array;
}

function phrasesOnce(ids: Int32Array): Phrases {
  let size = 16;
  while (size < 2 * ids.length) size *= 2;
  const phrases = { ids, slots: new Int32Array(size).fill(FREE) };
  for (let at = 0; at + 3 < ids.length; at++) {
    const slot = slotOf(phrases, ids, at);
    const known = phrases.slots[slot]!;
    phrases.slots[slot] = known === FREE ? at : repeated(known);
  }
  return phrases;
}

/** The slot of the phrase at `at` of a sequence, or the free one where it would go. */
function slotOf({ ids, slots }: Phrases, sequence: Int32Array, at: number): number {
  const mask = slots.length - 1;
  let slot = hashAt(sequence, at) & mask;
  for (let known = slots[slot]!; known !== FREE; known = slots[slot]!) {
    if (samePhrase(ids, known < 0 ? once(known) : known, sequence, at)) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

// A repeated phrase keeps its first place for comparing, below FREE.
function repeated(place: number): number {
  return place < 0 ? place : -2 - place;
}

function once(place: number): number {
  return -2 - place;
}

const { imul } = Math;

function hashAt(ids: Int32Array, at: number): number {
  let hash = imul(ids[at]!, 0x9e3779b1);
  hash = imul(hash ^ ids[at + 1]! ^ (hash >>> 15), 0x85ebca6b);
  hash = imul(hash ^ ids[at + 2]! ^ (hash >>> 15), 0xc2b2ae35);
  hash = imul(hash ^ ids[at + 3]! ^ (hash >>> 15), 0x27d4eb2f);
  return hash ^ (hash >>> 16);
}

function samePhrase(one: Int32Array, at: number, other: Int32Array, there: number): boolean {
  for (let step = 0; step < 4; step++) if (one[at + step] !== other[there + step]) return false;
  return true;
}

/** Of places in the order of the old side, the longest row that is in order on the new side too. */
function longestRow(places: readonly Place[]): readonly Place[] {
  const ends: number[] = [];
  const before = new Int32Array(places.length).fill(-1);
  for (let index = 0; index < places.length; index++) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (places[ends[mid]!]!.there < places[index]!.there) low = mid + 1;
      else high = mid;
    }
    if (low > 0) before[index] = ends[low - 1]!;
    ends[low] = index;
  }
  const row: Place[] = [];
  for (let index = ends.at(-1) ?? -1; index !== -1; index = before[index]!) row.push(places[index]!);
  return row.reverse();
}
