import type { Locale } from '#lib/words';

/** `1.2 MB`, as the reader's language writes it. */
export function sizeIn(locale: Locale, bytes: number): string {
  const kilobytes = bytes / 1024;
  const [amount, unit] = kilobytes < 1000 ? [Math.max(1, kilobytes), 'kilobyte'] : [kilobytes / 1024, 'megabyte'];
  const written = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  });
  return written.format(amount);
}

/** A language by its name in the reader's; by its short sign where that is not known. */
export function languageIn(locale: Locale, language: string): string {
  return new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(language) ?? language;
}

/** Those in which texts are usually handed in, by name. */
export function languagesIn(locale: Locale): readonly { readonly key: string; readonly label: string }[] {
  return ['en', 'es', 'fr', 'nl', 'pt', 'ar', 'zh', 'ru'].map((key) => ({ key, label: languageIn(locale, key) }));
}
