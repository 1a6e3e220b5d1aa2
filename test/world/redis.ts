import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { until } from './live-draft.js';

/** A Redis of one test's own, which keeps nothing. */
export interface OwnRedis {
  readonly url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** How many servers hear each other on it. */
  hearers(): Promise<number>;
}

/** Debian's package `redis-server`, or Valkey's. Null where neither is installed. */
export const REDIS_PROGRAM: string | null =
  ['redis-server', 'valkey-server'].find((name) => spawnSync(name, ['--version']).status === 0) ?? null;

export async function ownRedis(): Promise<OwnRedis> {
  if (REDIS_PROGRAM === null) throw new Error('Neither redis-server nor valkey-server is installed');
  const program = REDIS_PROGRAM;
  const folder = mkdtempSync(join(tmpdir(), 'caucus-redis-'));
  const port = await freePort();
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
    child = spawn(program, [...place, '--save', '', '--appendonly', 'no'], { stdio: 'ignore' });
    await until(
      () => answers(port),
      (there) => there,
      15_000,
    );
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    start,
    hearers: () => hearersOn(port),
    stop: async () => {
      if (child?.kill('SIGKILL')) await once(child, 'exit');
      child = null;
      rmSync(join(folder, 'dump.rdb'), { force: true });
    },
  };
}

// Each has one connection that hears, on a channel of all and on one of its own.
async function hearersOn(port: number): Promise<number> {
  const client = createClient({ url: `redis://127.0.0.1:${port}` });
  await client.connect();
  const channels = await client.pubSubChannels('caucus:*');
  const counts = Object.values(await client.pubSubNumSub(channels));
  client.destroy();
  return Math.max(0, ...counts);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => done(false));
  });
}
