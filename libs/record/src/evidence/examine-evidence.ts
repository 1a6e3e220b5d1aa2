import type { Checkpoint } from '../checkpoint.js';
import { concluded, type Examination } from './conclude.js';
import { beginGathering, type EvidenceFile, gather } from './gather.js';
import type { EvidenceTools } from './tools.js';

/** What the reader of an archive knows from elsewhere, which is what a whole archive made up cannot stand against. */
export interface KnownBefore {
  /** Handed out earlier: printed, mailed, downloaded. */
  readonly checkpoints?: readonly Checkpoint[];
  /** PEM texts of the keys that alone are believed. Without any, those in the archive are taken as they come. */
  readonly keys?: readonly string[];
}

/**
 * Recomputes everything that an archive says, from its files alone and in the order they come.
 *
 * No more than one file is held at a time; of a chain its hashes are kept.
 */
export async function examineEvidence(
  files: AsyncIterable<EvidenceFile> | Iterable<EvidenceFile>,
  { checkpoints = [], keys = [] }: KnownBefore,
  tools: EvidenceTools,
): Promise<Examination> {
  const gathered = beginGathering();
  for await (const file of files) gather(gathered, file, tools);
  return concluded(gathered, { checkpoints, keys }, tools);
}
