import { freshBase, type Stage } from './crowd.js';
import type { Opened } from './orders.js';
import type { Server } from './server.js';

/** A document that has been written in for long. */
export interface Written {
  readonly room: string;
  readonly base: number;
  readonly edits: number;
}

export const WRITERS = 40;
const PATIENCE = 60_000;

/** Writes a document over the wire, edit by edit, as people would, only faster, and sees that all of it is there. */
export async function write(server: Server, stage: Stage, edits: number): Promise<Written> {
  const { crew, beginning } = stage;
  const [room] = (await server.rooms(1)) as [string];
  const base = freshBase();
  await crew.feed({
    ...server.spoken,
    clients: Array.from({ length: server.feeders.sockets }, (_, at) => ({
      ...server.seat(room, at),
      writer: null,
      brings: false,
    })),
    base,
    writers: WRITERS,
    beginning,
    updates: edits / WRITERS,
    perSecond: server.feeders.perSecond,
  });
  const written = { room, base, edits };
  const { letters } = await open(server, stage, written);
  if (letters < edits) throw new Error(`${server.name} has ${letters} of ${edits} edits.`);
  return written;
}

/** Somebody new opens it. */
export function open(server: Server, { crew }: Stage, { room, base, edits }: Written): Promise<Opened> {
  return crew.open({
    ...server.spoken,
    client: { ...server.seat(room, 0), writer: null, brings: false },
    base,
    writers: WRITERS,
    letters: edits,
    patience: PATIENCE,
  });
}
