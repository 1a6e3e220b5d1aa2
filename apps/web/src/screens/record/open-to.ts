import type { Words } from '../../client/words.js';

/** A chain is named after its audience, `conference:…`; each counts and hashes for itself. */
export function openTo(words: Words, chain: string): string {
  const audience = (chain.split(':')[0] ?? '').toUpperCase();
  return words.sayKind('audience', audience, { kind: audience });
}
