import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from 'pg';
import { say } from '#lib/words';
import { connection } from '../../../api/src/platform/database/connection.js';
import { leftBehind } from '../../../api/src/platform/embedded/left-behind.js';
import { placeFor } from '../../../api/src/platform/embedded/place.js';
import { serverUser } from '../../../api/src/platform/embedded/server-user.js';
import { startEmbedded } from '../../../api/src/platform/embedded/start-embedded.js';
import { Failure } from '../failure.js';
import { locale } from '../locale.js';

/** Lends a connection of the database's owner: to `DATABASE_OWNER_URL`, else to the Postgres of our own. */
export async function withDatabase<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const given = process.env.DATABASE_OWNER_URL;
  if (given) return connected(given, work);
  const dataDir = `${resolve(process.env.CAUCUS_DATA || '.data')}/postgres`;
  if (!existsSync(`${dataDir}.password`)) {
    throw new Failure(say(locale, 'cli.noDatabase', { folder: dataDir }));
  }
  // One that runs already is a server's, and is left running.
  const running = leftBehind(placeFor(dataDir, serverUser()).data) !== null;
  const embedded = await startEmbedded({ dataDir });
  try {
    return await connected(embedded.ownerUrl('caucus'), work);
  } finally {
    if (!running) await embedded.stop();
  }
}

async function connected<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = connection({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
  } catch (error) {
    throw new Failure(say(locale, 'cli.noConnection', { reason: (error as Error).message }));
  }
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
