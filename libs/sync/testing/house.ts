import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { instrument } from '#lib/drafting/testing';
import { emptyDraft, openInstrument, serverClient } from '#lib/live-draft';
import {
  absorb,
  colourOf,
  committed,
  type Effect,
  type Entry,
  flushPresence,
  join,
  type Limits,
  leave,
  type Notice,
  openRoom,
  type Room,
  readNotice,
  receive,
  resume,
  stepOne,
  stepTwo,
  updateFrame,
  usualLimits,
} from '#lib/sync';

/** A room with its surroundings played by hand: a log, and clients at the other end of their sockets. */
export interface House {
  room: Room;
  readonly log: { readonly update: Uint8Array; readonly person: string | null }[];
  readonly clients: Map<number, Client>;
  /** Other sockets than those of `clientOf`. */
  readonly lines: Map<number, OtherLine>;
  /** Entries that the log has not been asked to write yet. */
  readonly pending: Entry[];
  /** Client ids under which nobody writes any more. */
  readonly retired: number[];
  now: number;
}

export interface OtherLine {
  hear(frame: Uint8Array): void;
  end(code: number, reason: string): void;
}

/** A stock client: it speaks y-protocols and sends each edit as it makes it. */
export interface Client {
  readonly socket: number;
  readonly person: string;
  readonly doc: Y.Doc;
  readonly notices: Notice[];
  readonly presence: Uint8Array[];
  closed: { readonly code: number; readonly reason: string } | null;
  /** Frames on their way to the server. */
  readonly out: Uint8Array[];
}

export function openedText(...lines: string[]): Uint8Array {
  return openInstrument(instrument('ARTICLE 1 Scope', ...lines), serverClient(0));
}

export function house(update: Uint8Array, limits: Partial<Limits> = {}): House {
  const doc = emptyDraft(serverClient(0.5));
  Y.applyUpdate(doc, update);
  const owners = [...doc.store.clients.keys()].map((client) => [client, null] as const);
  const room = openRoom({ id: 'room', doc, owners, bytes: update.length, limits: { ...usualLimits, ...limits } });
  return {
    room,
    log: [{ update, person: null }],
    clients: new Map(),
    lines: new Map(),
    pending: [],
    retired: [],
    now: 1000,
  };
}

export function clientOf(
  at: House,
  socket: number,
  person: string,
  { write = true, doc = emptyDraft(), notices = true } = {},
): Client {
  const client: Client = { socket, person, doc, notices: [], presence: [], closed: null, out: [] };
  at.clients.set(socket, client);
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') client.out.push(updateFrame(update));
  });
  const face = { id: person, name: person, delegation: null, colour: colourOf(person) };
  client.out.push(stepOne(Y.encodeStateVector(doc)));
  play(at, join(at.room, { socket, person, face, notices, write }, at.now));
  return client;
}

/** Sends a frame as it stands. */
export function say(at: House, client: Client, frame: Uint8Array): void {
  if (client.closed !== null) return;
  play(at, receive(at.room, client.socket, frame, at.now));
  play(at, flushPresence(at.room));
}

/** Lets everything arrive and be written, until nobody has anything to say. */
export function pump(at: House): void {
  for (let moving = true; moving; ) {
    moving = false;
    for (const client of at.clients.values()) {
      for (const frame of client.out.splice(0)) {
        moving = true;
        say(at, client, frame);
      }
    }
    const last = at.pending.at(-1);
    if (last === undefined) continue;
    moving = true;
    at.log.push(...at.pending.splice(0).map(({ update, person }) => ({ update, person })));
    play(at, committed(at.room, last.index, at.log.length));
  }
}

/** Does what the room machine says. */
export function play(at: House, effects: readonly Effect[]): void {
  for (const effect of effects) {
    switch (effect.kind) {
      case 'Append':
        at.pending.push(effect.entry);
        break;
      case 'CatchUp':
        play(at, [...absorb(at.room, []), ...resume(at.room, effect.socket, at.now)]);
        break;
      case 'Retire':
        at.retired.push(...effect.clients);
        play(at, [...absorb(at.room, []), ...resume(at.room, effect.socket, at.now)]);
        break;
      case 'Send':
        for (const to of effect.to) deliver(at, to, effect.frame);
        break;
      case 'Close':
        for (const to of effect.to) closeSocket(at, to, effect);
        break;
      case 'Broken':
        expect(effect).toBe('nothing broken');
    }
  }
}

function deliver(at: House, socket: number, frame: Uint8Array): void {
  const client = at.clients.get(socket);
  if (client !== undefined) hearServer(client, frame);
  else at.lines.get(socket)?.hear(frame);
}

function closeSocket(at: House, socket: number, { code, reason }: { code: number; reason: string }): void {
  const client = at.clients.get(socket);
  if (client !== undefined) client.closed ??= { code, reason };
  play(at, leave(at.room, socket, at.now));
  at.lines.get(socket)?.end(code, reason);
}

function hearServer(client: Client, frame: Uint8Array): void {
  const notice = readNotice(frame);
  if (notice !== null) {
    client.notices.push(notice);
    return;
  }
  const decoder = decoding.createDecoder(frame);
  if (decoding.readVarUint(decoder) === 1) {
    client.presence.push(frame);
    return;
  }
  const type = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (type === 0) client.out.push(stepTwo(Y.encodeStateAsUpdate(client.doc, bytes)));
  else Y.applyUpdate(client.doc, bytes, 'server');
}

export function applyTo(doc: Y.Doc, updates: readonly Uint8Array[]): Y.Doc {
  for (const update of updates) Y.applyUpdate(doc, update);
  return doc;
}
