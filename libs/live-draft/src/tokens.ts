import type { Line } from './flatten.js';
import type { OptionRef } from './option-key.js';

/** A word, a space or a sign, with the options round it. */
export interface Token {
  readonly text: string;
  readonly chain: readonly OptionRef[];
  readonly marks: readonly string[];
}

const parts = /\p{White_Space}+|[\p{Letter}\p{Mark}\p{Number}]+|[\s\S]/gu;

export function tokensOf(line: Line): readonly Token[] {
  return line.flatMap(({ text, chain, marks }) => wordsOf(text).map((word) => ({ text: word, chain, marks })));
}

export function wordsOf(text: string): readonly string[] {
  return text.match(parts) ?? [];
}
