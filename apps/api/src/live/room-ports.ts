import type { Committer } from './committer.js';
import type { LiveRoom } from './live-room.js';
import type { Projection } from './projection.store.js';
import type { RoomLog } from './room-log.store.js';

/** The other end of a socket, as a room needs it. */
export interface Line {
  send(frame: Uint8Array): void;
  close(code: number, reason: string): void;
}

/** What a room asks of the rest of the server. */
export interface RoomPorts {
  readonly log: RoomLog;
  readonly committer: Committer;
  /** `emptied` names provisions in which a bracket has lost its last words. */
  save(projected: Projection, emptied: readonly string[], isWaitedFor: boolean): Promise<void>;
  /** Asks anew what is closed; true where all that is on its way to the log may stand all the same. */
  renew(room: LiveRoom): Promise<boolean>;
  /** Something to wait for before what others wrote is shown, as it is not known who may still see it; mostly null. */
  restored(): Promise<void> | null;
  /** The room can no longer be trusted, or its log not be written: it is forgotten. */
  gone(room: LiveRoom, why: string): void;
}
