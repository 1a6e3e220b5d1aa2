import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { chainName, type Entry, type Head, type Sha256, verify } from '#lib/record';
import type { Finding } from './finding.js';

interface Chain {
  readonly conferenceId: string;
  readonly audience: string;
  readonly headSeq: number;
  readonly headHash: string;
}

type StoredEntry = Omit<Entry, 'at'> & { readonly happenedAt: Date };

const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Whether every chain follows from its first entry, goes through its checkpoints and ends where its head says. */
export async function examineRecordChains(client: Client): Promise<Finding> {
  const { rows: chains } = await client.query<Chain>(
    `select conference_id as "conferenceId", audience, head_seq as "headSeq", head_hash as "headHash" from record_chain`,
  );
  const faults: string[] = [];
  for (const chain of chains) faults.push(...(await faultsOf(client, chain)));
  return { holds: 'Every chain of the record verifies up to its head.', faults };
}

async function faultsOf(
  client: Client,
  { conferenceId, audience, headSeq, headHash }: Chain,
): Promise<readonly string[]> {
  const { rows } = await client.query<StoredEntry>(
    `select seq, kind, happened_at as "happenedAt", actor, subject_id as "subjectId", facts, hash
     from record_entry where conference_id = $1 and audience = $2 order by seq`,
    [conferenceId, audience],
  );
  const entries = rows.map(({ happenedAt, ...entry }) => ({ ...entry, at: happenedAt.toISOString() })) as Entry[];
  const name = chainName(conferenceId, audience);
  const { rows: checkpoints } = await client.query<Head>(
    `select seq, hash from record_checkpoint where conference_id = $1 and audience = $2 order by seq`,
    [conferenceId, audience],
  );
  const found = verify({ name, entries, checkpoints: [...checkpoints, { seq: headSeq, hash: headHash }] }, sha256);
  if (found.kind !== 'Verified') return [`${name}: ${found.kind} at ${found.seq}`];
  return found.head.seq === headSeq ? [] : [`${name}: its head is ${headSeq}, its last entry ${found.head.seq}`];
}
