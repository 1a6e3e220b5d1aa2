import type { Hunk, Seams } from './compare.js';
import type { Sides } from './compare-slide.js';

/**
 * Tells a block put beside a changed one apart from the change. `¶ a. ¶ c` made `¶ x. ¶ b. ¶ c` may be read as “a”
 * replaced by “x. ¶ b”, the full stop being the second one; what is meant is “a” replaced by “x”, and `¶ b.` put in.
 */
export function apartAtBlocks(sides: Sides, hunks: readonly Hunk[], seams: Seams): readonly Hunk[] {
  return hunks.flatMap((hunk, index) => {
    const before = hunk.from - (hunks[index - 1]?.to ?? 0);
    const after = (hunks[index + 1]?.from ?? sides.old.length) - hunk.to;
    if (hunk.from === hunk.to || hunk.newFrom === hunk.newTo) return [hunk];
    const inserted = cut({ ids: sides.next, from: hunk.newFrom, to: hunk.newTo, before, after, seams });
    if (inserted !== null) return parts(hunk, inserted, false);
    const deleted = cut({ ids: sides.old, from: hunk.from, to: hunk.to, before, after, seams });
    return deleted === null ? [hunk] : parts(hunk, deleted, true);
  });
}

/** One side of a hunk, and how many pieces around it are kept. */
interface Side {
  readonly ids: Int32Array;
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
  readonly seams: Seams;
}

/** Where to cut: `shift` pieces that were kept after (or before, when negative) are kept between the two instead. */
interface BlockCut {
  readonly at: number;
  readonly shift: number;
}

function cut(side: Side): BlockCut | null {
  const { ids, from, to } = side;
  const [tail, head] = [keptAfter(side), keptBefore(side)];
  for (let at = from; at < to; at++) {
    if (!opens(side, at)) continue;
    if (tail > 0 && at - tail >= from && same(ids, at - tail, to, tail)) return { at, shift: tail };
    if (head > 0 && at + head <= to && same(ids, from - head, at, head)) return { at, shift: -head };
  }
  return null;
}

/** How many kept pieces follow up to the next block, 0 where another change comes first. */
function keptAfter(side: Side): number {
  let length = 0;
  while (length < side.after && !opens(side, side.to + length)) length++;
  return length === side.after && side.to + length < side.ids.length ? 0 : length;
}

/** How many kept pieces stand before, from the opening of the block on; 0 where another change comes first. */
function keptBefore(side: Side): number {
  let length = 1;
  while (length <= side.before && !opens(side, side.from - length)) length++;
  return length > side.before ? 0 : length;
}

function opens({ ids, seams }: Side, at: number): boolean {
  return seams[ids[at]!] === 3;
}

function same(ids: Int32Array, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (ids[one + at] !== ids[other + at]) return false;
  return true;
}

function parts(hunk: Hunk, { at, shift }: BlockCut, deleted: boolean): readonly Hunk[] {
  const { from, to, newFrom, newTo } = hunk;
  if (deleted) return parts({ from: newFrom, to: newTo, newFrom: from, newTo: to }, { at, shift }, false).map(turned);
  if (shift > 0) {
    const changed = { from, to, newFrom, newTo: at - shift };
    return [changed, { from: to + shift, to: to + shift, newFrom: at, newTo: newTo + shift }];
  }
  const put = { from: from + shift, to: from + shift, newFrom: newFrom + shift, newTo: at };
  return [put, { from, to, newFrom: at - shift, newTo }];
}

function turned({ from, to, newFrom, newTo }: Hunk): Hunk {
  return { from: newFrom, to: newTo, newFrom: from, newTo: to };
}
