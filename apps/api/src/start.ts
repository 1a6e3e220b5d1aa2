import { join } from 'node:path';
import { firstStart } from './first-start.js';
import { migrations } from './migrations.js';
import { keptCheckpointKey } from './platform/config/checkpoint-key.js';
import type { Environment } from './platform/config/environment.js';
import { migrate } from './platform/database/migrate.js';
import { applicationUrl } from './platform/embedded/application-url.js';
import { type Embedded, ensureDatabase, startEmbedded } from './platform/embedded/start-embedded.js';
import { takeFolder } from './platform/embedded/take-folder.js';
import { type Serving, serve } from './serve.js';
import { stopOnSignal } from './stop-on-signal.js';

export type Starting = Omit<Environment, 'webRoot'> & { readonly webRoot: string | null };
type Say = (line: string) => void;

interface Databases {
  readonly applicationUrl: string;
  readonly ownerUrl: string;
  stop(): Promise<void>;
}

const NEXT_PORTS = 20;

/** From nothing to a server that answers: database, migrations, server, and on the first start the example. */
export async function start(starting: Starting, say: Say): Promise<void> {
  const databases = await openDatabases(starting, say);
  try {
    const steps = await migrate({ ...databases, migrations });
    if (steps.length > 0) say(`Brought the database up to date (${steps.length} steps).`);
    const keyed = { ...starting, checkpointKey: checkpointKey(starting, say) };
    const serving = await listen(keyed, databases.applicationUrl, say);
    stopOnSignal(async () => {
      say('Stopping: letting what is running finish.');
      await serving.stop();
      await databases.stop();
    });
    if (starting.example)
      await firstStart(serving.url, databases.ownerUrl, say).catch((error: Error) => say(unfinished(error)));
    say(`\nCaucus is at ${starting.publicUrl || serving.url}\n`);
  } catch (error) {
    await databases.stop();
    throw error;
  }
}

/** Null where there is no place to keep one. */
function checkpointKey({ checkpointKey: given, dataDir }: Starting, say: Say): string | null {
  try {
    return keptCheckpointKey(given, dataDir);
  } catch (error) {
    if (given !== null || !['EACCES', 'EROFS', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? ''))
      throw error;
    say(`Nothing can be kept in ${dataDir}: checkpoints are signed with a key that lasts as long as this server.`);
    say('Set CAUCUS_CHECKPOINT_KEY to a private Ed25519 key, or CAUCUS_DATA to a folder that can be written.');
    return null;
  }
}

function unfinished({ message }: Error): string {
  return `The example could not be loaded to its end: ${message}\nThe server runs without; the next start tries again.`;
}

async function openDatabases({ database, dataDir }: Starting, say: Say): Promise<Databases> {
  if (database) {
    say(`Using the Postgres at ${new URL(database.applicationUrl).host}.`);
    return { ...database, stop: async () => undefined };
  }
  const release = takeFolder(dataDir);
  say(`Starting a Postgres of our own in ${dataDir}.`);
  const embedded: Embedded = await startEmbedded({ dataDir: `${dataDir}/postgres` });
  if (embedded.wasRunning) say('It was still running from the last time; going on with it.');
  await ensureDatabase(embedded, 'caucus');
  const ownerUrl = embedded.ownerUrl('caucus');
  return {
    ownerUrl,
    applicationUrl: applicationUrl(ownerUrl),
    stop: async () => {
      await embedded.stop();
      release();
    },
  };
}

/** Where no port was asked for by number, a taken one is stepped over. */
async function listen(starting: Starting, databaseUrl: string, say: Say): Promise<Serving> {
  const last = starting.portAsked ? starting.port : starting.port + NEXT_PORTS;
  for (let port = starting.port; port <= last; port++) {
    const serving = await listenOn(port, starting, databaseUrl);
    if (serving) return serving;
    if (port < last) say(`Port ${port} is taken by another program; trying ${port + 1}.`);
  }
  throw new Error(`port ${last} is taken by another program. Free it, or choose another with PORT=….`);
}

/** Null where the port is taken. */
async function listenOn(port: number, starting: Starting, databaseUrl: string): Promise<Serving | null> {
  const { host, publicUrl, redisUrl, smtpUrl, webRoot, offline } = starting;
  const { checkpointKey, dataDir } = starting;
  const documentsFolder = join(dataDir, 'documents');
  try {
    const reached = { host, port, databaseUrl, publicUrl, redisUrl, smtpUrl };
    const settings = { ...reached, webRoot, offline, documentsFolder, poolSize: 20 };
    return await serve(checkpointKey === null ? settings : { ...settings, checkpointKey });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null;
    throw error;
  }
}
