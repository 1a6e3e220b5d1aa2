import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';

/**
 * What each person has sent of messages that are not whole yet.
 *
 * A message of 16 MiB is heard so that its author can be told that it is too large. Twenty sockets could hold twenty of
 * them half-sent, for as long as they like: so all sockets of a person share the room for one such message.
 */
export class Unfinished {
  private readonly held = new Map<string, number>();

  constructor(private readonly most: number) {}

  /** Cuts the socket off when its person sends more than `most` without coming to an end. */
  watch(person: string, socket: Duplex, ws: WebSocket): void {
    let mine = 0;
    const count = (bytes: number): void => {
      mine += bytes;
      const all = (this.held.get(person) ?? 0) + bytes;
      if (all > 0) this.held.set(person, all);
      else this.held.delete(person);
    };
    // Before those who put the message together hear of the bytes.
    socket.prependListener('data', (bytes: Buffer) => {
      count(bytes.length);
      if ((this.held.get(person) ?? 0) > this.most) ws.terminate();
    });
    ws.on('message', () => count(-mine));
    ws.on('close', () => count(-mine));
  }
}
