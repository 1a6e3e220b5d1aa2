import { type Checkpoint, checkpointNote, readCheckpoints } from '../checkpoint.js';
import { beginChain, type Growing, readOn } from './chain-reading.js';
import { objectIn, type SaidEntry } from './entry-line.js';
import type { EvidenceFault } from './evidence-fault.js';
import { placeOf } from './file-names.js';
import { type ListedFile, type Manifest, readManifest } from './manifest.js';
import type { EvidenceTools } from './tools.js';

export interface EvidenceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A revision of a draft or a report of a meeting, by what the record says of it or by what its file says. */
export interface Sealed {
  readonly kind: 'revision' | 'report';
  /** Of the draft, or of the report. */
  readonly id: string;
  readonly number: number;
  readonly sha256: string;
  readonly previous: string | null;
}

/** What was read of an archive so far. Grows with every file. */
export interface Gathered {
  readonly seen: ListedFile[];
  readonly faults: EvidenceFault[];
  readonly chains: Map<string, Growing>;
  readonly checkpoints: Checkpoint[];
  /** PEM texts by the name in the archive. */
  readonly keys: Map<string, string>;
  readonly recorded: Sealed[];
  readonly sealed: Sealed[];
  manifest: { readonly text: string; readonly said: Manifest | null } | null;
  /** In base64. */
  signature: string | null;
}

export function beginGathering(): Gathered {
  return {
    seen: [],
    faults: [],
    chains: new Map(),
    checkpoints: [],
    keys: new Map(),
    recorded: [],
    sealed: [],
    manifest: null,
    signature: null,
  };
}

export function gather(gathered: Gathered, { name, bytes }: EvidenceFile, tools: EvidenceTools): void {
  const place = placeOf(name);
  const file = { name, bytes: bytes.length, sha256: tools.digest(bytes) };
  if (place.kind !== 'manifest' && place.kind !== 'signature') gathered.seen.push(file);
  switch (place.kind) {
    case 'manifest':
      gathered.manifest = { text: textOf(bytes), said: readManifest(textOf(bytes)) };
      return;
    case 'signature':
      gathered.signature = btoa(String.fromCharCode(...bytes.subarray(0, 100)));
      return;
    case 'key':
      gathered.keys.set(place.key, textOf(bytes));
      return;
    case 'checkpoints':
      gatherCheckpoints(gathered, name, textOf(bytes));
      return;
    case 'record':
      gatherEntries(gathered, { audience: place.audience, text: textOf(bytes) }, tools);
      return;
    case 'revision':
    case 'report':
      gathered.sealed.push(sealedIn(place, textOf(bytes), file.sha256));
      return;
    case 'other':
      return;
  }
}

function gatherCheckpoints({ checkpoints, faults }: Gathered, file: string, text: string): void {
  const read = readCheckpoints(text);
  checkpoints.push(...read);
  if (read.map(checkpointNote).join('\n') !== text) faults.push({ kind: 'FileAltered', file });
}

function gatherEntries(
  { chains, recorded }: Gathered,
  { audience, text }: PartOfChain,
  { sha256 }: EvidenceTools,
): void {
  const chain = chains.get(audience) ?? beginChain(audience);
  chains.set(audience, chain);
  for (const entry of readOn(chain, text, sha256)) {
    const sealed = sealedSaid(entry);
    if (sealed !== null) recorded.push(sealed);
  }
}

interface PartOfChain {
  readonly audience: string;
  readonly text: string;
}

/** Null for an entry that seals nothing. */
function sealedSaid({ kind, facts }: SaidEntry): Sealed | null {
  if (kind !== 'RevisionSealed' && kind !== 'ReportSealed') return null;
  const { draftId, reportId, number, sha256, previous } = facts;
  const isReport = kind === 'ReportSealed';
  return {
    kind: isReport ? 'report' : 'revision',
    id: String(isReport ? reportId : draftId),
    number: Number(number),
    sha256: String(sha256),
    previous: previous as string | null,
  };
}

// The file is the very text that the digest is taken of, so its own digest is that of the revision.
function sealedIn({ kind, id, number }: Pick<Sealed, 'kind' | 'id' | 'number'>, text: string, sha256: string): Sealed {
  const previous = objectIn(text)?.['previous'];
  return { kind, id, number, sha256, previous: typeof previous === 'string' ? previous : null };
}

// A mark of byte order is a byte like any other; what is no UTF-8 becomes a sign that no hash fits.
function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
