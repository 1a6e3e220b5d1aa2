import { catalogues, type Key, localeNames, locales, messageOf, review } from '#lib/words';

const english = Object.keys(catalogues.en).sort() as Key[];
const translated = locales.filter((locale) => locale !== 'en');

describe.each(translated)('the catalogue in %s', (locale) => {
  const own = catalogues[locale];

  it('[W1] has exactly the keys of English', () => {
    expect(Object.keys(own).sort()).toEqual(english);
  });

  it('[W2] asks for the facts that English asks for', () => {
    const asks = (from: typeof own, language: typeof locale | 'en') =>
      english.filter((key) => own[key] !== undefined).map((key) => [key, kindsOf(language, from[key] ?? '')]);
    expect(asks(own, locale)).toEqual(asks(catalogues.en, 'en'));
  });

  it('[W1] marks for review only sentences that exist', () => {
    expect(review[locale].filter((key) => !(key in catalogues.en))).toEqual([]);
  });
});

it('[W7] offers each language in its own name', () => {
  expect(Object.keys(localeNames)).toEqual([...locales]);
});

function kindsOf(locale: (typeof locales)[number], pattern: string): readonly string[] {
  return [...messageOf(locale, pattern).arguments].map(([name, kind]) => `${name}: ${kind}`).sort();
}
