import type { Sha256 } from './entry.js';

/** A public key's name: the first sixteen figures of the SHA-256 of its PEM text. */
export function keyName(publicKey: string, sha256: Sha256): string {
  return sha256(publicKey).slice(0, 16);
}
