import { usualLimits } from '#lib/sync';
import type { Line } from './room-ports.js';

/** The other end of a line, however it is reached. */
export interface Outlet {
  readonly isOpen: boolean;
  /** Bytes that were sent and are not read yet. */
  readonly unread: number;
  send(frame: Uint8Array): void;
  close(code: number, reason: string): void;
  /** Ends it at once and without a word. */
  cut(): void;
}

/** The longest documents that one person may leave unread at a time. */
const DOCUMENTS = 3;

/**
 * The lines of each person, and what they have not read yet.
 *
 * A reader that does not keep up is cut off: it comes again and is given the state instead of the backlog. The state itself
 * may be long, and whoever is still busy with it keeps up well enough; but twenty lines of one person may not leave as
 * many of them lying.
 */
export class Unread {
  private readonly outlets = new Map<string, Set<Outlet>>();

  /** The line as a room needs it; `leave` is called when it is over. */
  lineOf(person: string, outlet: Outlet): { readonly line: Line; readonly leave: () => void } {
    const mine = this.outlets.get(person) ?? new Set();
    this.outlets.set(person, mine.add(outlet));
    let longest = 0;
    const send = (frame: Uint8Array): void => {
      if (!outlet.isOpen) return;
      longest = Math.max(longest, frame.length);
      if (outlet.unread > usualLimits.unread + longest || isTooMuch(mine, outlet)) outlet.cut();
      else outlet.send(frame);
    };
    const leave = (): void => {
      mine.delete(outlet);
      if (mine.size === 0 && this.outlets.get(person) === mine) this.outlets.delete(person);
    };
    return { line: { send, close: (code, reason) => outlet.close(code, reason) }, leave };
  }
}

// Who has read everything has nothing to do with what others of theirs have not.
function isTooMuch(all: ReadonlySet<Outlet>, outlet: Outlet): boolean {
  if (outlet.unread === 0) return false;
  let bytes = 0;
  for (const { unread } of all) bytes += unread;
  return bytes > DOCUMENTS * usualLimits.document;
}
