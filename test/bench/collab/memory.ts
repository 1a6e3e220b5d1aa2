import { setTimeout as after } from 'node:timers/promises';
import { freshBase, type Stage, seats } from './crowd.js';
import { memoryOf, type Server } from './server.js';

export interface Held {
  /** Bytes for each draft with its three people in it. */
  readonly open: number;
  /** And when everybody has left it for long; null where nobody waited. */
  readonly idle: number | null;
}

const DRAFTS = 200;
const PEOPLE = 3;
/** Ours puts a draft away half a minute after the last has left, and looks every five seconds. */
const AWAY = 37_000;

/** What drafts hold in memory, on all servers at once because it takes its time until they are put away. */
export async function memory(
  servers: readonly Server[],
  stage: Stage,
  { untilAway }: { readonly untilAway: boolean },
): Promise<ReadonlyMap<string, Held>> {
  const found = new Map<string, { before: number; open: number }>();
  for (const server of servers) {
    await visit(server, stage, async () => undefined);
    await after(500);
    const before = await memoryOf(server);
    await visit(server, stage, async () => {
      found.set(server.name, { before, open: await memoryOf(server) });
    });
  }
  if (untilAway) await after(AWAY);
  const held = new Map<string, Held>();
  for (const server of servers) {
    const { before, open } = found.get(server.name)!;
    const idle = untilAway ? ((await memoryOf(server)) - before) / DRAFTS : null;
    held.set(server.name, { open: (open - before) / DRAFTS, idle });
  }
  return held;
}

async function visit(server: Server, { crew, beginning }: Stage, meanwhile: () => Promise<void>): Promise<void> {
  const clients = seats(server, await server.rooms(DRAFTS), { clients: PEOPLE, writers: 1 });
  await crew.join(server, { clients, base: freshBase(), writers: DRAFTS, beginning });
  await after(1000);
  await meanwhile();
  await crew.leave();
}
