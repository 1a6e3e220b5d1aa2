/**
 * Places where both sequences have the same phrase of four pieces, and have it once, taken in the longest row that
 * keeps their order. These are what a reader would hold on to in two long texts.
 */
export function anchors(old: Int32Array, next: Int32Array): readonly (readonly [number, number])[] {
  const phrases = phrasesOf(old, next);
  const places = new Map<number, Place>();
  note(places, phrases.old, 'at');
  note(places, phrases.next, 'there');
  const unique = [...places.values()].filter(({ at, there }) => at >= 0 && there >= 0).sort((a, b) => a.at - b.at);
  return longestRow(unique).map(({ at, there }) => [at, there] as const);
}

const PHRASE = 4;
const NOWHERE = -1;
const REPEATED = -2;

interface Place {
  at: number;
  there: number;
}

function note(places: Map<number, Place>, phrases: Int32Array, side: 'at' | 'there'): void {
  for (let index = 0; index < phrases.length; index++) {
    const place = places.get(phrases[index]!);
    if (place === undefined) places.set(phrases[index]!, { at: NOWHERE, there: NOWHERE, [side]: index });
    else place[side] = place[side] === NOWHERE ? index : REPEATED;
  }
}

/** Numbers for every phrase of four: pairs are numbered, then pairs of pairs. */
function phrasesOf(old: Int32Array, next: Int32Array): { old: Int32Array; next: Int32Array } {
  let sides = { old, next };
  for (let width = 1; width < PHRASE; width *= 2) {
    const known = new Map<number, number>();
    sides = { old: pairs(sides.old, width, known), next: pairs(sides.next, width, known) };
  }
  return sides;
}

function pairs(ids: Int32Array, width: number, known: Map<number, number>): Int32Array {
  const found = new Int32Array(Math.max(0, ids.length - width));
  for (let at = 0; at < found.length; at++) {
    const key = ids[at]! * 2 ** 26 + ids[at + width]!;
    const id = known.get(key) ?? known.size;
    known.set(key, id);
    found[at] = id;
  }
  return found;
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
