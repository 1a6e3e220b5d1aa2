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
    const put: Side = { ids: sides.next, from: hunk.newFrom, to: hunk.newTo, before, after, seams };
    const gone: Side = { ids: sides.old, from: hunk.from, to: hunk.to, before, after, seams };
    return movedCut(hunk, put, gone) ?? beyondTail(hunk, put, gone);
  });
}

function movedCut(hunk: Hunk, put: Side, gone: Side): readonly Hunk[] | null {
  if (hunk.from === hunk.to || hunk.newFrom === hunk.newTo) return null;
  const inserted = cut(put);
  if (inserted !== null) return parts(hunk, inserted, false);
  const deleted = cut(gone);
  return deleted === null ? null : parts(hunk, deleted, true);
}

/**
 * The end of a list put further back: `¶ b.` made `¶ b; ¶ c.` may be read as `; ¶ c` put in before the full stop. What is
 * meant is the stop replaced by the semicolon, and `¶ c.` put in. Read so only where the new block is mostly new words,
 * for otherwise one block was made two.
 */
function beyondTail(hunk: Hunk, put: Side, gone: Side): readonly Hunk[] {
  const [inserted, deleted] = [firstOpen(put), firstOpen(gone)];
  const tail = keptAfter(put);
  const fits = (side: Side, at: number) => tail > 0 && tail < side.to - at;
  if (inserted !== null && deleted === null && fits(put, inserted)) return behind(hunk, inserted, tail);
  if (deleted === null || inserted !== null || !fits(gone, deleted)) return [hunk];
  return behind(turned(hunk), deleted, tail).map(turned);
}

/** A hunk with the tail kept behind it, and a block from `at` on put in behind that. */
function behind({ from, to, newFrom, newTo }: Hunk, at: number, tail: number): readonly Hunk[] {
  return [
    { from, to: to + tail, newFrom, newTo: at },
    { from: to + tail, to: to + tail, newFrom: at, newTo: newTo + tail },
  ];
}

function firstOpen(side: Side): number | null {
  for (let at = side.from; at < side.to; at++) if (opens(side, at)) return at;
  return null;
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
