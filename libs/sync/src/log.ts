import * as Y from 'yjs';
import { apply } from './apply.js';
import { provisionAt } from './client/provisions.js';
import { saidAgain } from './forks.js';
import { needsAllRead } from './locks.js';
import { RETIRED } from './owners.js';
import { type Effect, type Entry, type Room, type SocketId, send } from './room.js';
import { noticeFrame, updateFrame } from './wire.js';

/** The log holds everything up to this entry, the last of them under `seq`: now it is shown and confirmed. */
export function committed(room: Room, index: number, seq: number): readonly Effect[] {
  const done = room.waiting.filter((entry) => entry.index <= index);
  room.waiting.splice(0, done.length);
  room.committed = Math.max(room.committed, index);
  return [...shown(room, done), ...confirmations(room, done, seq), ...released(room)];
}

/** Under one client id something stands in the log and something else is on its way there from here. */
const TOLD_TWICE = 'two stories are told under one client id';

/** What somebody else has written stands between marks that were on their way to be tidied away from here. */
const BETWEEN_MARKS = 'marks are tidied away in a closed provision between which somebody has written';

/** An update that came into the log from elsewhere: another node, or the server's own change. */
export interface Logged {
  readonly update: Uint8Array;
  readonly clients: readonly (readonly [number, string | null])[];
}

export function absorb(room: Room, entries: readonly Logged[]): readonly Effect[] {
  for (const { update, clients } of entries) {
    if (!belong(room, clients) || saysOtherwise(room, update)) return [{ kind: 'Broken', why: TOLD_TWICE }];
    const changed = noting(room.doc, () => apply(room.doc, update));
    if (changed === null) return [{ kind: 'Broken', why: 'the log did not go in' }];
    if (isBetweenMarks(room, changed)) return [{ kind: 'Broken', why: BETWEEN_MARKS }];
    room.bytes += update.length;
  }
  const everybody = synced(room, null);
  if (entries.length === 0 || everybody.length === 0) return [];
  return [send(everybody, updateFrame(together(entries.map(({ update }) => update))))];
}

// Two nodes may let two people in under one id, each for the first time, or one who is retired on the other just then.
// What the log says of it is so, and what has been admitted here against that cannot stand.
function belong({ owners, waiting }: Room, clients: Logged['clients']): boolean {
  for (const [client, person] of clients) {
    const before = owners.get(client);
    if (before === RETIRED) continue;
    if (person === RETIRED && waiting.some(({ authors }) => authors.includes(client))) return false;
    if (person !== RETIRED && before !== undefined && before !== person) return false;
    owners.set(client, person);
  }
  return true;
}

// As long as nothing is on its way from here, this document is the log and has nothing that the log does not have.
function saysOtherwise({ doc, waiting }: Room, update: Uint8Array): boolean {
  return waiting.length > 0 && saidAgain(doc, Y.decodeUpdate(update).structs).otherwise !== null;
}

function isBetweenMarks(room: Room, changed: ReadonlySet<Y.AbstractType<unknown>>): boolean {
  const careful = room.waiting.filter((entry) => needsAllRead(room, entry));
  if (careful.length === 0) return false;
  const provisions = new Set([...changed].map((type) => provisionOf(room.doc, type)));
  return careful.some(({ tidied }) => [...tidied].some((provision) => provisions.has(provision)));
}

function provisionOf(doc: Y.Doc, type: Y.AbstractType<unknown>): string | null {
  return type._item === null ? null : provisionAt(doc, type._item.id);
}

/** What has changed in a document by something that is done to it; null where that fails. */
function noting(doc: Y.Doc, work: () => boolean): ReadonlySet<Y.AbstractType<unknown>> | null {
  const changed = new Set<Y.AbstractType<unknown>>();
  const note = (transaction: Y.Transaction): void => {
    for (const type of transaction.changed.keys()) changed.add(type as unknown as Y.AbstractType<unknown>);
  };
  doc.on('afterTransaction', note);
  const done = work();
  doc.off('afterTransaction', note);
  return done ? changed : null;
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
