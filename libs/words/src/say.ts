import { catalogues, type Family, type Key } from './catalogue/index.js';
import { type Facts, factsFor } from './facts.js';
import type { Locale } from './locale.js';
import { messageOf } from './message.js';

/** The sentence of the catalogue for `key`, with the facts put in. Falls back to English where a locale has none. */
export function say(locale: Locale, key: Key, facts: Facts = {}): string {
  const own = catalogues[locale][key];
  const spoken: Locale = own === undefined ? 'en' : locale;
  const message = messageOf(spoken, own ?? catalogues.en[key]);
  const told = message.arguments.has('cited') ? { ...facts, cited: cite(locale, facts['cited']) } : facts;
  return String(message.format.format(factsFor(locale, message.arguments, told)));
}

// A provision is cited by its number, `No. 31A`; one without by its label, and a heading by its own words.
function cite(locale: Locale, cited: unknown): unknown {
  return /^\d+[A-Z]*$/.test(String(cited)) ? say(locale, 'provision.cited', { number: String(cited) }) : cited;
}

/**
 * The sentence for a `kind` that came from the server: a refusal, a finding, an event, a task.
 *
 * Each family has a sentence for kinds it does not know, so that an older page still says something true about
 * what a newer server sends.
 */
export function sayKind(locale: Locale, family: Family, kind: string, facts: Facts = {}): string {
  const key = `${family}.${kind}`;
  return isKey(key) ? say(locale, key, facts) : say(locale, `${family}.other`, { ...facts, kind });
}

export function isKey(key: string): key is Key {
  return Object.hasOwn(catalogues.en, key);
}

/** The keys of one family, `refusal.FilingClosed` and so on. For tests and the translators' page. */
export function keysOf(family: Family): readonly Key[] {
  return (Object.keys(catalogues.en) as Key[]).filter((key) => key.startsWith(`${family}.`));
}
