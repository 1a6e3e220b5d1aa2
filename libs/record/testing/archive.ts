import { createHash, createPrivateKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import {
  type Act,
  type Checkpoint,
  chainName,
  checkpointText,
  type Entry,
  type EvidenceFile,
  type EvidenceTools,
  keyName,
  revisionFile,
  revisionText,
  type TextFile,
  writeEvidence,
} from '../src/index.js';
import { act, chainOf, sha256 } from './chains.js';

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const tools: EvidenceTools = {
  sha256,
  digest,
  isSigned: (text, signature, publicKey) => {
    try {
      return verify(null, Buffer.from(text), publicKey, Buffer.from(signature, 'base64'));
    } catch {
      return false;
    }
  },
};

export interface Signer {
  readonly publicKey: string;
  readonly sign: (text: string) => Uint8Array;
}

/** A key of its own each time. */
export function keyPair(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const key = createPrivateKey(privateKey);
  return { publicKey, sign: (text) => sign(null, Buffer.from(text), key) };
}

const conferenceId = '0c0ffee0-0000-4000-8000-000000000001';
const draftId = '0c0ffee0-0000-4000-8000-00000000000d';

export interface Archived {
  readonly files: readonly EvidenceFile[];
  /** Of the public chain's head. */
  readonly checkpoint: Checkpoint;
}

interface ToArchive {
  /** Of the public chain; that of a delegation stands beside it. */
  readonly acts: readonly Act[];
  readonly signer: Signer;
  readonly ofEach?: number;
}

/** An archive as the server makes it: two chains, two revisions, one more file. */
export async function archiveOf({ acts, signer, ofEach = 3 }: ToArchive): Promise<Archived> {
  const revisions = sealed();
  const sealedActs = revisions.map(({ number, digested, previous }) =>
    act('RevisionSealed', { draftId, number, sha256: digested, previous }),
  );
  const chains = [
    chain('public', [...acts, ...sealedActs]),
    chain('delegation:0c0ffee0-0000-4000-8000-00000000000a', acts.slice(0, 2)),
  ];
  const checkpoints = chains.map(({ audience, entries }) => signed(audience, entries.at(-1) as Entry, signer));
  const files: EvidenceFile[] = [];
  const writing = writeEvidence(
    {
      conferenceId,
      conference: 'Conference',
      at: '2012-12-14T12:00:00.000Z',
      about: { name: 'README.txt', text: 'An archive.\n' },
      keys: [signer.publicKey],
      checkpoints,
      chains: chains.map(({ audience, entries }) => {
        const { seq, hash } = entries.at(-1) as Entry;
        return { head: { audience, seq, hash }, lots: lotsOf(entries, ofEach) };
      }),
      others: [...revisions.map(({ file }) => file), { name: 'merges.jsonl', text: '{"id":1}\n{"id":2}\n' }],
    },
    { sha256, digest, sign: signer.sign },
  );
  for await (const file of writing) files.push(file);
  return { files, checkpoint: checkpoints[0] as Checkpoint };
}

function chain(audience: string, acts: readonly Act[]) {
  return { audience, entries: chainOf(chainName(conferenceId, audience), acts) };
}

function signed(audience: string, { seq, hash }: Entry, signer: Signer): Checkpoint {
  const unsigned = { conferenceId, audience, seq, hash, at: '2012-12-14T12:00:00.000Z' };
  const signature = Buffer.from(signer.sign(checkpointText(unsigned))).toString('base64');
  return { ...unsigned, key: keyName(signer.publicKey, sha256), signature };
}

function lotsOf(entries: readonly Entry[], ofEach: number): readonly (readonly Entry[])[] {
  const lots: (readonly Entry[])[] = [];
  for (let at = 0; at < entries.length; at += ofEach) lots.push(entries.slice(at, at + ofEach));
  return lots;
}

interface Sealed {
  readonly number: number;
  readonly previous: string | null;
  readonly digested: string;
  readonly file: TextFile;
}

function sealed(): readonly Sealed[] {
  const revisions: Sealed[] = [];
  for (const number of [1, 2]) {
    const previous = revisions.at(-1)?.digested ?? null;
    const text = String(revisionText({ draftId, number, previous, divisions: [], provisions: [{ number }] }));
    revisions.push({ number, previous, digested: sha256(text), file: { name: revisionFile(draftId, number), text } });
  }
  return revisions;
}
