import { setTimeout as after } from 'node:timers/promises';
import { connection } from '../../../apps/api/src/platform/database/connection.js';
import { quantile } from '../table.js';
import { cpuOfFamily } from './load-process.js';

/** The least that one letter on disk takes here: one row, one commit, nobody else. In milliseconds. */
export interface CommitAlone {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  /** Processor time for 1,000 of them: of whoever asks for it, and of Postgres. */
  readonly cpu: number;
  readonly database: number;
}

const ROW = 'insert into commit_alone (update) select * from unnest($1::bytea[])';

/** At the beat of so many letters a second, as ten people type them. */
export async function commitAlone(
  url: string,
  postmaster: number,
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<CommitAlone> {
  const client = connection({ connectionString: url });
  await client.connect();
  try {
    await client.query('create table commit_alone (seq bigserial primary key, update bytea)');
    const commit = () => client.query({ name: 'commit', text: ROW, values: [[Buffer.alloc(30)]] });
    for (let at = 0; at < perSecond; at++) await commit();
    const took: number[] = [];
    const [own, database] = [process.cpuUsage(), cpuOfFamily(postmaster)];
    for (let at = 0; at < perSecond * seconds; at++) {
      const began = performance.now();
      await commit();
      took.push(performance.now() - began);
      await after(Math.max(0, 1000 / perSecond - (performance.now() - began)));
    }
    const { user, system } = process.cpuUsage(own);
    const each = (spent: number) => (spent / took.length) * 1000;
    return {
      perSecond,
      p50: quantile(took, 0.5),
      p95: quantile(took, 0.95),
      cpu: each((user + system) / 1000),
      database: each(cpuOfFamily(postmaster) - database),
    };
  } finally {
    await client.query('drop table if exists commit_alone');
    await client.end();
  }
}
