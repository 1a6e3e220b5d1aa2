/** What stands where a page has no such letter. */
export const UNPRINTABLE = '\ufffd';

type Has = (letter: string) => boolean;

/** Words in letters that the page has: others lose their marks, and what is left of them is a sign that they are missing. */
export function printable(text: string, has: Has): string {
  return [...text.normalize('NFC')].map((letter) => (has(letter) ? letter : plain(letter, has))).join('');
}

/** Whether a page would show them otherwise than they are. */
export function isPrintable(text: string, has: Has): boolean {
  return !printable(text, has).includes(UNPRINTABLE);
}

function plain(letter: string, has: Has): string {
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare !== '' && [...bare].every(has) ? bare : UNPRINTABLE;
}
