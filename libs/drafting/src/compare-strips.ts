import { compare, type Hunk } from './compare.js';
import { balance } from './compare-balance.js';
import { isSame, partsOf } from './compare-parts.js';
import type { Strip } from './words-strip.js';

/**
 * Where two strips differ: stretches of pieces that can each be lifted out and folded by themselves, on both sides
 * and at the same level. Between them both strips have the same pieces.
 *
 * Only pieces that carry meaning are compared; white space, signs and closings follow the words they stand between.
 * `signsApart` lets the sign of an item be changed by itself, leaving its words alike.
 */
export function compareStrips(old: Strip, next: Strip, signsApart = false): readonly Hunk[] {
  const found: Hunk[] = [];
  let [from, newFrom] = [0, 0];
  const upTo = (to: number, newTo: number) => {
    const between = { from, to, newFrom, newTo };
    if (!isSame(old, next, between)) found.push(...partsOf(old, next, between));
    [from, newFrom] = [to + 1, newTo + 1];
  };
  let [at, there] = [0, 0];
  for (const hunk of compare(old.wordIds, next.wordIds, old.vocabulary.seams)) {
    while (at < hunk.from) upTo(old.words[at++]!, next.words[there++]!);
    [at, there] = [hunk.to, hunk.newTo];
  }
  while (at < old.words.length) upTo(old.words[at++]!, next.words[there++]!);
  upTo(old.ids.length, next.ids.length);
  return balance(old, next, found, signsApart);
}
