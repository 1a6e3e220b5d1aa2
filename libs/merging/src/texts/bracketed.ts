import { type Content, contentKey, leading, normalise, plainText } from '#lib/drafting';
import type { Amendment } from '../amendment.js';
import { type Composite, composite } from '../composite.js';
import type { Finding } from '../voices.js';
import type { Voice } from './slots.js';

/** Words with the brackets that texts opened in them, as far as `pick` must know it. */
export type Bracketed = Pick<Composite, 'content' | 'brackets' | 'copies'>;

/** What one voice has where the base has other words; null for nothing. */
export interface Asks {
  readonly voice: Voice;
  readonly content: Content | null;
}

/**
 * Words of the base, null where it has none, and what texts have instead. `place` tells this place of the whole text
 * apart from others with the same words.
 */
export function bracketed(
  base: Content | null,
  asks: readonly Asks[],
  place: string,
): { readonly words: Bracketed; readonly findings: readonly Finding[] } {
  const words = normalise(base ?? []);
  const key = contentKey(words);
  const amendments = asks
    .filter(({ content }) => contentKey(content ?? []) !== key)
    .map((asked) => amendmentOf(asked, base === null));
  const merged = amendments.length === 0 ? null : composite(words, amendments, place);
  // Each text asks once at a place, so that nothing is asked twice.
  if (merged === null || 'refused' in merged)
    return { words: { content: words, brackets: [], copies: {} }, findings: [] };
  const { content, brackets, copies, findings } = merged;
  return { words: { content, brackets, copies }, findings };
}

function amendmentOf({ voice: { symbol, sponsors }, content }: Asks, added: boolean): Amendment {
  if (content === null) return { id: symbol, sponsors, kind: 'SUP', content };
  return { id: symbol, sponsors, kind: added ? 'ADD' : 'MOD', content };
}

/** A heading, label or number: where the base has none, and all who have it have the same, it is no bracket. */
export function bracketedLine(base: Content | null, asks: readonly Asks[], place: string): Bracketed {
  const [first, ...others] = asks;
  const agreed =
    base === null && others.every(({ content }) => contentKey(content ?? []) === contentKey(first?.content ?? []));
  return bracketed(agreed ? (first?.content ?? []) : base, asks, place).words;
}

/** Words without brackets or marks as a content of one paragraph. */
export function lineOf(words: string): Content {
  return words === '' ? [] : [{ kind: 'paragraph', content: [{ kind: 'text', text: words }] }];
}

/** The plain words of a line, of brackets their leading options. */
export function wordsOf({ content }: Bracketed): string {
  return plainText(leading(content));
}

/** The line by a name of its own, where there is more to it than plain words. */
export function open<Name extends string>(name: Name, line: Bracketed): { readonly [key in Name]?: Bracketed } {
  return isPlain(line) ? {} : ({ [name]: line } as { readonly [key in Name]: Bracketed });
}

/** A line by its plain words and by what is open of it. */
export function lineFrom(words: string | null, line: Bracketed | undefined): Bracketed {
  return line ?? { content: lineOf(words ?? ''), brackets: [], copies: {} };
}

function isPlain({ content, brackets }: Bracketed): boolean {
  return brackets.length === 0 && contentKey(content) === contentKey(lineOf(plainText(content)));
}
