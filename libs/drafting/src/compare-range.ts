import type { Strip } from './words-strip.js';
import { isFrame } from './words-vocabulary.js';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The smallest stretch around a given one that can be lifted out and folded by itself: words within one paragraph,
 * item, cell or option, or blocks within one option or the whole. Rows, options and (unless `signsApart`) the sign of
 * an item can't stand alone, so a stretch that holds any takes in its table, bracket or item.
 */
export function rangeAround(strip: Strip, from: number, to: number, signsApart = false): Range {
  const home = commonHome(strip, from, to);
  let [start, end] = [from, to];
  while (strip.home[start] !== home) start = strip.home[start]!;
  while (strip.home[end] !== home) end = strip.partner[strip.home[end]!]! + 1;
  if (home === -1 || holdsRanges(strip, home, start - home > (signsApart ? 0 : 1))) return { from: start, to: end };
  return rangeAround(strip, home, strip.partner[home]! + 1, signsApart);
}

/** The innermost frame that holds both positions; -1 for none. */
function commonHome(strip: Strip, start: number, end: number): number {
  let one = strip.home[start]!;
  let other = strip.home[end]!;
  // Of two different frames the one that opens later can't hold the other.
  while (one !== other) {
    if (one > other) one = strip.home[one]!;
    else other = strip.home[other]!;
  }
  return one;
}

function holdsRanges(strip: Strip, home: number, pastSign: boolean): boolean {
  const piece = strip.vocabulary.pieces[strip.ids[home]!]!;
  if (!isFrame(piece)) return false;
  if (piece.frame === 'item') return pastSign;
  return piece.frame === 'paragraph' || piece.frame === 'cell' || piece.frame === 'option';
}
