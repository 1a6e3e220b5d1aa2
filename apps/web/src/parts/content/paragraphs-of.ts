import type { Content } from '#lib/drafting';

/** Plain words as content: a paragraph for each line that says something. */
export function paragraphsOf(words: string): Content {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind: 'paragraph', content: [{ kind: 'text', text }] }));
}
