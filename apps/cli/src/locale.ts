import { isLocale, type Locale } from '#lib/words';

/** The language of the terminal, as the environment gives it: `es_ES.UTF-8` is `es`. */
export const locale: Locale = localeOf(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || 'en');

function localeOf(setting: string): Locale {
  const language = setting.slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'en';
}
