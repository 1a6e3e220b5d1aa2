import type { Locale } from './locale.js';
import type { ArgumentKind, Arguments } from './message.js';

/** What a refusal, finding, event or task carries beside its kind. Unknown facts are ignored by the message. */
export type Facts = Readonly<Record<string, unknown>>;

type Value = string | number | Date;

/**
 * The facts as a message wants them.
 *
 * A day (`2012-10-17`) and a moment (`2012-10-17T13:00:00Z`) come over the wire as text and are written the way the
 * locale writes them, in UTC, so that a mail and a page say the same. A fact that is missing leaves a dash, because
 * a sentence with a gap is still more use to a delegate than no sentence.
 */
export function factsFor(locale: Locale, wanted: Arguments, facts: Facts): Record<string, Value> {
  const filled: Record<string, Value> = {};
  for (const [name, kind] of wanted) filled[name] = valueFor(locale, kind, facts[name]);
  return filled;
}

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function valueFor(locale: Locale, kind: ArgumentKind, fact: unknown): Value {
  switch (kind) {
    case 'plural':
    case 'number': {
      const number = Number(fact ?? 0);
      return Number.isFinite(number) ? number : 0;
    }
    case 'choice':
      return String(fact ?? '');
    case 'date':
      return new Date(String(fact));
    case 'word':
      return inWords(locale, fact);
  }
}

function inWords(locale: Locale, fact: unknown): string {
  if (fact === undefined || fact === null || fact === '') return '–';
  if (typeof fact === 'number') return new Intl.NumberFormat(locale).format(fact);
  if (Array.isArray(fact))
    return listed(
      locale,
      fact.map((each) => inWords(locale, each)),
    );
  const text = String(fact);
  if (isDay.test(text)) return day(locale, text);
  if (isMoment.test(text)) return moment(locale, text);
  return text;
}

/** `17 October 2012`. Text that is no day is given back as it came. */
export function day(locale: Locale, iso: string): string {
  return written(locale, iso, { dateStyle: 'long' });
}

/** `17 October 2012, 13:00 UTC`. */
export function moment(locale: Locale, iso: string): string {
  return written(locale, iso, { dateStyle: 'long', timeStyle: 'short' }, ' UTC');
}

/** `Barbados, Jamaica and Suriname`. */
export function listed(locale: Locale, names: readonly string[]): string {
  return new Intl.ListFormat(spelling[locale], { type: 'conjunction' }).format(names);
}

const spelling: Readonly<Record<Locale, string>> = { en: 'en-GB', es: 'es', fr: 'fr', nl: 'nl' };

function written(locale: Locale, iso: string, style: Intl.DateTimeFormatOptions, after = ''): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(spelling[locale], { ...style, timeZone: 'UTC' }).format(date) + after;
}
