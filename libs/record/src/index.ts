export { canonical, type Json, type NotCanonical } from './canonical.js';
export { genesis, link } from './chain.js';
export { commit } from './commitment.js';
export type { Act, Entry, Head, Sha256 } from './entry.js';
export { revisionText, type SealedText } from './revision.js';
export { type ChainFault, type Verified, verify } from './verify.js';
