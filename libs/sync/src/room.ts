import type * as Y from 'yjs';
import type { Allowance } from './allowance.js';
import type { Limits } from './limits.js';
import type { Locks } from './locks.js';
import type { Face } from './presence.js';
import type { Purse } from './purse.js';
import type { PresenceState } from './wire.js';

export type SocketId = number;

/** One socket in a room. A person may have several. */
export interface Member {
  readonly socket: SocketId;
  readonly person: string;
  readonly face: Face;
  /** It asked for confirmations; a stock provider does not know them. */
  readonly notices: boolean;
  write: boolean;
  /** It has been given the document and so is told of changes. */
  synced: boolean;
  /** Updates it has sent on this socket. */
  count: number;
  /** An update of its was: what it says now is not heard any more. */
  refused: boolean;
  /** Some update built on something missing; until its answer to our step 1 is in, nothing is confirmed. */
  behind: boolean;
  gaps: number;
  readonly clients: Set<number>;
  /** It was asked what it has under the client id it shows. */
  asked: boolean;
  /** It has said under which ids its last copy wrote. */
  hasLeft: boolean;
  /** The client id of its cursor. */
  cursor: number | null;
  /** Frames that wait while the log is caught up with. */
  stalled: Uint8Array[] | null;
  messages: Allowance;
  bytes: Allowance;
  /** Shared by all sockets of this person. */
  readonly purse: Purse;
  syncs: Allowance;
}

/** An update that has been admitted, on its way to the log. */
export interface Entry {
  readonly index: number;
  readonly update: Uint8Array;
  readonly person: string;
  readonly socket: SocketId;
  readonly count: number;
  /** Client ids that it writes under, and those of them that are this person's from now on. */
  readonly authors: readonly number[];
  readonly clients: readonly number[];
  /** Where it changes what is said. */
  readonly provisions: ReadonlySet<string>;
  /** Where it takes marks away that say nothing, as far as the room has read the log. */
  readonly tidied: ReadonlySet<string>;
}

/** What the surroundings are to do, in this order. */
export type Effect =
  | { readonly kind: 'Send'; readonly to: readonly SocketId[]; readonly frame: Uint8Array }
  | { readonly kind: 'Append'; readonly entry: Entry }
  /** Read the log on from where the room is, `absorb` it, then `resume` this socket. */
  | { readonly kind: 'CatchUp'; readonly socket: SocketId }
  /** Note in the log that nobody writes under these ids of this person's any more; then read it on, and `resume`. */
  | { readonly kind: 'Retire'; readonly socket: SocketId; readonly person: string; readonly clients: readonly number[] }
  | { readonly kind: 'Close'; readonly to: readonly SocketId[]; readonly code: number; readonly reason: string }
  /** The document is not what it should be: forget it and let everybody come again. */
  | { readonly kind: 'Broken'; readonly why: string };

/** Whoever has shown a cursor under a client id; kept when they leave, so that nobody else takes it over. */
export interface Shown {
  readonly person: string;
  /** Null for one who left, and for one whose socket is on another node. */
  readonly socket: SocketId | null;
  /** On which other node they are, that node's clock for them, and until when its word is believed. */
  readonly away: { readonly node: string; readonly clock: number; readonly until: number } | null;
  readonly face: Face | null;
  readonly state: PresenceState;
}

/** A document that is open, and who is in it. The document is a cache of the log: what is not committed is not shown. */
export interface Room {
  readonly id: string;
  readonly doc: Y.Doc;
  readonly limits: Limits;
  readonly members: Map<SocketId, Member>;
  readonly owners: Map<number, string | null>;
  readonly shown: Map<number, Shown>;
  /** Client ids whose cursor moved and whose neighbours have not been told. */
  readonly stirred: Set<number>;
  /** Client ids of this node whose cursor moved and of which other nodes have not been told. */
  readonly untold: Set<number>;
  /** Entries that are applied and not yet committed, in order. */
  readonly waiting: Entry[];
  /** What may be said only once everything up to `after` is committed. */
  readonly held: { readonly after: number; readonly effects: readonly Effect[] }[];
  /** Provisions that are closed. */
  locks: Locks;
  /** The last answer to somebody who asked for the document; null when something has been put in since. */
  given: { readonly vector: Uint8Array; readonly frame: Uint8Array } | null;
  applied: number;
  committed: number;
  bytes: number;
}

export interface Moment {
  readonly now: number;
  /** The log was read just now, so what is missing or foreign is so for good. */
  readonly caughtUp: boolean;
}

export const closing = {
  /** Refused for good: this copy of the document may not go on. */
  refused: 4403,
  malformed: 4400,
  outOfStep: 4409,
  tooFast: 1008,
  again: 1013,
} as const;

export interface Opening {
  readonly id: string;
  readonly doc: Y.Doc;
  readonly owners: Iterable<readonly [number, string | null]>;
  readonly bytes: number;
  readonly limits: Limits;
  readonly locks?: Locks;
}

export function openRoom({ id, doc, owners, bytes, limits, locks = new Map() }: Opening): Room {
  const room: Room = {
    id,
    doc,
    limits,
    members: new Map(),
    owners: new Map(owners),
    shown: new Map(),
    stirred: new Set(),
    untold: new Set(),
    waiting: [],
    held: [],
    locks,
    given: null,
    applied: 0,
    committed: 0,
    bytes,
  };
  doc.on('afterTransaction', () => {
    room.given = null;
  });
  return room;
}

/** Says it now if all is committed, else with the commit. */
export function onceCommitted(room: Room, effects: readonly Effect[]): readonly Effect[] {
  if (room.committed === room.applied) return effects;
  room.held.push({ after: room.applied, effects });
  return [];
}

export function send(to: SocketId | readonly SocketId[], frame: Uint8Array): Effect {
  return { kind: 'Send', to: typeof to === 'number' ? [to] : to, frame };
}
