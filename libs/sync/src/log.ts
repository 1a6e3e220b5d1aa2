import * as Y from 'yjs';
import { apply } from './apply.js';
import { type Effect, type Entry, type Room, type SocketId, send } from './room.js';
import { noticeFrame, updateFrame } from './wire.js';

/** The log holds everything up to this entry, the last of them under `seq`: now it is shown and confirmed. */
export function committed(room: Room, index: number, seq: number): readonly Effect[] {
  const done = room.waiting.filter((entry) => entry.index <= index);
  room.waiting.splice(0, done.length);
  room.committed = Math.max(room.committed, index);
  return [...shown(room, done), ...confirmations(room, done, seq), ...released(room)];
}

/** An update that came into the log from elsewhere: another node, or the server's own change. */
export interface Logged {
  readonly update: Uint8Array;
  readonly clients: readonly (readonly [number, string | null])[];
}

export function absorb(room: Room, entries: readonly Logged[]): readonly Effect[] {
  for (const { update, clients } of entries) {
    for (const [client, person] of clients) room.owners.set(client, person);
    if (!apply(room.doc, update)) return [{ kind: 'Broken', why: 'the log did not go in' }];
    room.bytes += update.length;
  }
  const everybody = synced(room, null);
  if (entries.length === 0 || everybody.length === 0) return [];
  return [send(everybody, updateFrame(together(entries.map(({ update }) => update))))];
}

// One frame for all: a server that sends each update to each socket drowns in the fan-out. An author who gets their own
// update back among others' loses nothing by it.
function shown(room: Room, entries: readonly Entry[]): readonly Effect[] {
  const authors = new Set(entries.map(({ socket }) => socket));
  const others = synced(room, authors.size === 1 ? [...authors][0]! : null);
  if (entries.length === 0 || others.length === 0) return [];
  return [send(others, updateFrame(together(entries.map(({ update }) => update))))];
}

function together(updates: readonly Uint8Array[]): Uint8Array {
  return updates.length === 1 ? updates[0]! : Y.mergeUpdates([...updates]);
}

function synced(room: Room, except: SocketId | null): readonly SocketId[] {
  return [...room.members.values()]
    .filter((member) => member.synced && member.socket !== except)
    .map(({ socket }) => socket);
}

function confirmations(room: Room, entries: readonly Entry[], seq: number): readonly Effect[] {
  const counts = new Map(entries.map(({ socket, count }) => [socket, count]));
  return [...counts].flatMap(([socket, count]) => {
    const member = room.members.get(socket);
    return member?.notices && !member.behind ? [send(socket, noticeFrame({ kind: 'Confirmed', count, seq }))] : [];
  });
}

function released(room: Room): readonly Effect[] {
  const ready = room.held.filter(({ after }) => after <= room.committed);
  room.held.splice(0, ready.length);
  return ready.flatMap(({ effects }) => effects);
}
