import { type World, world } from '../../world/index.js';
import { beginning, drafts } from './drafts.js';
import { people } from './people.js';
import { memoryFileOf, type Server, TELL_MEMORY } from './server.js';
import type { Beginning } from './typing.js';

export interface Home {
  readonly server: Server;
  readonly world: World;
  readonly beginning: Beginning;
}

/** Our own server with its database, whose commits reach the disk, and the people who will come. */
export async function caucus({
  clients,
  writers,
}: {
  readonly clients: number;
  readonly writers: number;
}): Promise<Home> {
  const memoryFile = memoryFileOf('caucus');
  process.env['CAUCUS_TEST_DISK'] = 'real';
  process.env['CAUCUS_BENCH_MEMORY'] = memoryFile;
  process.env['NODE_OPTIONS'] = `${process.env['CAUCUS_BENCH_NODE_OPTIONS'] ?? ''} -r ${TELL_MEMORY}`;
  const scene = await world({ separate: true });
  process.env['NODE_OPTIONS'] = '';
  const tokens = await people(scene, clients, writers);
  const begins = await beginning(scene);
  const server: Server = {
    name: 'Caucus',
    spoken: { dialect: 'plain', gives: true, brings: false },
    keeps: true,
    feeders: { sockets: 40, perSecond: 190 },
    get pid() {
      return scene.server!.pid;
    },
    rooms: (count) => drafts(scene, begins, count),
    seat: (room, at) => ({
      url: `${scene.address.replace(/^http/, 'ws')}/collab/${room}?ack=1`,
      token: tokens[at % tokens.length]!,
      room,
    }),
    memoryFile,
    restart: async () => {
      await scene.server!.end();
      process.env['NODE_OPTIONS'] = `-r ${TELL_MEMORY}`;
      await scene.restart();
      process.env['NODE_OPTIONS'] = '';
    },
    stop: () => scene.stop(),
  };
  return { server, world: scene, beginning: begins };
}
