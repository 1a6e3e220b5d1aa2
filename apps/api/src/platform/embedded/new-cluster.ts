import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, type Place } from './place.js';
import type { ServerUser } from './server-user.js';

export const OWNER = 'caucus_owner';

// The same order of letters on every machine, whatever languages it knows.
const LOCALE = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/** The owner's password; makes the data first where there are none. */
export function clusterPassword(place: Place, user: ServerUser, fast: boolean): string {
  if (!existsSync(join(place.data, 'PG_VERSION'))) makeCluster(place, user, fast);
  return readFileSync(place.secret, 'utf8');
}

// Made beside and then renamed: who is interrupted finds nothing the next time, rather than half of it.
function makeCluster(place: Place, user: ServerUser, fast: boolean): void {
  const password = randomBytes(18).toString('base64url');
  const half = `${place.data}.new`;
  emptyFolder(half, user);
  // Beside the data, where we may write for certain; the folder for temporary files need not be ours to write in.
  const passwordFile = `${half}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) chownSync(passwordFile, user.uid, user.gid ?? user.uid);
  try {
    const { status, error, stderr } = spawnSync(
      join(place.programs, 'bin/initdb'),
      [
        '-D',
        half,
        '-U',
        OWNER,
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--no-instructions',
        ...LOCALE,
        ...(fast ? ['--no-sync'] : []),
      ],
      { ...user, cwd: half, encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`Postgres could not make its data folder: ${error?.message ?? stderr}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  writeFileSync(place.secret, password, { mode: 0o600 });
  rmSync(place.data, { recursive: true, force: true });
  renameSync(half, place.data);
}
