import { compare, type Hunk } from './compare.js';
import { balance } from './compare-balance.js';
import { isSame, partsOf } from './compare-parts.js';
import type { Strip } from './words-strip.js';

/**
 * Where two strips differ: stretches of pieces that can each be lifted out and folded by themselves, on both sides
 * and at the same level. Between them both strips have the same pieces.
 *
 * Only pieces that carry meaning are compared; white space, signs and closings follow the words they stand between.
 * `forReading` lets the sign of an item, a row or a cell be changed by itself, leaving the words about it alike.
 */
export function compareStrips(old: Strip, next: Strip, forReading = false): readonly Hunk[] {
  const found: Hunk[] = [];
  let [at, there] = [0, 0];
  let [from, newFrom] = [0, 0];
  // Up to a word that both have, or the end.
  const upTo = (to: number, newTo: number) => {
    const between = { from, to, newFrom, newTo };
    if (!isSame(old, next, between)) found.push(...partsOf(old, next, between));
    [from, newFrom] = [to + 1, newTo + 1];
  };
  const throughKept = (until: number) => {
    if (at < until) upTo(old.words[at++]!, next.words[there++]!);
    const to = at < until ? old.words[until - 1]! + 1 : from;
    const rest = { from, to, newFrom, newTo: newFrom + to - from };
    if (isSame(old, next, rest)) {
      [from, newFrom] = [rest.to, rest.newTo];
      [at, there] = [until, there + until - at];
    }
    while (at < until) upTo(old.words[at++]!, next.words[there++]!);
  };
  for (const hunk of compare(old.wordIds, next.wordIds, old.vocabulary.seams)) {
    throughKept(hunk.from);
    [at, there] = [hunk.to, hunk.newTo];
  }
  throughKept(old.words.length);
  upTo(old.ids.length, next.ids.length);
  return balance(old, next, found, forReading);
}
