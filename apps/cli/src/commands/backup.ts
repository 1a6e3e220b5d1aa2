import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseError } from 'pg';
import { say } from '#lib/words';
import { withDatabase } from '../doctor/database.js';
import { Failure } from '../failure.js';
import { takeBackup } from '../keeping/take-backup.js';
import { locale } from '../locale.js';
import { print } from '../print.js';

/** `backup FILE`: the whole installation in one file, while the server goes on. */
export async function backup(file: string, { key }: { readonly key: boolean }): Promise<void> {
  if (existsSync(file)) throw new Failure(say(locale, 'cli.fileThere', { file }));
  const dataDir = resolve(process.env.CAUCUS_DATA || '.data');
  try {
    const taken = await withDatabase((client) => takeBackup(client, { dataDir, withKey: key, to: file }));
    print(say(locale, 'cli.backedUp', { ...taken, file, key: key ? 'with' : 'without' }));
  } catch (error) {
    // What was written so far must not be taken for a backup.
    rmSync(file, { force: true });
    throw hidesRows(error) ? new Failure(say(locale, 'cli.hidesRows', { reason: error.message })) : error;
  }
}

/** A right is missing, or a policy would have left out rows. */
function hidesRows(error: unknown): error is DatabaseError {
  return (error as Partial<DatabaseError>).code === '42501';
}
