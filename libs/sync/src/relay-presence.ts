import * as Y from 'yjs';
import { isHere } from './away-presence.js';
import { composed, cursorOf } from './presence.js';
import { type Effect, type Member, type Room, type Shown, type SocketId, send } from './room.js';
import { type PresenceState, presenceFrame, stepOne } from './wire.js';

/**
 * Takes a client's word for its own cursor and for nothing else.
 *
 * Honest stock providers echo what they hear of others, so foreign presence is dropped without a word. A socket speaks
 * for one client id: the first it shows that is nobody else's.
 */
export function hearPresence(
  room: Room,
  member: Member,
  states: readonly PresenceState[],
  now: number,
): readonly Effect[] {
  const own = states.find(({ client, state }) => (member.cursor === null ? state !== null : client === member.cursor));
  if (own === undefined || own.state === undefined) return [];
  const asked = askWhatItHas(room, member, own.client);
  if (!isFree(room, member, own.client)) return asked;
  member.cursor = own.state === null ? null : own.client;
  const state = own.state === null ? null : composed(member.face, cursorOf(own.state));
  return [...asked, ...show(room, member, { client: own.client, clock: 0, state }, now)];
}

/**
 * A stock provider shows the client id that it writes under and says only what the server seems to lack. Where somebody
 * else has drawn the same id, what it lacks cannot be told from numbers: so it is asked for all it has under that id.
 * One that hears confirmations says by itself what was never confirmed to it.
 */
function askWhatItHas({ doc }: Room, member: Member, client: number): readonly Effect[] {
  if (member.notices || member.asked || Y.getState(doc.store, client) === 0) return [];
  member.asked = true;
  const vector = new Map([...doc.store.clients.keys()].map((each) => [each, Y.getState(doc.store, each)] as const));
  vector.delete(client);
  return [send(member.socket, stepOne(Y.encodeStateVector(vector)))];
}

/** Always an answer to one who asks: it is how a client finds out whether its connection still lives. */
export function answerPresence(room: Room, socket: SocketId): readonly Effect[] {
  const others = presencesFor(room, socket);
  return others.length > 0 ? others : [send(socket, presenceFrame([]))];
}

export function presencesFor(room: Room, socket: SocketId): readonly Effect[] {
  const states = [...room.shown.values()].filter((shown) => isHere(shown) && shown.socket !== socket);
  return states.length === 0 ? [] : [send(socket, presenceFrame(states.map(({ state }) => state)))];
}

/** Tells the others that a member has left. */
export function gone(room: Room, member: Member, now: number): readonly Effect[] {
  const shown = member.cursor === null ? undefined : room.shown.get(member.cursor);
  if (shown === undefined || shown.socket !== member.socket) return [];
  return show(room, member, { ...shown.state, state: null }, now);
}

function isFree(room: Room, { person }: Member, client: number): boolean {
  const owner = room.owners.get(client);
  const shown = room.shown.get(client);
  return (owner === undefined || owner === person) && (shown === undefined || shown.person === person);
}

// Clocks are ours and grow with time, so that they are newer than those given out before a restart or by another node.
function show(room: Room, member: Member, { client, state }: PresenceState, now: number): readonly Effect[] {
  const before: Shown | undefined = room.shown.get(client);
  const next = { client, clock: Math.max(now, (before?.state.clock ?? 0) + 1), state };
  const here = state === null ? { socket: null, face: null } : { socket: member.socket, face: member.face };
  room.shown.set(client, { person: member.person, ...here, away: null, state: next });
  room.stirred.add(client);
  room.untold.add(client);
  if (room.shown.size > room.limits.clientsOfRoom) forgetLeavers(room);
  return [];
}

function forgetLeavers(room: Room): void {
  for (const [client, shown] of room.shown)
    if (!isHere(shown) && !room.stirred.has(client) && !room.untold.has(client)) room.shown.delete(client);
}

/**
 * Tells everybody where cursors have gone since this was last called: one frame for all, because cursors move with
 * every key and each would otherwise go to each. Nobody is told of their own, which a client would take for its state.
 */
export function flushPresence(room: Room): readonly Effect[] {
  const states = [...room.stirred].flatMap((client) => room.shown.get(client)?.state ?? []);
  room.stirred.clear();
  if (states.length === 0) return [];
  const shared: SocketId[] = [];
  const own: Effect[] = [];
  for (const { socket, cursor } of room.members.values()) {
    const others = states.filter(({ client }) => client !== cursor);
    if (others.length === states.length) shared.push(socket);
    else if (others.length > 0) own.push(send(socket, presenceFrame(others)));
  }
  return shared.length === 0 ? own : [send(shared, presenceFrame(states)), ...own];
}
