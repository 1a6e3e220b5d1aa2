import * as Y from 'yjs';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { spend } from './allowance.js';
import { effortOfFrame, effortOfGiving } from './effort.js';
import { hearUpdate, refused } from './hear-update.js';
import type { Limits } from './limits.js';
import { pay, payEffort } from './purse.js';
import { answerPresence, hearPresence } from './relay-presence.js';
import { retire } from './retire.js';
import {
  closing,
  type Effect,
  type Member,
  type Moment,
  onceCommitted,
  type Room,
  type SocketId,
  send,
} from './room.js';
import { type Heard, hear, stepTwo } from './wire.js';

/** What a frame holds beside its update, at most. */
const AROUND = 64;

/** A frame has come from a socket. */
export function receive(room: Room, socket: SocketId, frame: Uint8Array, now: number): readonly Effect[] {
  const member = room.members.get(socket);
  if (member === undefined || member.refused) return [];
  if (frame.length > room.limits.frame + AROUND) return tooLarge(room, member, frame);
  if (!mayAfford(member, frame, now, room.limits)) return close(member, closing.tooFast, 'TooFast');
  if (member.stalled !== null) {
    member.stalled.push(frame);
    return [];
  }
  return take(room, member, frame, { now, caughtUp: false });
}

/** Of what waited, as much is taken in at once; others come in between. */
const EFFORT_AT_ONCE = 20_000;

/** The log has been caught up with: what waited is judged again, now for good. */
export function resume(room: Room, socket: SocketId, now: number): readonly Effect[] {
  const member = room.members.get(socket);
  if (!member?.stalled) return [];
  const frames = member.stalled;
  member.stalled = null;
  const effects: Effect[] = [];
  const enough = member.purse.effort.left - EFFORT_AT_ONCE;
  for (const [at, frame] of frames.entries()) {
    effects.push(...take(room, member, frame, { now, caughtUp: at === 0 }));
    if (!room.members.has(socket) || member.refused) return effects;
    const rest = frames.slice(at + 1);
    if (isStalled(member)) return [...effects, ...stall(member, rest)];
    if (rest.length > 0 && member.purse.effort.left < enough) return [...effects, ...later(member, rest)];
  }
  return effects;
}

function stall(member: Member & { stalled: Uint8Array[] }, frames: readonly Uint8Array[]): readonly Effect[] {
  member.stalled.push(...frames);
  return [];
}

function later(member: Member, frames: Uint8Array[]): readonly Effect[] {
  member.stalled = frames;
  return [{ kind: 'CatchUp', socket: member.socket }];
}

// Whoever pastes a book is told so. It ends their copy, and their socket, so it needs no purse.
function tooLarge(room: Room, member: Member, frame: Uint8Array): readonly Effect[] {
  const heard = hear(frame, room.limits.presence);
  const isUpdate = !isRefusal(heard) && (heard as Heard).kind === 'Update';
  if (!isUpdate) return close(member, closing.tooFast, 'TooFast');
  member.count += 1 + (member.stalled?.length ?? 0);
  return refused(room, member, refuse('TooLarge', { limit: room.limits.frame }));
}

function isStalled(member: Member): member is Member & { stalled: Uint8Array[] } {
  return member.stalled !== null;
}

function take(room: Room, member: Member, frame: Uint8Array, moment: Moment): readonly Effect[] {
  const heard = hear(frame, room.limits.presence);
  if (isRefusal(heard)) return close(member, closing.malformed, (heard as Refusal).kind);
  switch (heard.kind) {
    case 'StepOne':
      return give(room, member, heard.vector, moment.now);
    case 'Update':
      return hearUpdate(room, member, { ...heard, frame }, moment);
    case 'Presence':
      return hearPresence(room, member, heard.states, moment.now);
    case 'Left':
      return retire(room, member, heard.clients);
    case 'AskPresence':
      return answerPresence(room, member.socket);
  }
}

// The answer may hold words that are not committed yet, so it waits for them.
function give(room: Room, member: Member, vector: Uint8Array, now: number): readonly Effect[] {
  const syncs = spend(member.syncs, 1, now);
  if (syncs === null || vector.length > 20 * room.limits.clientsOfRoom)
    return close(member, closing.tooFast, 'TooFast');
  if (!payEffort(member.purse, effortOfGiving(room.doc, room.bytes), now))
    return close(member, closing.tooFast, 'TooFast');
  member.syncs = syncs;
  const frame = answerTo(room, vector);
  if (isRefusal(frame)) return close(member, closing.malformed, 'Malformed');
  member.synced = true;
  return onceCommitted(room, [send(member.socket, frame as Uint8Array)]);
}

// When many come at once, most of them have the same: nothing, or all that there was. It is written down once for them.
function answerTo(room: Room, vector: Uint8Array): Uint8Array | Refusal<'Malformed'> {
  const { given } = room;
  if (given !== null && areEqual(given.vector, vector)) return given.frame;
  try {
    const frame = stepTwo(Y.encodeStateAsUpdate(room.doc, vector));
    room.given = { vector: vector.slice(), frame };
    return frame;
  } catch {
    return refuse('Malformed', {});
  }
}

function areEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}

function mayAfford(member: Member, frame: Uint8Array, now: number, limits: Limits): boolean {
  const messages = spend(member.messages, 1, now);
  const size = spend(member.bytes, frame.length, now);
  if (messages === null || size === null || !pay(member.purse, frame.length, now)) return false;
  member.messages = messages;
  member.bytes = size;
  return payEffort(member.purse, effortOfFrame(frame, limits), now);
}

function close(member: Member, code: number, reason: string): readonly Effect[] {
  return [{ kind: 'Close', to: [member.socket], code, reason }];
}
