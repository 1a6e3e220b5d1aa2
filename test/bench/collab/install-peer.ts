import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../world/cluster.js';

const PEERS = join(__dirname, '../peers');
const CACHE = join(ROOT, 'node_modules/.cache/caucus-bench');
const PATIENCE = 120_000;

/**
 * A folder in which a peer's own packages lie, as its lock file names them. They are fetched from the npm registry the first
 * time; null, and the reason said, where that does not answer.
 */
export function installPeer(name: string): string | null {
  const from = join(PEERS, name);
  const lock = readFileSync(join(from, 'package-lock.json'));
  const folder = join(CACHE, `${name}-${createHash('sha256').update(lock).digest('hex').slice(0, 12)}`);
  const done = join(folder, 'installed');
  mkdirSync(folder, { recursive: true });
  cpSync(from, folder, { recursive: true });
  if (existsSync(done)) return folder;
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (status !== 0) {
    const last = stderr.trim().split('\n').at(-1) ?? '';
    console.error(`${name} is left out: its packages are not here and could not be fetched from the registry. ${last}`);
    return null;
  }
  writeFileSync(done, '');
  return folder;
}
