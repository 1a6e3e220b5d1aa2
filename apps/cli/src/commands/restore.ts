import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { say } from '#lib/words';
import { migrations } from '../../../api/src/migrations.js';
import { migrate } from '../../../api/src/platform/database/migrate.js';
import { Failure } from '../failure.js';
import { inEmptyInstallation } from '../keeping/empty-installation.js';
import { NewerBackup, putBack } from '../keeping/put-back.js';
import { BrokenBackup } from '../keeping/read-archive.js';
import { locale } from '../locale.js';
import { print } from '../print.js';

/** `restore FILE`: a backup into an installation that is empty yet, brought up to this version of the program. */
export async function restore(file: string): Promise<void> {
  if (!existsSync(file)) throw new Failure(say(locale, 'cli.noSuchFile', { file }));
  const dataDir = resolve(process.env.CAUCUS_DATA || '.data');
  try {
    const taken = await inEmptyInstallation(dataDir, async (empty) => {
      const put = await putBack(file, { client: empty.client, dataDir, migrateTo: (steps) => steppedTo(steps, empty) });
      await migrate({ ...empty, migrations });
      await empty.client.query('analyze');
      return put;
    });
    print(say(locale, 'cli.restored', { ...taken, file }));
  } catch (error) {
    if (error instanceof BrokenBackup) throw new Failure(say(locale, 'cli.brokenBackup', { file, at: error.message }));
    if (error instanceof NewerBackup)
      throw new Failure(say(locale, 'cli.newerBackup', { file, version: error.message }));
    throw error;
  }
}

interface Database {
  readonly ownerUrl: string;
  readonly applicationUrl: string;
}

async function steppedTo(steps: readonly string[], database: Database): Promise<boolean> {
  const known = migrations.filter((Step) => steps.includes(new Step().name));
  if (known.length !== steps.length) return false;
  await migrate({ ...database, migrations: known });
  return true;
}
