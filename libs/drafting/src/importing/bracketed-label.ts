import type { Place } from '../notation/refusals.js';
import type { BracketedStart } from './bracketed-start.js';
import type { Label } from './labels.js';
import type { Piece } from './source-inline.js';
import type { SourceLine } from './source-lines.js';

/** Where the brackets stand that open before a number, a label or a sign and hold the words as well. */
export function openedBy(source: SourceLine, bracketed: BracketedStart | null, from = 0): readonly Place[] {
  const column = source.column + from;
  return Array.from({ length: bracketed?.opens ?? 0 }, (_, at) => ({ line: source.line, column: column + at }));
}

/** Number and label as they stand; null where neither stands in brackets. */
export function openLabelOf(
  source: SourceLine,
  ...starts: readonly (BracketedStart | null | undefined)[]
): Piece | null {
  const words = starts.flatMap((start) => start?.label ?? []).join(' ');
  return words === '' ? null : { words, line: source.line, column: source.column };
}

/** `B[A].`: a paragraph counted by letters, which only its brackets tell from words. */
export function letterOf(bracketed: BracketedStart | null): Label | null {
  const found = bracketed?.label ? /^([A-Z]{1,2})[.)]\s+/.exec(bracketed.plain) : null;
  return found === null ? null : { words: found[1] ?? '', parts: [], from: found[0].length };
}
