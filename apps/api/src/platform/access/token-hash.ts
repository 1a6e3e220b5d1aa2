import { createHash } from 'node:crypto';

/** What is kept of a token. Tokens are long and random, so a plain hash keeps them as well as a slow one would. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
