import { anchors } from './compare-anchors.js';
import { apartAtBlocks } from './compare-blocks.js';
import { middle } from './compare-middle.js';
import { type Sides, slide } from './compare-slide.js';

/** A stretch `[from, to)` of the old sequence in whose place the new one has `[newFrom, newTo)`. */
export interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** For each number how good a place it makes for a change to begin at (3: a block opens) or after (2, 1, 0). */
export type Seams = readonly number[];

/**
 * Where two sequences differ, in order, with at least one equal piece between two hunks.
 *
 * The fewest differences wherever finding them is affordable, and always in time near linear. Pieces that only one
 * side has are set aside first, which changes nothing in the answer. What is left is halved at the middle of a shortest
 * path (Myers); where that path is too long to be worth finding, at phrases that both sides have once, and where
 * there are none, at the point that a search of bounded length got furthest.
 */
export function compare(old: Int32Array, next: Int32Array, seams: Seams = []): readonly Hunk[] {
  const shortest = Math.min(old.length, next.length);
  let head = 0;
  while (head < shortest && old[head] === next[head]) head++;
  let tail = 0;
  while (tail < shortest - head && old[old.length - 1 - tail] === next[next.length - 1 - tail]) tail++;
  if (head === old.length && head === next.length) return [];

  const middles: Sides = { old: old.subarray(head, old.length - tail), next: next.subarray(head, next.length - tail) };
  const kept = { old: flags(old.length, head, tail), next: flags(next.length, head, tail) };
  align(shared(middles.old, middles.next, head), shared(middles.next, middles.old, head), kept);
  const slid = slide({ old, next }, hunksOf(kept), seams);
  return joined(apartAtBlocks({ old, next }, joined(slid), seams));
}

/** For each piece of both sides whether it stays. */
interface Kept {
  readonly old: Uint8Array;
  readonly next: Uint8Array;
}

function flags(length: number, head: number, tail: number): Uint8Array {
  return new Uint8Array(length).fill(1, 0, head).fill(1, length - tail);
}

/** The pieces of one side that the other has too, and where they stood. */
interface Shared {
  readonly ids: Int32Array;
  readonly places: Int32Array;
}

function shared(mine: Int32Array, theirs: Int32Array, head: number): Shared {
  const has = membership(theirs);
  const [ids, places] = [new Int32Array(mine.length), new Int32Array(mine.length)];
  let count = 0;
  for (let at = 0; at < mine.length; at++) {
    if (!has(mine[at]!)) continue;
    ids[count] = mine[at]!;
    places[count++] = at + head;
  }
  return { ids: ids.subarray(0, count), places: places.subarray(0, count) };
}

/** Numbers of a vocabulary are dense, so that a row of flags answers faster than a set, unless they are few and large. */
function membership(ids: Int32Array): (id: number) => boolean {
  let largest = -1;
  for (let at = 0; at < ids.length; at++) if (ids[at]! > largest) largest = ids[at]!;
  if (largest > 64 * ids.length + 1024) {
    const known = new Set(ids);
    return (id) => known.has(id);
  }
  const known = new Uint8Array(largest + 1);
  for (let at = 0; at < ids.length; at++) known[ids[at]!] = 1;
  return (id) => known[id] === 1;
}

/** A range of both sides that is still to be aligned. */
interface Open {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
  /** The length of the range last searched for anchors: half of it may have some that the whole had not. */
  readonly searched: number;
}

function align(old: Shared, next: Shared, kept: Kept): void {
  const open: Open[] = [
    { from: 0, to: old.ids.length, newFrom: 0, newTo: next.ids.length, searched: Number.POSITIVE_INFINITY },
  ];
  for (let range = open.pop(); range !== undefined; range = open.pop()) {
    const rest = withoutEnds(old, next, range, kept);
    if (rest.from === rest.to || rest.newFrom === rest.newTo) continue;
    let { from, newFrom } = rest;
    const { points, searched } = cuts(
      old.ids.subarray(from, rest.to),
      next.ids.subarray(newFrom, rest.newTo),
      range.searched,
    );
    for (const [at, there] of points) {
      open.push({ from, to: rest.from + at, newFrom, newTo: rest.newFrom + there, searched });
      [from, newFrom] = [rest.from + at, rest.newFrom + there];
    }
    open.push({ from, to: rest.to, newFrom, newTo: rest.newTo, searched });
  }
}

/** Notes what a range begins and ends with alike as kept, and gives the rest. */
function withoutEnds(old: Shared, next: Shared, range: Open, kept: Kept): Open {
  const keep = (at: number, there: number) => {
    kept.old[old.places[at]!] = 1;
    kept.next[next.places[there]!] = 1;
  };
  let { from, to, newFrom, newTo } = range;
  for (; from < to && newFrom < newTo && old.ids[from] === next.ids[newFrom]; from++, newFrom++) keep(from, newFrom);
  for (; from < to && newFrom < newTo && old.ids[to - 1] === next.ids[newTo - 1]; to--, newTo--)
    keep(to - 1, newTo - 1);
  return { from, to, newFrom, newTo, searched: range.searched };
}

interface Cuts {
  readonly points: readonly (readonly [at: number, there: number])[];
  readonly searched: number;
}

function cuts(old: Int32Array, next: Int32Array, searched: number): Cuts {
  const length = old.length + next.length;
  const { exact, at, there } = middle(old, next, patience(length, searched));
  if (exact || length * 2 > searched) return { points: [[at, there]], searched };
  const anchored = anchors(old, next);
  return { points: anchored.length > 0 ? anchored : [[at, there]], searched: length };
}

/**
 * How many differences are worth looking for: the work grows with their square. At first many, since most texts
 * differ little; once that was in vain, the fewer the longer what is left.
 */
function patience(length: number, searched: number): number {
  if (searched === Number.POSITIVE_INFINITY) return 1536;
  if (length < 4096) return 512;
  return length < 65_536 ? 128 : 64;
}

function hunksOf({ old, next }: Kept): Hunk[] {
  const found: Hunk[] = [];
  let [from, newFrom] = [0, 0];
  while (from < old.length || newFrom < next.length) {
    const [to, newTo] = [firstKept(old, from), firstKept(next, newFrom)];
    if (to > from || newTo > newFrom) found.push({ from, to, newFrom, newTo });
    // What one side keeps in a row the other may have with something between.
    let kept = 0;
    while (old[to + kept] === 1 && next[newTo + kept] === 1) kept++;
    [from, newFrom] = [to + kept, newTo + kept];
  }
  return found;
}

function firstKept(flags: Uint8Array, from: number): number {
  let at = from;
  while (at < flags.length && flags[at] === 0) at++;
  return at;
}

/** Sliding may bring hunks together. */
function joined(hunks: readonly Hunk[]): readonly Hunk[] {
  const found: Hunk[] = [];
  for (const hunk of hunks) {
    const last = found.at(-1);
    if (last !== undefined && last.to === hunk.from && last.newTo === hunk.newFrom) {
      found[found.length - 1] = { ...last, to: hunk.to, newTo: hunk.newTo };
    } else found.push(hunk);
  }
  return found;
}
