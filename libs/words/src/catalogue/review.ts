import type { Locale } from '../locale.js';
import type { Key } from './index.js';

/**
 * Sentences whose translation a delegate of that language should still read over.
 *
 * They are shown like any other; the list is printed in `docs/translations.md` for whoever can help.
 */
export const review: Readonly<Record<Exclude<Locale, 'en'>, readonly Key[]>> = { es: [], fr: [], nl: [] };
