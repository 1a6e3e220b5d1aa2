import type { Strip } from '#lib/drafting';
import type { Place } from './place.js';

/** The place without what all its wordings, that of the base among them, begin or end with; null when that is all. */
export function tighten(base: Strip, place: Place): Place | null {
  const rest = narrowed(place, commonHead(base, place), 0);
  const tight = narrowed(rest, 0, commonTail(base, rest));
  const empty = tight.from === tight.to && tight.askedBy.every(({ from, to }) => from === to);
  return empty ? null : tight;
}

function narrowed(place: Place, head: number, tail: number): Place {
  const askedBy = place.askedBy.map((asked) => ({ ...asked, from: asked.from + head, to: asked.to - tail }));
  return { from: place.from + head, to: place.to - tail, askedBy };
}

// Brackets and blocks are taken whole or not at all.

function commonHead(base: Strip, place: Place): number {
  const room = shortest(place);
  let head = 0;
  while (head < room) {
    const unit = Math.max(1, base.partner[place.from + head]! - (place.from + head) + 1);
    const alike =
      head + unit <= room &&
      place.askedBy.every(({ change, from }) =>
        same(base, place.from + head, { strip: change.strip, at: from + head, length: unit }),
      );
    if (!alike) return head;
    head += unit;
  }
  return head;
}

function commonTail(base: Strip, place: Place): number {
  const room = shortest(place);
  let tail = 0;
  while (tail < room) {
    const last = place.to - 1 - tail;
    const unit = base.partner[last] === -1 ? 1 : last - base.partner[last]! + 1;
    const start = last - unit + 1;
    const alike =
      tail + unit <= room &&
      place.askedBy.every(({ change, to }) =>
        same(base, start, { strip: change.strip, at: to - tail - unit, length: unit }),
      );
    if (!alike) return tail;
    tail += unit;
  }
  return tail;
}

function shortest({ from, to, askedBy }: Place): number {
  return askedBy.reduce((least, asked) => Math.min(least, asked.to - asked.from), to - from);
}

function same(base: Strip, from: number, other: { strip: Strip; at: number; length: number }): boolean {
  for (let step = 0; step < other.length; step++) {
    if (base.ids[from + step] !== other.strip.ids[other.at + step]) return false;
  }
  return true;
}
