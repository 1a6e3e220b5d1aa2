import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../apps/api/src/migrations.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { applicationUrl } from '../../apps/api/src/platform/embedded/application-url.js';
import { ensureDatabase, startEmbedded } from '../../apps/api/src/platform/embedded/start-embedded.js';
import { type Cast, gatherCast, type Persona } from './cast.js';
import { type Client, clientOf } from './client.js';
import { type SeparateServer, separateServer } from './separate-server.js';

/** A server and a Postgres that belong to one test alone, so that either can be taken away. */
export interface Outage extends Cast {
  readonly address: string;
  readonly server: SeparateServer;
  as(persona: Persona | 'nobody'): Client;
  stopDatabase(): Promise<void>;
  /** On the port where it was before. */
  startDatabase(): Promise<void>;
  stop(): Promise<void>;
}

export async function outage(): Promise<Outage> {
  const folder = mkdtempSync(join(tmpdir(), 'caucus-outage-'));
  chmodSync(folder, 0o755);
  const dataDir = join(folder, 'postgres');
  let embedded = await startEmbedded({ dataDir, fast: true });
  const { port } = embedded;
  await ensureDatabase(embedded, 'caucus');
  const ownerUrl = embedded.ownerUrl('caucus');
  const urls = { ownerUrl, applicationUrl: applicationUrl(ownerUrl) };
  await migrate({ ...urls, migrations });
  const server = await separateServer(urls);
  const cast = await gatherCast(server.address, ownerUrl);
  return {
    ...cast,
    address: server.address,
    server,
    as: (persona) => clientOf(server.address, persona === 'nobody' ? null : cast.people[persona].token),
    stopDatabase: () => embedded.stop(),
    startDatabase: async () => {
      embedded = await startEmbedded({ dataDir, fast: true, port });
    },
    stop: async () => {
      await server.end();
      await embedded.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
