import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { say } from '#lib/words';
import { connection } from '../../../api/src/platform/database/connection.js';
import { applicationUrl } from '../../../api/src/platform/embedded/application-url.js';
import { ensureDatabase, startEmbedded } from '../../../api/src/platform/embedded/start-embedded.js';
import { takeFolder } from '../../../api/src/platform/embedded/take-folder.js';
import { Failure } from '../failure.js';
import { locale } from '../locale.js';
import { KEPT_FILES } from './backup-form.js';

/** Where a backup can be put back: a database without tables and a folder without our files. */
export interface EmptyInstallation {
  readonly client: Client;
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

/** Lends it; a Postgres of our own is made in the folder where no database is given. */
export async function inEmptyInstallation<Result>(
  dataDir: string,
  work: (empty: EmptyInstallation) => Promise<Result>,
): Promise<Result> {
  refuseFiles(dataDir);
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: application } = process.env;
  if (ownerUrl && application) return emptyDatabase(ownerUrl, application, work);
  if (ownerUrl || application) throw new Failure(say(locale, 'cli.bothAddresses'));
  const release = takeFolder(dataDir);
  const embedded = await startEmbedded({ dataDir: `${dataDir}/postgres` });
  try {
    await ensureDatabase(embedded, 'caucus');
    const url = embedded.ownerUrl('caucus');
    return await emptyDatabase(url, applicationUrl(url), work);
  } finally {
    await embedded.stop();
    release();
  }
}

async function emptyDatabase<Result>(
  ownerUrl: string,
  application: string,
  work: (empty: EmptyInstallation) => Promise<Result>,
): Promise<Result> {
  const client = connection({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Failure(say(locale, 'cli.noConnection', { reason: (error as Error).message }));
  }
  try {
    const { rows } = await client.query<{ there: boolean }>(
      `select exists (select from pg_class where relkind in ('r', 'p')
         and relnamespace in (select oid from pg_namespace where nspname in ('public', 'caucus', 'jobs'))) as there`,
    );
    if (rows[0]?.there) throw new Failure(say(locale, 'cli.notEmpty', { place: new URL(ownerUrl).pathname.slice(1) }));
    return await work({ client, ownerUrl, applicationUrl: application });
  } finally {
    await client.end();
  }
}

function refuseFiles(dataDir: string): void {
  for (const kept of KEPT_FILES) {
    const place = join(dataDir, kept);
    if (existsSync(place) && (!kept.includes('documents') || readdirSync(place).length > 0))
      throw new Failure(say(locale, 'cli.notEmpty', { place }));
  }
}
