import * as Y from 'yjs';
import { emptyDraft, serverClient } from '#lib/live-draft';
import { apply, type Entry, type Logged, type Opening, usualLimits } from '#lib/sync';

/** The log of one room: all that a node that restarts has to go by. */
export interface ModelLog {
  snapshot: { readonly seq: number; readonly state: Uint8Array };
  readonly entries: { readonly seq: number; readonly update: Uint8Array }[];
  readonly owners: Map<number, string | null>;
  head: number;
  /** Everything that was ever written, taken in as it came. */
  readonly truth: Y.Doc;
}

export function logOf(opened: Uint8Array): ModelLog {
  const truth = emptyDraft(serverClient(0.1));
  Y.applyUpdate(truth, opened);
  const owners = new Map([...truth.store.clients.keys()].map((client) => [client, null] as const));
  return { snapshot: { seq: 1, state: opened }, entries: [], owners, head: 1, truth };
}

/** One group, all or nothing, as `caucus.append_updates` does it; null where a client id is somebody else's. */
export function append(log: ModelLog, group: readonly Entry[]): { readonly first: number } | null {
  const first = log.head + 1;
  if (group.some(({ clients, person }) => clients.some((client) => (log.owners.get(client) ?? person) !== person)))
    return null;
  for (const { clients, person, update } of group) {
    for (const client of clients) log.owners.set(client, person);
    write(log, update);
  }
  return { first };
}

export function write(log: ModelLog, update: Uint8Array): void {
  log.head++;
  log.entries.push({ seq: log.head, update });
  if (!apply(log.truth, update)) throw new Error(`Entry ${log.head} of the log stands on something missing`);
}

/** What came after `seq`: the snapshot too, where it has swallowed some of it. */
export function since(log: ModelLog, seq: number): { readonly entries: readonly Logged[]; readonly head: number } {
  const folded = log.snapshot.seq > seq ? [log.snapshot.state] : [];
  const tail = log.entries.filter((entry) => entry.seq > seq).map(({ update }) => update);
  const owners = [...log.owners];
  const entries = [...folded, ...tail].map((update, at) => ({ update, clients: at === 0 ? owners : [] }));
  return { entries, head: entries.length === 0 ? seq : log.head };
}

/** The document, read anew from what is kept. */
export function readAnew(log: ModelLog): Y.Doc {
  const doc = emptyDraft(serverClient(0.2));
  doc.transact((transaction) => {
    for (const { update } of since(log, 0).entries) Y.applyUpdate(doc, update);
    transaction.local = true;
  }, 'log');
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new Error('The log has a hole');
  return doc;
}

export function opening(log: ModelLog): Opening {
  const doc = readAnew(log);
  return { id: 'room', doc, owners: log.owners, bytes: 0, limits: usualLimits };
}

export function compact(log: ModelLog, seq: number, state: Uint8Array): void {
  if (seq <= log.snapshot.seq) return;
  log.snapshot = { seq, state };
  log.entries.splice(0, log.entries.filter((entry) => entry.seq <= seq).length);
}

/** Whether everything that an update says is in the log: its words and its deletions. */
export function holds({ truth }: ModelLog, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  const isIn = (client: number, end: number): boolean => Y.getState(truth.store, client) >= end;
  if (!structs.every(({ id, length }) => isIn(id.client, id.clock + length))) return false;
  return [...ds.clients].every(([client, ranges]) =>
    ranges.every(({ clock, len }) => isIn(client, clock + len) && isDeleted(truth, client, { clock, len })),
  );
}

function isDeleted(doc: Y.Doc, client: number, range: Range): boolean {
  return structsIn(doc, client, range).every((struct) => struct.deleted);
}

/** Nothing but marks go: a reader's copy does that too, and it need not be kept. */
export function isTidying({ truth }: ModelLog, update: Uint8Array): boolean {
  const { structs, ds } = Y.decodeUpdate(update);
  const going = [...ds.clients].flatMap(([client, ranges]) =>
    ranges.flatMap((range) => structsIn(truth, client, range)),
  );
  return (
    structs.length === 0 && going.every((item) => item instanceof Y.Item && item.content instanceof Y.ContentFormat)
  );
}

interface Range {
  readonly clock: number;
  readonly len: number;
}

function structsIn({ store }: Y.Doc, client: number, { clock, len }: Range): readonly (Y.Item | Y.GC)[] {
  const list = store.clients.get(client) ?? [];
  return list.filter(({ id, length }) => id.clock < clock + len && id.clock + length > clock);
}
