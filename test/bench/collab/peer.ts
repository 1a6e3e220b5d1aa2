import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FROM_SOURCE } from '../../world/cluster.js';
import { installPeer } from './install-peer.js';
import type { Spoken } from './orders.js';
import { memoryFileOf, type Server, TELL_MEMORY } from './server.js';

interface Peer {
  readonly name: string;
  /** The folder it has packages of its own in; null for one that runs on ours. */
  readonly folder: string | null;
  readonly program: string;
  readonly spoken: Spoken;
  readonly keeps: boolean;
  readonly variables: (place: {
    readonly disk: string;
    readonly databaseUrl: string;
  }) => Readonly<Record<string, string>>;
}

const BRINGS: Spoken = { dialect: 'plain', gives: true, brings: true };
const own = (program: string, name: string, spoken: Spoken): Peer => ({
  name,
  folder: null,
  program: join(__dirname, '../peers', program),
  spoken,
  keeps: false,
  variables: () => ({}),
});
const yWebsocket = { folder: 'y-websocket-server', program: 'server.mjs', spoken: BRINGS };

export const peers: readonly Peer[] = [
  own('relay.ts', 'relay', { dialect: 'plain', gives: false, brings: false }),
  own('batched.ts', 'batched broadcast', BRINGS),
  { ...yWebsocket, name: '@y/websocket-server', keeps: false, variables: () => ({}) },
  {
    ...yWebsocket,
    name: '@y/websocket-server, LevelDB',
    keeps: true,
    variables: ({ disk }) => ({ YPERSISTENCE: disk }),
  },
  {
    name: 'Hocuspocus, Postgres',
    folder: 'hocuspocus',
    program: 'server.mjs',
    spoken: { dialect: 'hocuspocus', gives: true, brings: true },
    keeps: true,
    variables: ({ databaseUrl }) => ({ DATABASE_URL: databaseUrl }),
  },
];

/** Null where its packages are not to be had. */
export async function startPeer(peer: Peer, databaseUrl: string): Promise<Server | null> {
  const folder = peer.folder === null ? '' : installPeer(peer.folder);
  if (folder === null) return null;
  const disk = mkdtempSync(join(tmpdir(), 'caucus-bench-'));
  const memoryFile = memoryFileOf(peer.name);
  const launch = async (): Promise<{ child: ChildProcess; port: number }> => {
    const child = fork(join(folder, peer.program), [], {
      execArgv: [...(peer.folder === null ? FROM_SOURCE : []), '-r', TELL_MEMORY],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, ...peer.variables({ disk, databaseUrl }), CAUCUS_BENCH_MEMORY: memoryFile },
    });
    const [port] = (await once(child, 'message')) as [number];
    return { child, port };
  };
  let running = await launch();
  const end = async (): Promise<void> => {
    const gone = once(running.child, 'exit');
    running.child.kill('SIGTERM');
    await gone;
  };
  return {
    ...peer,
    feeders: { sockets: 1, perSecond: 10_000 },
    get pid() {
      return running.child.pid!;
    },
    rooms: async (count) => Array.from({ length: count }, () => randomUUID()),
    seat: (room) => ({ url: `ws://127.0.0.1:${running.port}/${room}`, token: null, room }),
    memoryFile,
    restart: async () => {
      await end();
      running = await launch();
    },
    stop: async () => {
      await end();
      rmSync(disk, { recursive: true, force: true });
    },
  };
}
