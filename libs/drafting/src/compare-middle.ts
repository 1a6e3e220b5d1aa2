/** A point of a path through both sequences; `exact` when it lies on a shortest one. */
export interface Middle {
  readonly exact: boolean;
  readonly at: number;
  readonly there: number;
}

/**
 * The middle of a shortest path from one sequence to the other, by E. Myers' search from both ends at once, in
 * space that grows with the number of differences. Neither sequence is empty, and they neither begin nor end alike.
 *
 * The search stops after `patience` differences and then gives the furthest point that it reached from the
 * front, so that texts which have little in common cost no more than their length.
 */
export function middle(old: Int32Array, next: Int32Array, patience: number): Middle {
  const delta = old.length - next.length;
  const limit = Math.min(Math.ceil((old.length + next.length) / 2), patience);
  const front = search(old, next, limit, false);
  const back = search(old, next, limit, true);
  for (let differences = 0; differences <= limit; differences++) {
    const met = advance(front, back, differences, delta);
    if (met !== null) return { exact: true, at: met.x, there: met.y };
    const metBack = advance(back, front, differences, delta);
    if (metBack !== null) return { exact: true, at: old.length - metBack.x, there: next.length - metBack.y };
  }
  return furthest(front);
}

/** One of the two searches; `reach[offset + k]` is how far it came on the diagonal `x - y = k`. */
interface Search {
  readonly old: Int32Array;
  readonly next: Int32Array;
  readonly backwards: boolean;
  readonly reach: Int32Array;
  readonly offset: number;
  /** Diagonals that ran off the edge need not be looked at again. */
  low: number;
  high: number;
}

function search(old: Int32Array, next: Int32Array, limit: number, backwards: boolean): Search {
  const reach = new Int32Array(2 * limit + 3).fill(-1);
  reach[limit + 2] = 0;
  return { old, next, backwards, reach, offset: limit + 1, low: 0, high: 0 };
}

function advance(mine: Search, other: Search, differences: number, delta: number): { x: number; y: number } | null {
  const { old, next, reach, offset } = mine;
  const meets = (delta % 2 === 0) === mine.backwards;
  for (let k = mine.low - differences; k <= differences - mine.high; k += 2) {
    const x = follow(mine, k, differences);
    reach[offset + k] = x;
    if (x > old.length) mine.high += 2;
    else if (x - k > next.length) mine.low += 2;
    else if (meets && x + reachOf(other, delta - k) >= old.length) return { x, y: x - k };
  }
  return null;
}

/** One difference further than the better neighbour came, and on through all that is equal. */
function follow(mine: Search, k: number, differences: number): number {
  const [below, above] = [mine.reach[mine.offset + k - 1]!, mine.reach[mine.offset + k + 1]!];
  const down = k === -differences || (k !== differences && below < above);
  return throughEqual(mine, down ? above : below + 1, k);
}

function throughEqual({ old, next, backwards }: Search, from: number, k: number): number {
  const end = old.length < next.length + k ? old.length : next.length + k;
  const [last, newLast] = [old.length - 1, next.length - 1 + k];
  let x = from;
  if (backwards) while (x < end && old[last - x] === next[newLast - x]) x++;
  else while (x < end && old[x] === next[x - k]) x++;
  return x;
}

const nowhere = Number.NEGATIVE_INFINITY;

/** How far a search came on a diagonal. */
function reachOf({ reach, offset }: Search, k: number): number {
  const index = offset + k;
  if (index < 0 || index >= reach.length || reach[index] === -1) return nowhere;
  return reach[index]!;
}

function furthest({ old, next, reach, offset }: Search): Middle {
  let best = { exact: false, at: 0, there: 0 };
  for (let k = -offset + 1; k < offset; k++) {
    const at = reach[offset + k]!;
    const there = at - k;
    if (at < 0 || at > old.length || there < 0 || there > next.length) continue;
    if (at + there > best.at + best.there) best = { exact: false, at, there };
  }
  return best;
}
