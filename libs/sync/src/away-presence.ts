import { colourOf, composed, cursorOf, type Face } from './presence.js';
import type { Room, Shown } from './room.js';

/** Somebody with a cursor as their own node tells of them. The clock is that node's and grows with each change. */
export interface Told {
  readonly client: number;
  readonly clock: number;
  /** Null for one who left. */
  readonly who: { readonly person: string; readonly name: string; readonly delegation: string | null } | null;
  readonly cursor: unknown;
}

/** Another node, and until when what it says now is believed. */
export interface Teller {
  readonly node: string;
  readonly now: number;
  readonly until: number;
}

type Seen = readonly [client: number, clock: number];

/** What other nodes have not been told of this node's people, as long as `fits` takes it; the rest is for next time. */
export function takeUntold(room: Room, fits: (told: Told) => boolean): void {
  for (const client of room.untold) {
    const shown = room.shown.get(client);
    const told = shown === undefined || shown.away !== null ? null : toldOf(shown);
    if (told !== null && !fits(told)) return;
    room.untold.delete(client);
  }
}

/** All of this node's people are to be told of again. */
export function tellAgain(room: Room): void {
  for (const [client, { socket }] of room.shown) if (socket !== null) room.untold.add(client);
}

/** Who is here on this node, in short. */
export function hereNow(room: Room): readonly Seen[] {
  return [...room.shown.values()].flatMap(({ socket, state }) =>
    socket === null ? [] : [[state.client, state.clock] as const],
  );
}

/**
 * Another node says who is there. One client id may be told of by two nodes while its old socket dies: the newest word
 * holds, and only the node that said it can take it back.
 */
export function hearTold(room: Room, teller: Teller, tolds: readonly Told[]): void {
  for (const told of tolds) {
    const before = room.shown.get(told.client);
    if (told.who === null) {
      if (before?.away?.node === teller.node && told.clock >= before.away.clock) vanish(room, before, teller.now);
    } else if (belongs(room, told.client, told.who.person) && isNews(before, teller, told.clock)) {
      showAway(room, told, told.who, teller);
    }
  }
}

/** Another node says who is still there. True where it knows of somebody whom we would have to be told of again. */
export function hearStill(room: Room, { node, until }: Teller, seen: readonly Seen[]): boolean {
  let missed = false;
  for (const [client, clock] of seen) {
    const before = room.shown.get(client);
    if (before?.away?.node === node && before.away.clock === clock)
      room.shown.set(client, { ...before, away: { ...before.away, until } });
    else if (!isHere(before) || clock > clockOf(before)) missed = true;
  }
  return missed;
}

/** Nobody speaks any more for those of a node, or for those of whom nothing was said for too long. */
export function forgetAway(room: Room, now: number, node: string | null = null): void {
  for (const shown of room.shown.values())
    if (shown.away !== null && (node === null ? shown.away.until <= now : shown.away.node === node))
      vanish(room, shown, now);
}

export function isHere(shown: Shown | undefined): shown is Shown {
  return shown !== undefined && (shown.socket !== null || shown.away !== null);
}

function toldOf({ person, state, socket, face }: Shown): Told {
  const { client, clock } = state;
  if (socket === null || face === null) return { client, clock, who: null, cursor: null };
  const { cursor } = state.state as { cursor: unknown };
  return { client, clock, who: { person, name: face.name, delegation: face.delegation }, cursor };
}

function belongs(room: Room, client: number, person: string): boolean {
  const owner = room.owners.get(client);
  const shown = room.shown.get(client);
  return (owner === undefined || owner === person) && (shown === undefined || shown.person === person);
}

// What was said before is taken in again, for the sake of the time until which it is believed.
function isNews(before: Shown | undefined, { node }: Teller, clock: number): boolean {
  return !isHere(before) || before.away?.node === node || clock > clockOf(before);
}

function clockOf({ away, state }: Shown): number {
  return away?.clock ?? state.clock;
}

function showAway(room: Room, { client, clock, cursor }: Told, who: NonNullable<Told['who']>, teller: Teller): void {
  const face: Face = { id: who.person, name: who.name, delegation: who.delegation, colour: colourOf(who.person) };
  const before = room.shown.get(client);
  if (before?.away?.node === teller.node && before.away.clock === clock) {
    room.shown.set(client, { ...before, away: { ...before.away, until: teller.until } });
    return;
  }
  room.shown.set(client, {
    person: who.person,
    socket: null,
    face,
    away: { node: teller.node, clock, until: teller.until },
    state: {
      client,
      clock: Math.max(teller.now, (before?.state.clock ?? 0) + 1),
      state: composed(face, cursorOf({ cursor })),
    },
  });
  room.stirred.add(client);
}

function vanish(room: Room, shown: Shown, now: number): void {
  const { client, clock } = shown.state;
  const state = { client, clock: Math.max(now, clock + 1), state: null };
  room.shown.set(client, { ...shown, socket: null, face: null, away: null, state });
  room.stirred.add(client);
}
