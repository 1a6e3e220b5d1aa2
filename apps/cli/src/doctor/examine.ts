import type { Client } from 'pg';
import type { Finding } from './finding.js';
import { invariants } from './invariants.js';
import { examineRecordChains } from './record-chains.js';
import { examineStoredWords } from './stored-words.js';

/** Examines everything on one view of the database, so that a server at work meanwhile makes no false alarm. */
export async function examine(client: Client): Promise<readonly Finding[]> {
  await client.query('begin transaction isolation level repeatable read, read only');
  try {
    return await examineWithin(client);
  } finally {
    await client.query('rollback');
  }
}

/** The same within a transaction that is open already. */
export async function examineWithin(client: Client): Promise<readonly Finding[]> {
  await client.query(`select caucus.enter('system', 'doctor')`);
  const findings: Finding[] = [];
  for (const { holds, broken } of invariants) {
    const { rows } = await client.query<{ what: string }>(
      `select found.what from (${broken}) as found (what) order by 1`,
    );
    findings.push({ holds, faults: rows.map((row) => row.what) });
  }
  return [...findings, await examineStoredWords(client), await examineRecordChains(client)];
}
