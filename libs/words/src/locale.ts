/** The languages Caucus speaks to people. The language of a treaty text is another matter. */
export const locales = ['en', 'es', 'fr', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** Each language in its own words, for the menu where one is chosen. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  nl: 'Nederlands',
};

export function isLocale(tag: string): tag is Locale {
  return (locales as readonly string[]).includes(tag);
}

/** The first language of a browser's or a mail reader's list that we speak; English where we speak none. */
export function preferredLocale(tags: readonly string[]): Locale {
  for (const tag of tags) {
    const language = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
    if (isLocale(language)) return language;
  }
  return 'en';
}
