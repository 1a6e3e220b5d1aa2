import type { Family } from './catalogue/index.js';
import type { Facts } from './facts.js';
import type { Locale } from './locale.js';
import { sayKind } from './say.js';

/** Several kinds of one family as one sentence: `2 more supporters needed; the objection by JMC is unanswered.` */
export function sayTogether(
  locale: Locale,
  family: Family,
  kinds: readonly (Facts & { readonly kind: string })[],
): string {
  const clauses = kinds.map(({ kind, ...facts }) => sayKind(locale, family, kind, facts));
  const joined = clauses.join(locale === 'fr' ? ' ; ' : '; ');
  return joined === '' ? '' : `${joined.charAt(0).toLocaleUpperCase(locale)}${joined.slice(1)}.`;
}
