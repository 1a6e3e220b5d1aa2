import { randomBytes } from 'node:crypto';
import { connection } from '../../apps/api/src/platform/database/connection.js';
import { applicationUrl } from '../../apps/api/src/platform/embedded/application-url.js';
import type { Cluster } from './cluster.js';

export interface Copy {
  readonly name: string;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  drop(): Promise<void>;
}

/** A database of one's own, made in some tens of milliseconds. */
export async function copyDatabase(cluster: Cluster, template: string): Promise<Copy> {
  const name = `t${randomBytes(6).toString('hex')}`;
  await asOwner(cluster, `create database ${name} template ${template} strategy file_copy`);
  const url = new URL(cluster.ownerUrl);
  url.pathname = `/${name}`;
  return {
    name,
    ownerUrl: url.toString(),
    applicationUrl: applicationUrl(url.toString()),
    drop: () => asOwner(cluster, `drop database if exists ${name} with (force)`),
  };
}

async function asOwner(cluster: Cluster, statement: string): Promise<void> {
  const client = connection({ connectionString: cluster.ownerUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
