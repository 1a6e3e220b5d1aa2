import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { binaries } from './binaries.js';
import { reachableByAll, type ServerUser } from './server-user.js';

/** Where Postgres' programs and its data lie. */
export interface Place {
  readonly programs: string;
  readonly data: string;
  /** Beside the data, and ours alone. */
  readonly secret: string;
}

/** The folder asked for where the server's user can reach it; else both go to /var/lib, named after this checkout. */
export function placeFor(dataDir: string, user: ServerUser): Place {
  const wanted = resolve(dataDir);
  const secret = `${wanted}.password`;
  const native = binaries();
  mkdirSync(dirname(wanted), { recursive: true });
  if (user.uid === undefined) return { programs: native, data: wanted, secret };

  const elsewhere = `/var/lib/caucus-${createHash('sha1')
    .update(native + wanted)
    .digest('hex')
    .slice(0, 8)}`;
  return {
    programs: reachableByAll(native) ? native : copied(native, join(elsewhere, 'postgres')),
    data: reachableByAll(dirname(wanted)) ? wanted : join(made(elsewhere), 'data'),
    secret,
  };
}

/** An empty folder that belongs to the server's user. */
export function emptyFolder(path: string, user: ServerUser): void {
  rmSync(path, { recursive: true, force: true });
  mkdirSync(path, { recursive: true, mode: 0o700 });
  if (user.uid !== undefined && statSync(path).uid !== user.uid) chownSync(path, user.uid, user.gid ?? user.uid);
}

function made(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  return folder;
}

// Copied beside and then renamed, so that half a copy is never taken for the whole.
function copied(native: string, to: string): string {
  if (existsSync(to)) return to;
  const half = `${to}.${process.pid}`;
  cpSync(native, half, { recursive: true, verbatimSymlinks: true });
  made(dirname(to));
  renameSync(half, to);
  return to;
}
