import { setTimeout as after } from 'node:timers/promises';
import type { Crew } from './crew.js';
import { now } from './journal.js';
import { cpuOf, cpuOfFamily } from './load-process.js';
import type { ClientAsked, Told } from './orders.js';
import type { Server } from './server.js';
import type { Beginning } from './typing.js';

/** So many people in so many drafts, of whom some type. */
export interface Gathering {
  readonly drafts: number;
  readonly clients: number;
  /** In each draft. */
  readonly writers: number;
  readonly perSecond: number;
  readonly seconds: number;
  readonly warmUp: number;
}

export interface Seen extends Told {
  /** Letters typed. */
  readonly typed: number;
  /** Processor time in milliseconds: of the server, and of Postgres. */
  readonly cpu: number;
  readonly database: number;
  /** Which part of a core each of the two load processes took. */
  readonly load: readonly number[];
}

export interface Stage {
  readonly crew: Crew;
  readonly beginning: Beginning;
  /** The process that all of Postgres hangs on. */
  readonly postmaster: number;
}

/** How long the last letters may be on their way before they count as lost. */
const PATIENCE = 6000;

export async function gather(server: Server, stage: Stage, asked: Gathering): Promise<Seen> {
  const { crew } = stage;
  const base = freshBase();
  const clients = seats(server, await server.rooms(asked.drafts), asked);
  const writers = asked.drafts * asked.writers;
  await crew.join(server, { clients, base, writers, beginning: stage.beginning });
  await after(300);
  const seen = await typing(server, stage, asked);
  await crew.leave();
  await after(200);
  return seen;
}

async function typing({ pid }: Server, { crew, postmaster }: Stage, asked: Gathering): Promise<Seen> {
  const cpuBefore = cpuOf(pid);
  const databaseBefore = cpuOfFamily(postmaster);
  const from = now() + asked.warmUp * 1000;
  const seconds = asked.warmUp + asked.seconds;
  const { pressed, cpu } = await crew.type({ perSecond: asked.perSecond, seconds });
  let told = await crew.tell(pressed, from);
  for (const end = now() + PATIENCE; told.heard < told.expected && now() < end; told = await crew.tell(pressed, from))
    await after(300);
  return {
    ...told,
    typed: pressed.reduce((sum, { at }) => sum + at.length, 0),
    cpu: cpuOf(pid) - cpuBefore,
    database: cpuOfFamily(postmaster) - databaseBefore,
    load: cpu.map((spent) => spent / (seconds * 1000)),
  };
}

/** The people of a draft come one after the other; the first of them write. */
export function seats(
  server: Server,
  rooms: readonly string[],
  { clients, writers }: Pick<Gathering, 'clients' | 'writers'>,
): ClientAsked[] {
  const writing = rooms.length * writers;
  return rooms.flatMap((room, draft) =>
    Array.from({ length: clients }, (_, at): ClientAsked => {
      const writer = at < writers ? draft * writers + at : null;
      const person = writer ?? writing + draft * (clients - writers) + at - writers;
      return { ...server.seat(room, person), writer, brings: server.spoken.brings && at === 0 };
    }),
  );
}

/** Client ids that nobody has written under yet. */
export function freshBase(): number {
  return 1 + Math.floor(Math.random() * (2 ** 32 - 10_000));
}
