import { type Checkpoint, checkpointText } from '../checkpoint.js';
import { keyName } from '../key-name.js';
import { compareWith } from './chain-reading.js';
import type { EvidenceFault } from './evidence-fault.js';
import type { Gathered } from './gather.js';
import type { EvidenceTools } from './tools.js';

interface Known {
  readonly conferenceId: string | null;
  readonly checkpoints: readonly Checkpoint[];
  readonly keys: readonly string[];
}

/** What checkpoints say against the chains: those that lie in the archive, and those that the reader brought along. */
export function checkpointFaults(gathered: Gathered, known: Known, tools: EvidenceTools): EvidenceFault[] {
  const keys = new Map([...gathered.keys, ...known.keys.map((key) => [keyName(key, tools.sha256), key] as const)]);
  const named = (point: Checkpoint): EvidenceFault[] => unsigned(point, keys, tools);
  const inside = gathered.checkpoints.flatMap((point) => [...named(point), ...against(gathered, known, point)]);
  const brought = comparable(gathered, known.checkpoints).flatMap((point) => [
    ...named(point),
    ...against(gathered, known, point),
  ]);
  return [...misnamedKeys(gathered, tools), ...inside, ...brought];
}

/**
 * Which of the checkpoints that the reader brought along are of chains that must be there: the public one, and those
 * that are. An archive for fewer eyes lacks chains by right; one in which none could be compared proves nothing.
 */
export function comparable({ chains }: Gathered, brought: readonly Checkpoint[]): readonly Checkpoint[] {
  const there = brought.filter(({ audience }) => audience === 'public' || chains.has(audience));
  return there.length > 0 ? there : brought;
}

function unsigned(point: Checkpoint, keys: ReadonlyMap<string, string>, { isSigned }: EvidenceTools): EvidenceFault[] {
  const { audience, seq, key, signature } = point;
  const publicKey = keys.get(key);
  if (publicKey === undefined) return [{ kind: 'KeyMissing', key }];
  return isSigned(checkpointText(point), signature, publicKey) ? [] : [{ kind: 'CheckpointUnsigned', audience, seq }];
}

function against({ chains }: Gathered, { conferenceId }: Known, point: Checkpoint): EvidenceFault[] {
  const { audience, seq } = point;
  if (conferenceId !== null && point.conferenceId !== conferenceId)
    return [{ kind: 'CheckpointElsewhere', audience, seq }];
  const chain = chains.get(audience);
  if (chain === undefined) return [{ kind: 'ChainMissing', audience }];
  return [compareWith(chain, point) ?? []].flat();
}

function misnamedKeys({ keys }: Gathered, { sha256 }: EvidenceTools): EvidenceFault[] {
  return [...keys].filter(([name, text]) => keyName(text, sha256) !== name).map(([key]) => ({ kind: 'KeyOther', key }));
}
