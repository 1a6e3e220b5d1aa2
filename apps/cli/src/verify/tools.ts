import { createHash, createPublicKey, verify } from 'node:crypto';
import type { EvidenceTools } from '#lib/record';

/** Hashing and signatures as Node has them; no network. */
export const tools: EvidenceTools = {
  sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
  digest: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  isSigned: (text, signature, publicKey) =>
    isPublicKey(publicKey) && verify(null, Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'base64')),
};

/** Several may stand in one text, as the server publishes them; none where one of them is no key. */
export function publicKeysIn(text: string): readonly string[] {
  const parts = text.replaceAll('\r', '').split(/(?<=-----END PUBLIC KEY-----\n?)(?=-)/);
  const keys = parts.map((part) => `${part.trim()}\n`);
  return keys.every(isPublicKey) ? keys : [];
}

/** Of the one kind that checkpoints are signed with. A private key is none, though a public one could be had from it. */
function isPublicKey(text: string): boolean {
  try {
    return !text.includes('PRIVATE') && createPublicKey(text).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}
