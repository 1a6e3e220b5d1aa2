import type { WebSocket } from 'ws';
import { usualLimits } from '#lib/sync';

/** The longest documents that one person may leave unread at a time. */
const DOCUMENTS = 3;

/**
 * The sockets of each person, and what they have not read yet.
 *
 * A reader that does not keep up is cut off: it comes again and is given the state instead of the backlog. The state itself
 * may be long, and whoever is still busy with it keeps up well enough; but twenty sockets of one person may not leave as
 * many of them lying.
 */
export class Unread {
  private readonly sockets = new Map<string, Set<WebSocket>>();

  /** The other end of a socket, as a room needs it. */
  lineOf(person: string, ws: WebSocket) {
    const mine = this.sockets.get(person) ?? new Set();
    this.sockets.set(person, mine.add(ws));
    ws.on('close', () => {
      mine.delete(ws);
      if (mine.size === 0 && this.sockets.get(person) === mine) this.sockets.delete(person);
    });
    let longest = 0;
    return {
      send: (frame: Uint8Array): void => {
        if (ws.readyState !== ws.OPEN) return;
        longest = Math.max(longest, frame.length);
        if (ws.bufferedAmount > usualLimits.unread + longest || isTooMuch(mine, ws)) ws.terminate();
        else ws.send(frame);
      },
      close: (code: number, reason: string): void => ws.close(code, reason),
    };
  }
}

// Who has read everything has nothing to do with what others of theirs have not.
function isTooMuch(all: ReadonlySet<WebSocket>, ws: WebSocket): boolean {
  if (ws.bufferedAmount === 0) return false;
  let bytes = 0;
  for (const { bufferedAmount } of all) bytes += bufferedAmount;
  return bytes > DOCUMENTS * usualLimits.document;
}
