import type { Checkpoint } from '../checkpoint.js';
import { keyName } from '../key-name.js';
import { compareWith, rootFault } from './chain-reading.js';
import { checkpointFaults, comparable } from './checkpoint-faults.js';
import type { EvidenceFault } from './evidence-fault.js';
import { fileFaults } from './file-faults.js';
import type { Gathered } from './gather.js';
import type { ChainHead } from './manifest.js';
import { revisionFaults } from './revision-faults.js';
import type { EvidenceTools } from './tools.js';

/** What came out of recomputing an archive. It holds where there are no faults. */
export interface Examination {
  readonly conferenceId: string | null;
  readonly conference: string | null;
  readonly at: string | null;
  readonly faults: readonly EvidenceFault[];
  readonly chains: readonly ChainHead[];
  readonly files: number;
  readonly revisions: number;
  /** Sealed reports of meetings. */
  readonly reports: number;
  readonly checkpoints: number;
  /** How many of those that the reader brought along were compared; the others are of chains for other eyes. */
  readonly compared: number;
  /** The key that signed the manifest. */
  readonly key: string | null;
  /** Whether the reader named the key; otherwise it stands in the archive, and should be compared with what is published. */
  readonly keyKnown: boolean;
}

interface Known {
  readonly checkpoints: readonly Checkpoint[];
  readonly keys: readonly string[];
}

// The chains first, because a fault in them has a place and a name; what the manifest says of the same file comes last.
export function concluded(gathered: Gathered, known: Known, tools: EvidenceTools): Examination {
  const { manifest, chains, sealed, checkpoints, seen, faults } = gathered;
  const said = manifest?.said ?? null;
  const conferenceId = said?.conferenceId ?? null;
  return {
    conferenceId,
    conference: said?.conference ?? null,
    at: said?.at ?? null,
    faults: [
      ...chainFaults(gathered, conferenceId, tools),
      ...checkpointFaults(gathered, { ...known, conferenceId }, tools),
      ...revisionFaults(gathered),
      ...manifestFaults(gathered, known.keys, tools),
      ...faults,
      ...fileFaults(said, seen),
    ],
    chains: [...chains.values()].map(({ audience, head }) => ({ audience, ...head })),
    files: seen.length,
    revisions: sealed.filter(({ kind }) => kind === 'revision').length,
    reports: sealed.filter(({ kind }) => kind === 'report').length,
    checkpoints: checkpoints.length,
    compared: comparable(gathered, known.checkpoints).length,
    key: said?.key ?? null,
    keyKnown: known.keys.some((key) => keyName(key, tools.sha256) === said?.key),
  };
}

function chainFaults(
  { chains, manifest }: Gathered,
  conferenceId: string | null,
  { sha256 }: EvidenceTools,
): EvidenceFault[] {
  const own = [...chains.values()].flatMap((chain) => {
    const fault = conferenceId === null ? null : rootFault(chain, conferenceId, sha256);
    return [fault ?? chain.fault ?? []].flat();
  });
  const heads = (manifest?.said?.chains ?? []).flatMap((head): EvidenceFault[] => {
    const chain = chains.get(head.audience);
    if (chain === undefined) return [{ kind: 'ChainMissing', audience: head.audience }];
    return [compareWith(chain, head) ?? []].flat();
  });
  return [...own, ...heads];
}

// A key that only the archive knows proves that one hand made all of it, and not whose hand.
function manifestFaults(
  { manifest, signature, keys }: Gathered,
  known: readonly string[],
  tools: EvidenceTools,
): EvidenceFault[] {
  if (manifest === null) return [{ kind: 'ManifestMissing' }];
  if (manifest.said === null) return [{ kind: 'ManifestUnreadable' }];
  const { key } = manifest.said;
  const trusted = known.find((each) => keyName(each, tools.sha256) === key);
  if (known.length > 0 && trusted === undefined) return [{ kind: 'KeyOther', key }];
  const publicKey = trusted ?? keys.get(key);
  if (publicKey === undefined) return [{ kind: 'KeyMissing', key }];
  const signed = signature !== null && tools.isSigned(manifest.text, signature, publicKey);
  return signed ? [] : [{ kind: 'ManifestUnsigned' }];
}
