import type { Locale } from '../locale.js';
import { en } from './en/index.js';
import { es } from './es/index.js';
import { fr } from './fr/index.js';
import { nl } from './nl/index.js';

export type Key = keyof typeof en;
/** Complete in the end, which a test checks; the type lets an English sentence land before its translations. */
export type Translation = Readonly<Partial<Record<Key, string>>>;

/** The first word of a key, for kinds that the server names. Each has a sentence `<family>.other`. */
export type Family = FirstWord<Key>;
type FirstWord<Any> = Any extends `${infer First}.other` ? First : never;

export const catalogues: Readonly<Record<Locale, Translation>> & { readonly en: Readonly<Record<Key, string>> } = {
  en,
  es,
  fr,
  nl,
};
