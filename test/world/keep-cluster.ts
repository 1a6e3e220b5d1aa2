import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { migrations } from '../../apps/api/src/migrations.js';
import { migrate } from '../../apps/api/src/platform/database/migrate.js';
import { applicationUrl } from '../../apps/api/src/platform/embedded/application-url.js';
import { type Embedded, ensureDatabase, startEmbedded } from '../../apps/api/src/platform/embedded/start-embedded.js';
import { serve } from '../../apps/api/src/serve.js';
import { type Cast, gatherCast } from './cast.js';
import type { Cluster } from './cluster.js';

const [folder = '', run = ''] = process.argv.slice(2);

keep().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  writeFileSync(join(folder, 'failed'), '');
  process.exit(1);
});

/** Starts Postgres, prepares the two databases, and stays until the run of the tests is gone. */
async function keep(): Promise<void> {
  const embedded = await startEmbedded({
    dataDir: join(folder, 'postgres'),
    fast: process.env['CAUCUS_TEST_DISK'] !== 'real',
  });
  const end = async (): Promise<void> => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
    process.exit(0);
  };
  process.on('SIGTERM', () => void end());
  process.on('SIGINT', () => void end());
  const cast = await prepare(embedded).catch(async (error: Error) => {
    await embedded.stop();
    throw error;
  });
  const cluster: Cluster = { ownerUrl: embedded.ownerUrl('postgres'), bare: 'bare', inhabited: 'inhabited', cast };
  writeFileSync(join(folder, 'ready.new'), JSON.stringify(cluster));
  renameSync(join(folder, 'ready.new'), join(folder, 'ready.json'));
  while (isAlive(Number(run))) await after(500);
  await end();
}

async function prepare(embedded: Embedded): Promise<Cast> {
  for (const name of ['bare', 'inhabited']) {
    await ensureDatabase(embedded, name);
    const ownerUrl = embedded.ownerUrl(name);
    await migrate({ ownerUrl, applicationUrl: applicationUrl(ownerUrl), migrations });
  }
  const ownerUrl = embedded.ownerUrl('inhabited');
  const serving = await serve({
    host: '127.0.0.1',
    port: 0,
    databaseUrl: applicationUrl(ownerUrl),
    publicUrl: '',
    redisUrl: null,
    smtpUrl: null,
    webRoot: null,
    poolSize: 4,
  });
  try {
    return await gatherCast(serving.url, ownerUrl);
  } finally {
    await serving.stop();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
