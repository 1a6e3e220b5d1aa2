import * as Y from 'yjs';
import { greeting, sync, understand } from './dialect.js';
import { now } from './journal.js';
import type { Opened, Opening } from './orders.js';
import { BareSocket } from './socket.js';

/** Somebody opens a document that nobody has open, and waits until all of it is there. */
export function openOne({ client, dialect, base, writers, letters, patience }: Opening): Promise<Opened> {
  const begun = now();
  const held = new Held(base, writers);
  let bytes = 0;
  return new Promise((done) => {
    const finish = (at: number): void => {
      socket.leave();
      done({ milliseconds: at - begun, letters: held.letters, bytes });
    };
    const take = (update: Uint8Array, at: number): void => {
      bytes += update.length;
      held.add(update);
      if (held.letters >= letters) finish(at);
    };
    const socket = new BareSocket(client.url, client.token, {
      frame: (payload) => {
        const at = now();
        const said = understand(dialect, payload);
        if (said.kind === 'Given') take(said.update, at);
      },
      open: () => {
        const first = greeting(dialect, client.room);
        if (first !== null) socket.send(first);
        socket.send(sync(dialect, client.room, 0, new Uint8Array([0])));
      },
      closed: () => finish(now()),
    });
    setTimeout(() => finish(now()), patience).unref();
  });
}

/** How many letters of the load's writers somebody has been given, whatever came twice. */
class Held {
  private readonly upTo = new Map<number, number>();

  constructor(
    private readonly base: number,
    private readonly writers: number,
  ) {}

  add(update: Uint8Array): void {
    for (const [client, clock] of Y.parseUpdateMeta(update).to)
      if (client >= this.base && client < this.base + this.writers)
        this.upTo.set(client, Math.max(clock, this.upTo.get(client) ?? 0));
  }

  get letters(): number {
    return [...this.upTo.values()].reduce((sum, clock) => sum + clock, 0);
  }
}
