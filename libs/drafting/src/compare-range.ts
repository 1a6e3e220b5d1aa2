import type { Strip } from './words-strip.js';
import { isFrame } from './words-vocabulary.js';

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The smallest stretch around a given one that can be lifted out and folded by itself: words within one paragraph,
 * item, cell or option, or blocks within one option or the whole. Options and, unless `forReading`, rows, cells and the
 * sign of an item can't stand alone, so a stretch that holds any takes in its bracket, table or item.
 */
export function rangeAround(strip: Strip, from: number, to: number, forReading = false): Range {
  const home = commonHome(strip, from, to);
  let [start, end] = [from, to];
  while (strip.home[start] !== home) start = strip.home[start]!;
  while (strip.home[end] !== home) end = strip.partner[strip.home[end]!]! + 1;
  if (home === -1 || holdsRanges(strip, home, { pastSign: start - home > (forReading ? 0 : 1), forReading }))
    return { from: start, to: end };
  return rangeAround(strip, home, strip.partner[home]! + 1, forReading);
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

interface Asked {
  readonly pastSign: boolean;
  readonly forReading: boolean;
}

function holdsRanges(strip: Strip, home: number, { pastSign, forReading }: Asked): boolean {
  const piece = strip.vocabulary.pieces[strip.ids[home]!]!;
  if (!isFrame(piece)) return false;
  if (piece.frame === 'item') return pastSign;
  if (piece.frame === 'table' || piece.frame === 'row') return forReading;
  return piece.frame === 'paragraph' || piece.frame === 'cell' || piece.frame === 'option';
}
