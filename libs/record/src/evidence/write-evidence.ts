import { isRefusal } from '#lib/foundation';
import { chainName, genesis } from '../chain.js';
import { type Checkpoint, checkpointNote } from '../checkpoint.js';
import type { Entry, Head, Sha256 } from '../entry.js';
import { keyName } from '../key-name.js';
import { entryLine } from './entry-line.js';
import { checkpointsFile, keyFile, MANIFEST, recordFile, SIGNATURE } from './file-names.js';
import type { EvidenceFile } from './gather.js';
import { type ChainHead, type ListedFile, manifestText } from './manifest.js';

export interface ChainToWrite {
  readonly head: ChainHead;
  /** The whole chain up to its head, some entries at a time; each lot becomes a file. */
  readonly lots: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>;
}

export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What goes into an archive, in this order. */
export interface EvidenceToWrite {
  readonly conferenceId: string;
  readonly conference: string;
  readonly at: string;
  /** What tells whoever opens the archive what it is. */
  readonly about: TextFile;
  /** PEM texts; the first signs the archive. */
  readonly keys: readonly [string, ...string[]];
  readonly checkpoints: readonly Checkpoint[];
  readonly chains: readonly ChainToWrite[];
  /** Revisions, and whatever else is told beside the record. */
  readonly others: AsyncIterable<TextFile> | Iterable<TextFile>;
}

export interface WritingTools {
  readonly sha256: Sha256;
  readonly digest: (bytes: Uint8Array) => string;
  /** Ed25519 over the text's UTF-8 bytes. */
  readonly sign: (text: string) => Uint8Array;
}

/** The files of an archive one after the other; the last two are the manifest and its signature. */
export async function* writeEvidence(evidence: EvidenceToWrite, tools: WritingTools): AsyncGenerator<EvidenceFile> {
  const files: ListedFile[] = [];
  for await (const { name, text } of textFiles(evidence, tools)) {
    const bytes = encoded(text);
    files.push({ name, bytes: bytes.length, sha256: tools.digest(bytes) });
    yield { name, bytes };
  }
  const sums = { name: 'SHA256SUMS', bytes: encoded(files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')) };
  files.push({ name: sums.name, bytes: sums.bytes.length, sha256: tools.digest(sums.bytes) });
  yield sums;
  const { conferenceId, conference, at, keys, chains } = evidence;
  const key = keyName(keys[0], tools.sha256);
  const text = manifestText({ conferenceId, conference, at, key, chains: chains.map(({ head }) => head), files });
  yield { name: MANIFEST, bytes: encoded(String(text)) };
  yield { name: SIGNATURE, bytes: tools.sign(String(text)) };
}

async function* textFiles(evidence: EvidenceToWrite, { sha256 }: WritingTools): AsyncGenerator<TextFile> {
  yield evidence.about;
  for (const key of evidence.keys) yield { name: keyFile(keyName(key, sha256)), text: key };
  for (const { head } of evidence.chains) yield* checkpointsOf(evidence.checkpoints, head.audience);
  for (const chain of evidence.chains)
    yield* partsOf(chain, genesis(chainName(evidence.conferenceId, chain.head.audience), sha256));
  yield* evidence.others;
}

function* checkpointsOf(checkpoints: readonly Checkpoint[], audience: string): Generator<TextFile> {
  const own = checkpoints.filter((point) => point.audience === audience);
  if (own.length > 0) yield { name: checkpointsFile(audience), text: own.map(checkpointNote).join('\n') };
}

async function* partsOf({ head: { audience }, lots }: ChainToWrite, root: Head): AsyncGenerator<TextFile> {
  let head = root;
  for await (const entries of lots) {
    const lines: string[] = [];
    const first = head.seq + 1;
    for (const entry of entries) {
      const line = entryLine(head, entry);
      // What was stored had a canonical form; one that has none was damaged, and a line that is none says so.
      lines.push(isRefusal(line) ? '\n' : (line as string));
      head = entry;
    }
    yield { name: recordFile(audience, first), text: lines.join('') };
  }
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
