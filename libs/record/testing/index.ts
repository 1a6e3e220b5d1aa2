export { type Archived, archiveOf, keyPair, type Signer, tools } from './archive.js';
export { act, anyActs, anyJson, chainOf, sha256 } from './chains.js';
