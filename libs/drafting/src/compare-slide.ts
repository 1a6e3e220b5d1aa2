import type { Hunk, Seams } from './compare.js';

/**
 * Words put in or taken out between equal words can often be told in several ways: in `a b a b c` either `a b` may
 * be the new one. Slides each such hunk to where a reader would put it: beginning at a block, after a sentence,
 * after a comma, else as late as possible.
 */
export function slide(sides: Sides, hunks: readonly Hunk[], seams: Seams): readonly Hunk[] {
  const slid: Hunk[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const before = hunk.from - (slid.at(-1)?.to ?? 0);
    const after = (hunks[index + 1]?.from ?? sides.old.length) - hunk.to;
    const by = bestShift(sides, hunk, { before, after, seams });
    slid.push({ from: hunk.from + by, to: hunk.to + by, newFrom: hunk.newFrom + by, newTo: hunk.newTo + by });
  }
  return slid;
}

export interface Sides {
  readonly old: Int32Array;
  readonly next: Int32Array;
}

interface Room {
  readonly before: number;
  readonly after: number;
  readonly seams: Seams;
}

function bestShift(sides: Sides, hunk: Hunk, room: Room): number {
  const inserted = hunk.from === hunk.to;
  if (!inserted && hunk.newFrom !== hunk.newTo) return 0;
  const side = inserted ? sides.next : sides.old;
  const [from, to] = inserted ? [hunk.newFrom, hunk.newTo] : [hunk.from, hunk.to];
  let last = 0;
  while (last < room.after && side[from + last] === side[to + last]) last++;
  let best = last;
  for (let by = last - 1; by >= -room.before && side[from + by] === side[to + by]; by--) {
    if (worth(side, from + by, room.seams) > worth(side, from + best, room.seams)) best = by;
  }
  return best;
}

function worth(side: Int32Array, from: number, seams: Seams): number {
  const opens = seams[side[from]!] ?? 0;
  if (opens >= 3 || from === 0) return 3;
  const before = seams[side[from - 1]!] ?? 0;
  return Math.min(before, 2);
}
