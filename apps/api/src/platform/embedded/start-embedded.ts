import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { connection } from '../database/connection.js';
import { leftBehind, stopLeftBehind } from './left-behind.js';
import { clusterPassword, OWNER } from './new-cluster.js';
import { type Place, placeFor } from './place.js';
import { type ServerUser, serverUser } from './server-user.js';

export interface Asked {
  readonly dataDir: string;
  /** Any free one where not given. */
  readonly port?: number;
  /** For tests: quick, and lost when the machine loses power. */
  readonly fast?: boolean;
}

export interface Embedded {
  readonly port: number;
  readonly pid: number;
  /** Taken over and not started. */
  readonly wasRunning: boolean;
  /** As the owner of everything. */
  ownerUrl(database: string): string;
  stop(): Promise<void>;
}

/** Starts a Postgres of our own on its folder, or takes over one that was left running there. */
export async function startEmbedded(asked: Asked): Promise<Embedded> {
  const user = serverUser();
  const place = placeFor(asked.dataDir, user);
  const password = clusterPassword(place, user, asked.fast ?? false);
  const urlAt =
    (port: number) =>
    (database: string): string =>
      `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;

  const before = leftBehind(place.data);
  if (before && (await answers(urlAt(before.port)('postgres'))))
    return {
      ...before,
      wasRunning: true,
      ownerUrl: urlAt(before.port),
      stop: () => stopLeftBehind(place.data, before),
    };

  const port = asked.port ?? (await freePort());
  const server = launch(place, user, port, asked.fast ?? false);
  await untilReady(server, urlAt(port)('postgres'));
  return {
    port,
    wasRunning: false,
    pid: server.child.pid ?? 0,
    ownerUrl: urlAt(port),
    stop: () => stopped(server.child),
  };
}

/** Makes the database if it is not there yet. */
export async function ensureDatabase(embedded: Embedded, name: string): Promise<void> {
  const client = connection({ connectionString: embedded.ownerUrl('postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

interface Launched {
  readonly child: ChildProcess;
  /** The last of what it had to say. */
  log(): string;
}

// In a process group of its own, so that Ctrl-C reaches only us, and we close our connections before stopping it.
function launch({ programs, data }: Place, user: ServerUser, port: number, fast: boolean): Launched {
  const settings = [
    'unix_socket_directories=',
    'max_connections=120',
    'shared_buffers=64MB',
    ...(fast ? ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] : []),
  ];
  const child = spawn(
    join(programs, 'bin/postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...user, cwd: tmpdir(), stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  let log = '';
  child.stderr?.on('data', (words: Buffer) => {
    log = (log + words.toString()).slice(-4000);
  });
  child.unref();
  (child.stderr as unknown as { unref?: () => void }).unref?.();
  process.once('exit', () => {
    if (child.exitCode === null) child.kill('SIGINT');
  });
  return { child, log: () => log };
}

async function untilReady({ child, log }: Launched, url: string): Promise<void> {
  for (let attempt = 0; attempt < 1200; attempt++) {
    if (child.exitCode !== null || child.signalCode !== null) break;
    if (await answers(url)) return;
    await after(25);
  }
  child.kill('SIGINT');
  throw new Error(`Our own Postgres did not start.\n${log()}`);
}

async function answers(url: string): Promise<boolean> {
  const client = connection({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once('exit', () => done());
    child.ref();
    child.kill('SIGINT');
  });
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
      .once('error', failed)
      .listen(0, '127.0.0.1', () => {
        const { port } = probe.address() as { port: number };
        probe.close(() => found(port));
      });
  });
}
