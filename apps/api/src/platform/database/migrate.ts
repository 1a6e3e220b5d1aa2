import type { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { admitApplication } from './admit-application.js';
import { connection } from './connection.js';

/** Held while migrating, so that two servers starting at once do not both begin. Any fixed number of ours will do. */
const LOCK = 7_203_194_512;

export interface Migrating {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
  readonly migrations: readonly (new () => MigrationInterface)[];
}

/** Brings the database up to this version of the program. Answers with the names of the steps that were run. */
export async function migrate({ ownerUrl, applicationUrl, migrations }: Migrating): Promise<readonly string[]> {
  const guard = connection({ connectionString: ownerUrl });
  await guard.connect();
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTransactionMode: 'each',
  });
  try {
    await guard.query('select pg_advisory_lock($1)', [LOCK]);
    await source.initialize();
    await refuseNewerDatabase(
      guard,
      migrations.map((Step) => new Step().name ?? Step.name),
    );
    const done = await source.runMigrations();
    await admitApplication(guard, applicationUrl);
    return done.map((step) => step.name);
  } finally {
    if (source.isInitialized) await source.destroy();
    await guard.end();
  }
}

async function refuseNewerDatabase(guard: Client, known: readonly string[]): Promise<void> {
  const { rows } = await guard.query<{ there: boolean }>(
    `select to_regclass('public.migrations') is not null as there`,
  );
  if (!rows[0]?.there) return;
  const later = await guard.query<{ name: string }>('select name from migrations where not name = any($1::text[])', [
    known,
  ]);
  const first = later.rows[0];
  if (first)
    throw new Error(`The database is newer than this program: it has been through ${first.name}. Nothing was changed.`);
}
