import type { Words } from '../../client/words.js';

/** `No. 31` for a number; a label as it stands. */
export function citedName(words: Words, cited: string | null): string {
  if (cited === null) return words.say('provision.unnumbered');
  return /^\d+[A-Z]*$/.test(cited) ? words.say('provision.cited', { number: cited }) : cited;
}
