import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { Cast } from './cast.js';

export const ROOT = resolve(__dirname, '../..');
export const FROM_SOURCE = ['-C', 'caucus-source', '-r', join(ROOT, 'test/world/from-source.cjs')];

/** The Postgres that all tests of one run share, with two databases to make copies of. */
export interface Cluster {
  /** As the owner, on the database `postgres`. */
  readonly ownerUrl: string;
  /** Only the tables. */
  readonly bare: string;
  /** A conference with its people, each signed in. */
  readonly inhabited: string;
  readonly cast: Cast;
}

const PATIENCE = 120_000;

/**
 * Starts it for whoever asks first; the others wait for the same one.
 *
 * A keeper, a process of its own, holds it and clears it away when the run is over, however the run ended.
 */
export async function cluster(): Promise<Cluster> {
  const run = String(process.send ? process.ppid : process.pid);
  const folder = join(tmpdir(), `caucus-test-${run}`);
  const ready = join(folder, 'ready.json');
  if (isFirst(folder)) launchKeeper(folder, run);
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as Cluster;
    if (existsSync(join(folder, 'failed'))) break;
    await after(50);
  }
  throw new Error(`The tests' Postgres did not start:\n${readFileSync(join(folder, 'log'), 'utf8')}`);
}

function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o755 });
    return true;
  } catch {
    return false;
  }
}

function launchKeeper(folder: string, run: string): void {
  const log = openSync(join(folder, 'log'), 'a');
  const keeper = spawn(process.execPath, [...FROM_SOURCE, join(ROOT, 'test/world/keep-cluster.ts'), folder, run], {
    cwd: ROOT,
    stdio: ['ignore', log, log],
    detached: true,
    // What was asked of the tests' own process, such as a profile, is not asked of this one.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  keeper.once('exit', () => existsSync(folder) && writeFileSync(join(folder, 'failed'), ''));
  keeper.unref();
}
