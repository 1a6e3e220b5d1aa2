import type { Sha256 } from '../entry.js';

/** What an examination needs of the platform it runs on. */
export interface EvidenceTools {
  readonly sha256: Sha256;
  /** SHA-256 of bytes, in lower-case hex. */
  readonly digest: (bytes: Uint8Array) => string;
  /** Whether an Ed25519 signature, in base64, over the text's UTF-8 bytes was made with the key to this PEM text. */
  readonly isSigned: (text: string, signature: string, publicKey: string) => boolean;
}
