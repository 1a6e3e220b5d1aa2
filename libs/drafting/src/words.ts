/**
 * The words of a text, one after another: words, numbers, single punctuation marks and stretches of white space.
 *
 * Joined again they are the text, exactly. What belongs together for a reader stays together: `non-discriminatory`,
 * `Member’s`, `1,000.5`, the label `a)`; a combining mark stays with its letter. A French elision such as `l’` stands
 * by itself, so that `l’Union` and `l’Administration` share it. Writing without spaces is cut by the character.
 */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/**
 * The text in stretches that end with a punctuation mark and a space. No word reaches over such an end, so the words
 * of the stretches are the words of the text.
 */
export function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  let from = 0;
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (!endsClause(text.charCodeAt(at - 1)) || isSpace(text.charAt(at + 1))) continue;
    clauses.push(text.slice(from, at + 1));
    from = at + 1;
  }
  if (from < text.length) clauses.push(text.slice(from));
  return clauses;
}

/** `,` `.` `:` `;` */
function endsClause(unit: number): boolean {
  return unit === 44 || unit === 46 || unit === 58 || unit === 59;
}

export function isSpace(word: string): boolean {
  return SPACE.test(word);
}

/** True where a sentence or a clause of an enumeration ends with this word. */
export function endsSentence(word: string): boolean {
  return word === '.' || word === ';' || word === ':' || word === '?' || word === '!';
}

const SPACE = /^\s/u;
const LETTERS = '[\\p{L}\\p{M}\\p{N}]';
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}]';
const WORDS = new RegExp(
  [
    // What most words are, found without asking further; all that stands below would give the same.
    '[A-Za-z]+(?=[ ,.;:])',
    '\\s+',
    '(?:\\p{Ll}|[ivx]{2,5}|[IVX]{1,5}|\\d{1,2})(?:bis|ter|quater)?\\)',
    "(?:[CDJLMNSTcdjlmnst]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu)['’](?=\\p{L})",
    `${UNSPACED}\\p{M}*`,
    `(?:(?!${UNSPACED})${LETTERS})+(?:(?:[-‐‑\\u00AD'’ʼ·]|(?<=\\p{N})[.,](?=\\p{N}))(?:(?!${UNSPACED})${LETTERS})+)*`,
    '\\.{3}',
    '\\P{M}\\p{M}*',
    '\\p{M}+',
  ].join('|'),
  'gu',
);
