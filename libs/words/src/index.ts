export { catalogues, type Family, type Key, type Translation } from './catalogue/index.js';
export { review } from './catalogue/review.js';
export { day, type Facts, listed, moment } from './facts.js';
export { isLocale, type Locale, localeNames, locales, preferredLocale } from './locale.js';
export { type ArgumentKind, type Arguments, messageOf } from './message.js';
export { isKey, keysOf, say, sayKind } from './say.js';
export { sayTogether } from './say-together.js';
