import { tokenHash } from '../access/token-hash.js';

/** On whose behalf the database is asked. What they may see is worked out there, from live memberships. */
export type Viewer =
  | { readonly kind: 'public' }
  | { readonly kind: 'person'; readonly personId: string }
  | PrivateLink
  | Audience
  | { readonly kind: 'system'; readonly job: string };

/** Whoever holds a private link: no account, and no more in sight than what that link is for. */
export interface PrivateLink {
  readonly kind: 'link';
  readonly token: string;
}

/** Nobody in particular, with the keys that many hold: for what is read once for all of them. */
export interface Audience {
  readonly kind: 'audience';
  readonly keys: readonly string[];
}

export function hashOfLink({ token }: PrivateLink): string {
  return tokenHash(token).toString('hex');
}

export const PUBLIC: Viewer = { kind: 'public' };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Ids come from outside; what is not a uuid names nothing, and Postgres would call it a syntax error. */
export function isId(value: string): boolean {
  return UUID.test(value);
}
