import type { Content } from '#lib/drafting';

/**
 * What one or more delegations ask of one provision.
 *
 * NOC asks that the base wording be kept. Its content is null unless the text has moved on since it was made: then it
 * is the wording to keep, as `rebase` gives it.
 */
export interface Amendment {
  readonly id: string;
  /** Symbols or short names of those who ask for it. */
  readonly sponsors: readonly string[];
  readonly kind: 'ADD' | 'MOD' | 'SUP' | 'NOC';
  /** The whole wording asked for; null for SUP, and for NOC of the base as it stands. */
  readonly content: Content | null;
}

/** The whole text that an amendment asks to have in place of the base. */
export function askedText({ kind, content }: Amendment, base: Content): Content {
  if (kind === 'SUP') return [];
  return content ?? base;
}

/** Amendments in an order of their own, whatever the order in which they arrived. */
export function inCanonicalOrder(amendments: readonly Amendment[]): readonly Amendment[] {
  return [...amendments].sort(
    (one, other) => byText(one.id, other.id) || byText(JSON.stringify(one), JSON.stringify(other)),
  );
}

/** Orders by code units, the same on every machine and in every language. */
export function byText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
