import * as Y from 'yjs';
import { allowance } from './allowance.js';
import type { Face } from './presence.js';
import { type Purse, purseOf } from './purse.js';
import { gone, presencesFor } from './relay-presence.js';
import { closing, type Effect, type Member, type Room, type SocketId, send } from './room.js';
import { noticeFrame, stepOne } from './wire.js';

export interface Joining {
  readonly socket: SocketId;
  readonly person: string;
  readonly face: Face;
  readonly notices: boolean;
  readonly write: boolean;
  /** What this person may say on all sockets together; one of this socket's own where none is given. */
  readonly purse?: Purse;
}

/** A socket comes in: it is asked what it has that we have not, and shown who is here. */
export function join(room: Room, joining: Joining, now: number): readonly Effect[] {
  if (room.members.size >= room.limits.socketsOfRoom) {
    return [{ kind: 'Close', to: [joining.socket], code: closing.again, reason: 'RoomFull' }];
  }
  const { messagesPerSecond, bytesPerSecond, syncsPerSecond } = room.limits;
  const member: Member = {
    ...joining,
    purse: joining.purse ?? purseOf(room.limits, now),
    synced: false,
    count: 0,
    refused: false,
    behind: false,
    gaps: 0,
    clients: new Set(),
    asked: false,
    hasLeft: false,
    cursor: null,
    stalled: null,
    messages: allowance(messagesPerSecond, now),
    bytes: allowance(bytesPerSecond, now),
    syncs: allowance(syncsPerSecond, now),
  };
  room.members.set(joining.socket, member);
  const rights = joining.notices ? [send(joining.socket, noticeFrame({ kind: 'Rights', write: joining.write }))] : [];
  const vector = send(joining.socket, stepOne(Y.encodeStateVector(room.doc)));
  return [...rights, vector, ...presencesFor(room, joining.socket)];
}

export function leave(room: Room, socket: SocketId, now: number): readonly Effect[] {
  const member = room.members.get(socket);
  room.members.delete(socket);
  return member === undefined ? [] : gone(room, member, now);
}

/** Rights changed while the socket was open. Who may no longer read is sent away for good. */
export function setRights(
  room: Room,
  socket: SocketId,
  rights: { readonly read: boolean; readonly write: boolean },
): readonly Effect[] {
  const member = room.members.get(socket);
  if (member === undefined) return [];
  if (!rights.read) return [{ kind: 'Close', to: [socket], code: closing.refused, reason: 'NotForYou' }];
  if (member.write === rights.write) return [];
  member.write = rights.write;
  return member.notices ? [send(socket, noticeFrame({ kind: 'Rights', write: rights.write }))] : [];
}

/** The log could not be written. Nobody was shown what is lost; everybody comes again and sends it once more. */
export function abandon(room: Room): readonly Effect[] {
  const everybody = [...room.members.keys()];
  return everybody.length === 0 ? [] : [{ kind: 'Close', to: everybody, code: closing.again, reason: 'ComeAgain' }];
}
