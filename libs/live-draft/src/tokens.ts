import type { Line } from './flatten.js';
import type { OptionRef } from './option-key.js';

/** A word, a space or a sign, with the options round it. */
export interface Token {
  readonly text: string;
  readonly chain: readonly OptionRef[];
  readonly marks: readonly string[];
}

// Blanks that a content collapses to one space are one token; others, such as the no-break space, are signs like any.
const parts = /[ \t\n\r\f\v\u0085\u2028\u2029]+|[\p{Letter}\p{Mark}\p{Number}]+|[\s\S]/gu;
const blank = /^[ \t\n\r\f\v\u0085\u2028\u2029]+$/;

export function isBlank(word: string): boolean {
  return blank.test(word);
}

export function tokensOf(line: Line): readonly Token[] {
  return line.flatMap(({ text, chain, marks }) => wordsOf(text).map((word) => ({ text: word, chain, marks })));
}

export function wordsOf(text: string): readonly string[] {
  return text.match(parts) ?? [];
}
