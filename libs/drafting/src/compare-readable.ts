import type { Hunk } from './compare.js';
import type { Strip } from './words-strip.js';
import { isFrame } from './words-vocabulary.js';

/**
 * Draws changes together where the words they leave between them are few beside what changed, so that a sentence which
 * shares only “the” and “of” with the old one is shown replaced and not as confetti.
 *
 * A stretch is given up when it has no more letters than each of its neighbours changed, and never across the edge
 * of a paragraph, item or bracket. Between two additions, or two omissions, it stays: nothing there is replaced.
 */
export function readable(old: Strip, next: Strip, hunks: readonly Hunk[]): readonly Hunk[] {
  const text = { old, letters: lettersBefore(old), newLetters: lettersBefore(next) };
  const done: Hunk[] = [];
  for (const hunk of hunks) {
    let drawn = hunk;
    for (let last = done.at(-1); last !== undefined && belongTogether(text, last, drawn); last = done.at(-1)) {
      done.pop();
      drawn = { ...last, to: drawn.to, newTo: drawn.newTo };
    }
    done.push(drawn);
  }
  return done;
}

interface Measured {
  readonly old: Strip;
  readonly letters: Int32Array;
  readonly newLetters: Int32Array;
}

function belongTogether(text: Measured, first: Hunk, second: Hunk): boolean {
  const { old, letters } = text;
  const between = letters[second.from]! - letters[first.to]!;
  if (between > weight(text, first) || between > weight(text, second)) return false;
  if (between > 0 && replacesNothing(text, first, second)) return false;
  for (let at = first.to; at < second.from; at++) if (old.partner[at] !== -1) return false;
  return old.home[first.to] === old.home[second.from];
}

function weight(text: Measured, hunk: Hunk): number {
  return Math.max(taken(text, hunk), put(text, hunk));
}

function replacesNothing(text: Measured, first: Hunk, second: Hunk): boolean {
  return taken(text, first) + taken(text, second) === 0 || put(text, first) + put(text, second) === 0;
}

function taken({ letters }: Measured, { from, to }: Hunk): number {
  return letters[to]! - letters[from]!;
}

function put({ newLetters }: Measured, { newFrom, newTo }: Hunk): number {
  return newLetters[newTo]! - newLetters[newFrom]!;
}

/** For each position how many letters stand before it, white space aside. */
function lettersBefore(strip: Strip): Int32Array {
  const before = new Int32Array(strip.ids.length + 1);
  for (let at = 0; at < strip.ids.length; at++) before[at + 1] = before[at]! + lettersAt(strip, at);
  return before;
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
