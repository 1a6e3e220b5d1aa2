import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** As whom Postgres runs; empty for ourselves. */
export interface ServerUser {
  readonly uid?: number;
  readonly gid?: number;
}

/** Postgres refuses to run as root. As root we take the first of these users that exists; none is made. */
export function serverUser(): ServerUser {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const found = users.find(([known]) => known === name);
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) };
  }
  throw new Error('Postgres does not run as root, and this machine has neither a user “postgres” nor “nobody”.');
}

/** Whether any user may walk down to this place. A checkout under /root cannot be reached by another user. */
export function reachableByAll(place: string): boolean {
  const at = resolve(place);
  if (existsSync(at) && !(statSync(at).mode & 0o001)) return false;
  return at === dirname(at) || reachableByAll(dirname(at));
}
