import type { Hunk } from './compare.js';
import { rangeAround } from './compare-range.js';
import type { Strip } from './words-strip.js';

/**
 * Widens hunks until each can be lifted out on both sides: a paragraph that was split is two whole paragraphs in
 * place of one. Pieces between hunks are the same on both sides, so what widens one side widens the other by as much;
 * a hunk met on the way is taken in.
 */
export function balance(old: Strip, next: Strip, hunks: readonly Hunk[], forReading: boolean): readonly Hunk[] {
  const done: Hunk[] = [];
  const waiting = [...hunks].reverse();
  while (waiting.length > 0) {
    const hunk = waiting.pop()!;
    const wide = widened(old, next, hunk, forReading);
    if (meet(done.at(-1), wide)) waiting.push(both(done.pop()!, hunk));
    else if (meet(wide, waiting.at(-1))) waiting.push(both(hunk, waiting.pop()!));
    else if (wide.from === hunk.from && wide.to === hunk.to) done.push(hunk);
    else waiting.push(wide);
  }
  return done;
}

/** Right for as long as it meets no other hunk; one round at a time. */
function widened(old: Strip, next: Strip, hunk: Hunk, forReading: boolean): Hunk {
  const mine = rangeAround(old, hunk.from, hunk.to, forReading);
  const theirs = rangeAround(next, hunk.newFrom, hunk.newTo, forReading);
  const before = Math.max(hunk.from - mine.from, hunk.newFrom - theirs.from);
  const after = Math.max(mine.to - hunk.to, theirs.to - hunk.newTo);
  return {
    from: hunk.from - before,
    to: hunk.to + after,
    newFrom: hunk.newFrom - before,
    newTo: hunk.newTo + after,
  };
}

function meet(first: Hunk | undefined, second: Hunk | undefined): boolean {
  return first !== undefined && second !== undefined && first.to >= second.from;
}

function both(first: Hunk, second: Hunk): Hunk {
  return { ...first, to: second.to, newTo: second.newTo };
}
