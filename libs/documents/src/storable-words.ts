import { MARK_CLOSES, MARK_OPENS } from './excerpt.js';

/** In UTF-16 units; some five hundred pages. */
export const MOST_WORDS = 1_000_000;

/** What was read in a file, fit to be kept and searched: no signs that no text holds, and no more than the limit. */
export function storableWords(read: string): string {
  return (
    read
      .slice(0, MOST_WORDS)
      .normalize('NFC')
      .replaceAll(MARK_OPENS, ' ')
      .replaceAll(MARK_CLOSES, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, ' ')
      .replace(/[ \t]{2,}/g, ' ')
      .replace(/\s*\n\s*\n\s*/g, '\n\n')
      .slice(0, MOST_WORDS)
      // Composing may lengthen what is cut, and a cut may halve a pair.
      .replace(/\p{Surrogate}/gu, '')
      .trim()
  );
}
