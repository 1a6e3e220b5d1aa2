import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../apps/api/src/migrations.js';
import { connection } from '../../apps/api/src/platform/database/connection.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { applicationUrl } from '../../apps/api/src/platform/embedded/application-url.js';
import { ensureDatabase, startEmbedded } from '../../apps/api/src/platform/embedded/start-embedded.js';
import { type Cast, gatherCast, type Persona } from './cast.js';
import { type Client, clientOf } from './client.js';
import { killTree } from './kill-tree.js';
import { type SeparateServer, separateServer } from './separate-server.js';

/** A server and a Postgres that belong to one test alone, so that either can be taken away. */
export interface Outage extends Cast {
  readonly address: string;
  readonly server: SeparateServer;
  as(persona: Persona | 'nobody'): Client;
  /** Straight to the tables as their owner. */
  owner<Row>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  stopDatabase(): Promise<void>;
  /** With `kill -9`, and all its children with it. */
  killDatabase(): Promise<void>;
  /** On the port where it was before. */
  startDatabase(): Promise<void>;
  /** The process again on the same address, after it was killed. */
  startServer(): Promise<void>;
  stop(): Promise<void>;
}

export interface Hardship {
  /** Postgres writes to the disk before it says so, as in earnest and not as in other tests. */
  readonly lasting?: boolean;
}

export async function outage({ lasting = false }: Hardship = {}): Promise<Outage> {
  const folder = mkdtempSync(join(tmpdir(), 'caucus-outage-'));
  chmodSync(folder, 0o755);
  const dataDir = join(folder, 'postgres');
  const fast = !lasting;
  let embedded = await startEmbedded({ dataDir, fast });
  const { port } = embedded;
  await ensureDatabase(embedded, 'caucus');
  const ownerUrl = embedded.ownerUrl('caucus');
  const urls = { ownerUrl, applicationUrl: applicationUrl(ownerUrl) };
  await migrate({ ...urls, migrations });
  let server = await separateServer(urls);
  const { address } = server;
  const cast = await gatherCast(address, ownerUrl);
  return {
    ...cast,
    address,
    get server() {
      return server;
    },
    as: (persona) => clientOf(address, persona === 'nobody' ? null : cast.people[persona].token),
    owner: (sql, params) => asked(ownerUrl, sql, params),
    stopDatabase: () => embedded.stop(),
    killDatabase: () => killTree(embedded.pid),
    startDatabase: async () => {
      embedded = await startEmbedded({ dataDir, fast, port });
    },
    startServer: async () => {
      server = await separateServer({ ...urls, port: Number(new URL(address).port) });
    },
    stop: async () => {
      await server.end();
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function asked<Row>(url: string, sql: string, params: readonly unknown[] = []): Promise<Row[]> {
  const client = connection({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, [...params])).rows as Row[];
  } finally {
    await client.end();
  }
}
