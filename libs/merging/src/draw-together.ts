import { letters, type Strip } from '#lib/drafting';
import type { Place } from './place.js';
import { sidesOf } from './wording.js';

/**
 * Places that the same amendments word alike and that only a word or two part are one place to a reader: `[shall
 * ensure the][should seek a]` and not `[shall][should] …`, unless what stands between is longer than the changes.
 */
export function drawTogether(base: Strip, places: readonly Place[]): readonly Place[] {
  const drawn: Place[] = [];
  for (const place of places) {
    const last = drawn.at(-1);
    if (last !== undefined && areNear(base, last, place) && sidesOf(base, last) === sidesOf(base, place)) {
      drawn[drawn.length - 1] = joined(last, place);
    } else drawn.push(place);
  }
  return drawn;
}

const wordsDrawnIn = 2;

function areNear(base: Strip, first: Place, second: Place): boolean {
  if (base.home[first.to] !== base.home[second.from]) return false;
  let words = 0;
  for (let at = first.to; at < second.from; at++) {
    const { kind } = base.vocabulary.pieces[base.ids[at]!]!;
    if (kind === 'word') words++;
    else if (kind !== 'space') return false;
    if (words > wordsDrawnIn) return false;
  }
  return letters(base, first.to, second.from) <= Math.min(size(base, first), size(base, second));
}

/** Letters of the longest wording. */
function size(base: Strip, { from, to, askedBy }: Place): number {
  return askedBy.reduce(
    (most, { change, ...range }) => Math.max(most, letters(change.strip, range.from, range.to)),
    letters(base, from, to),
  );
}

function joined(first: Place, second: Place): Place {
  const askedBy = first.askedBy.map((asked, index) => ({ ...asked, to: second.askedBy[index]!.to }));
  return { from: first.from, to: second.to, askedBy };
}
