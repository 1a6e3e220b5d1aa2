export { canonical, type Json, type NotCanonical } from './canonical.js';
export { chainName, genesis, link } from './chain.js';
export { type Checkpoint, checkpointNote, checkpointText, readCheckpoints, type Unsigned } from './checkpoint.js';
export { commit } from './commitment.js';
export type { Act, Entry, Head, Sha256 } from './entry.js';
export type { Examination } from './evidence/conclude.js';
export type { EvidenceFault } from './evidence/evidence-fault.js';
export { examineEvidence, type KnownBefore } from './evidence/examine-evidence.js';
export { reportFile, revisionFile } from './evidence/file-names.js';
export type { EvidenceFile } from './evidence/gather.js';
export type { ChainHead } from './evidence/manifest.js';
export type { EvidenceTools } from './evidence/tools.js';
export {
  type ChainToWrite,
  type EvidenceToWrite,
  type TextFile,
  type WritingTools,
  writeEvidence,
} from './evidence/write-evidence.js';
export { keyName } from './key-name.js';
export { reportText, type SealedReportText } from './report.js';
export { revisionText, type SealedText } from './revision.js';
export { type ChainFault, type Verified, verify } from './verify.js';
