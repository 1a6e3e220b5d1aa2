/** What was found, from sign to sign of the words. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

export interface Excerpt {
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** Signs for private use that words are kept without, so none of the words is taken for one. */
export const MARK_OPENS = '\ue000';
export const MARK_CLOSES = '\ue001';

/** Words in which each found place stands between the two marks. A mark without its other half is left out. */
export function excerptOf(marked: string): Excerpt {
  const marks: Mark[] = [];
  let words = '';
  let opened: number | null = null;
  for (const part of marked.split(/([\ue000\ue001])/)) {
    if (part === MARK_OPENS) opened = words.length;
    else if (part !== MARK_CLOSES) words += part.replace(/\s+/g, ' ');
    else if (opened !== null) {
      if (words.length > opened) marks.push({ start: opened, end: words.length });
      opened = null;
    }
  }
  return { words, marks };
}

/** Where nothing is marked, since it was found without regard to accents: the words that begin as those looked for do. */
export function markedAnyhow(excerpt: Excerpt, lookedFor: readonly string[]): Excerpt {
  if (excerpt.marks.length > 0) return excerpt;
  const beginnings = lookedFor.map(plain).filter((each) => each !== '');
  const marks = [...excerpt.words.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(([word]) => beginnings.some((beginning) => plain(word).startsWith(beginning)))
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return { ...excerpt, marks };
}

function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
