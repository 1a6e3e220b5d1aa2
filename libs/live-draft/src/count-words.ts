// Letters and figures; an apostrophe, a hyphen or a point between two of them holds a word together, as in 3.7.
const word = /[\p{L}\p{M}\p{N}]+(?:['’.\-\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;

/** How many words a text has. Signs by themselves are none. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0;
}
