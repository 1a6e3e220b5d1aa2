import type { Told } from '#lib/sync';

type Seen = readonly [client: number, clock: number];

/** What a node says to the others ten times a second at most. */
export interface PresenceMessage {
  /** Rooms of which it wants to be told everything. */
  readonly ask: readonly string[];
  /** Rooms that it has closed: nobody is there any more. */
  readonly gone: readonly string[];
  readonly told: ReadonlyMap<string, readonly Told[]>;
  readonly still: ReadonlyMap<string, readonly Seen[]>;
}

type Id = { readonly client: number; readonly clock: number } | null;
interface Position {
  readonly type: Id;
  readonly tname: string | null;
  readonly item: Id;
  readonly assoc: number;
}
type Cursor = { readonly anchor: Position; readonly head: Position } | null;
type Tight = readonly [client: number, clock: number, who?: readonly (string | null)[], ...positions: unknown[][]];
type Kind = 'ask' | 'gone' | 'told' | 'still';

const LONGEST_NAME = 100;
const AROUND = 60;

/** Packs as much as one message of a line can hold, tightly: a notification of the database has 8000 bytes. */
export class PresencePacker {
  private readonly parts = { ask: [] as string[], gone: [] as string[], told: new Map(), still: new Map() };
  private left: number;
  private empty = true;

  constructor(most: number) {
    this.left = most - AROUND;
  }

  get isEmpty(): boolean {
    return this.empty;
  }

  room(kind: 'ask' | 'gone', room: string): boolean {
    if (!this.take(room.length + 3)) return false;
    this.parts[kind].push(room);
    return true;
  }

  still(room: string, seen: Seen): boolean {
    return this.put('still', room, seen);
  }

  told(room: string, told: Told): boolean {
    return this.put('told', room, tightOf(told));
  }

  /** Bytes that are free. */
  get free(): number {
    return this.left;
  }

  text(): string {
    const { ask, gone, told, still } = this.parts;
    return JSON.stringify({ ask, gone, told: [...told], still: [...still] });
  }

  private put(kind: Exclude<Kind, 'ask' | 'gone'>, room: string, entry: unknown): boolean {
    const entries: unknown[] | undefined = this.parts[kind].get(room);
    const size = Buffer.byteLength(JSON.stringify(entry)) + 1 + (entries === undefined ? room.length + 8 : 0);
    if (!this.take(size)) return false;
    if (entries === undefined) this.parts[kind].set(room, [entry]);
    else entries.push(entry);
    return true;
  }

  private take(size: number): boolean {
    if (size > this.left) return false;
    this.left -= size;
    this.empty = false;
    return true;
  }
}

export function readPresence(text: string): PresenceMessage {
  const { ask, gone, told, still } = JSON.parse(text) as {
    ask: string[];
    gone: string[];
    told: [string, Tight[]][];
    still: [string, Seen[]][];
  };
  return { ask, gone, told: new Map(told.map(([room, each]) => [room, each.map(toldOf)])), still: new Map(still) };
}

function tightOf({ client, clock, who, cursor }: Told): Tight {
  if (who === null) return [client, clock];
  const face = [who.person, who.name.slice(0, LONGEST_NAME), who.delegation?.slice(0, LONGEST_NAME) ?? null];
  const at = cursor as Cursor;
  return at === null ? [client, clock, face] : [client, clock, face, tightPlace(at.anchor), tightPlace(at.head)];
}

function tightPlace({ type, tname, item, assoc }: Position): unknown[] {
  return [tname, assoc, type?.client, type?.clock, item?.client, item?.clock];
}

// Whatever does not look like a cursor is made none by the room.
function toldOf([client, clock, face, anchor, head]: Tight): Told {
  if (face === undefined) return { client, clock, who: null, cursor: null };
  const [person, name, delegation = null] = face as [string, string, string | null];
  const cursor = anchor === undefined || head === undefined ? null : { anchor: placeOf(anchor), head: placeOf(head) };
  return { client, clock, who: { person, name, delegation }, cursor };
}

function placeOf([tname, assoc, client, clock, itemClient, itemClock]: unknown[]): object {
  return { tname, assoc, type: { client, clock }, item: { client: itemClient, clock: itemClock } };
}
