import { setTimeout as after } from 'node:timers/promises';
import * as Y from 'yjs';
import { type Stage, seats } from './crowd.js';
import { WRITERS, type Written, write } from './history.js';
import type { Joined } from './orders.js';
import type { Server } from './server.js';

/** As long as a provider waits before it knocks again. */
const PAUSE = 250;
const EDITS = 10_000;

export interface Storm {
  /** They have the document and ask for what is new. */
  readonly again: Joined;
  /** They have nothing, as after a page is loaded anew. */
  readonly anew: Joined;
}

export interface Hit {
  readonly written: Written;
  readonly clients: number;
}

export async function target(server: Server, stage: Stage, clients: number): Promise<Hit> {
  return { written: await write(server, stage, EDITS), clients };
}

/** All who are in a long document lose their connection at once, and all come back at once. */
export async function storm(server: Server, { crew, beginning }: Stage, { written, clients }: Hit): Promise<Storm> {
  const { room, base } = written;
  const people = seats(server, [room], { clients, writers: 0 }).map((each) => ({ ...each, brings: false }));
  const knock = async (vector: string, atOnce: number): Promise<Joined> => {
    const joined = await crew.join(server, { clients: people, base, writers: WRITERS, beginning, vector, atOnce });
    await after(300);
    await crew.leave();
    await after(PAUSE);
    return joined;
  };
  await knock(vectorOf(written, beginning.seed), 16);
  return { again: await knock(vectorOf(written, beginning.seed), clients), anew: await knock('', clients) };
}

/** What somebody has who has all of it. */
function vectorOf({ base, edits }: Written, seed: string): string {
  const has = new Map(Y.parseUpdateMeta(Buffer.from(seed, 'base64')).to);
  for (let writer = 0; writer < WRITERS; writer++) has.set(base + writer, edits / WRITERS);
  return Buffer.from(Y.encodeStateVector(has)).toString('base64');
}
