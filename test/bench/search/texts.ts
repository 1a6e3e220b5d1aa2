import { catalogues, type Locale, locales } from '#lib/words';

export interface Text {
  readonly language: Locale;
  readonly body: string;
}

/** Numbers from 0 to 1, the same at each run. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** How many different names of things occur; the nth of them n times less often than the first. */
const NAMES = 20_000;

/** A name that no language has, such as a network or a place: so that rare words are rare. */
export const nameOf = (nth: number): string =>
  `Zor${nth.toString(36).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}ix`;

/**
 * Texts as delegations write them, of 20 to 100 words: in each language the words of its catalogue as often as they
 * stand there, small ones among them, and one in fifteen a name.
 */
export function* textsOf(count: number, seed = 7): Generator<Text> {
  const next = chance(seed);
  const running = new Map(locales.map((locale) => [locale, wordsOf(locale)]));
  for (let at = 0; at < count; at += 1) {
    const language = locales[at % locales.length] ?? 'en';
    const words = running.get(language) ?? [];
    // Some words that follow each other are taken together, so that there are phrases.
    const said: string[] = [];
    for (const length = 20 + next() * 80; said.length < length; ) {
      if (next() < 1 / 4) said.push(nameOf(Math.floor(NAMES ** next())));
      else said.push(...words.slice(...stretch(words.length, next)));
    }
    yield { language, body: `${said.join(' ')}.` };
  }
}

function stretch(length: number, next: () => number): [from: number, to: number] {
  const from = Math.floor(next() * (length - 4));
  return [from, from + 4];
}

function wordsOf(locale: Locale): readonly string[] {
  return Object.values(catalogues[locale]).flatMap(
    (message) => message.replace(/\{[^}]*\}|[{}#]/g, ' ').match(/[\p{L}’]+/gu) ?? [],
  );
}
