import type { Hunk } from './compare.js';
import type { Strip } from './words-strip.js';
import { isFrame } from './words-vocabulary.js';

/**
 * Draws changes together where the words they leave between them are few beside what changed, so that a sentence which
 * shares only “the” and “of” with the old one is shown replaced and not as confetti.
 *
 * A stretch is given up when it has no more letters than each of its neighbours changed, and never across the edge
 * of a paragraph, item or bracket.
 */
export function readable(old: Strip, next: Strip, hunks: readonly Hunk[]): readonly Hunk[] {
  const done: Hunk[] = [];
  for (const hunk of hunks) {
    let drawn = hunk;
    for (let last = done.at(-1); last !== undefined && belongTogether(old, next, last, drawn); last = done.at(-1)) {
      done.pop();
      drawn = { ...last, to: drawn.to, newTo: drawn.newTo };
    }
    done.push(drawn);
  }
  return done;
}

function belongTogether(old: Strip, next: Strip, first: Hunk, second: Hunk): boolean {
  const bound = Math.min(weight(old, next, first), weight(old, next, second));
  let between = 0;
  for (let at = first.to; at < second.from; at++) {
    if (old.partner[at] !== -1) return false;
    between += lettersAt(old, at);
    if (between > bound) return false;
  }
  return old.home[first.to] === old.home[second.from];
}

function weight(old: Strip, next: Strip, hunk: Hunk): number {
  return Math.max(letters(old, hunk.from, hunk.to), letters(next, hunk.newFrom, hunk.newTo));
}

/** Letters of a stretch without its white space. */
export function letters(strip: Strip, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) count += lettersAt(strip, at);
  return count;
}

function lettersAt(strip: Strip, at: number): number {
  const piece = strip.vocabulary.pieces[strip.ids[at]!]!;
  return isFrame(piece) || piece.kind === 'space' ? 0 : piece.text.length;
}
