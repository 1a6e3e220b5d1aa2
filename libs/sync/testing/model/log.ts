import * as Y from 'yjs';
import { bodyOf, emptyDraft, serverClient } from '#lib/live-draft';
import { apply, type Entry, type Locks, type Logged, type Opening, RETIRED, usualLimits } from '#lib/sync';
import { readsAs } from './reads.js';

/** The log of one room: all that a node that restarts has to go by. */
export interface ModelLog {
  snapshot: { readonly seq: number; readonly state: Uint8Array };
  readonly entries: LogEntry[];
  readonly owners: Map<number, string | null>;
  head: number;
  /** Provisions that are closed; `epoch` grows whenever that changes. */
  locks: Locks;
  epoch: number;
  /** Statements whose node gave up on them, and which may still be carried out. */
  readonly late: Statement[];
  /** How many copies of the room servers have opened. */
  copies: number;
  /** Everything that was ever written, taken in as it came. */
  readonly truth: Y.Doc;
  /** All that was asked of it, in order, so that another log can be asked the same. */
  readonly deeds: Deed[];
}

/** Something the log was asked, and what it answered. */
export type Deed =
  | { readonly kind: 'Append'; readonly statement: Statement; readonly outcome: Outcome }
  | { readonly kind: 'Change'; readonly client: number; readonly update: Uint8Array }
  | { readonly kind: 'Retire'; readonly person: string; readonly clients: readonly number[] }
  | { readonly kind: 'Rights'; readonly locks: Locks }
  | { readonly kind: 'Fold'; readonly seq: number; readonly state: Uint8Array }
  | { readonly kind: 'Read'; readonly after: number; readonly found: Found };

/** What came into the log after some entry. */
export interface Found {
  readonly entries: readonly Logged[];
  readonly head: number;
}

export interface LogEntry {
  readonly seq: number;
  readonly update: Uint8Array;
  readonly person: string | null;
  readonly copy: number | null;
  /** The client ids that it writes under. */
  readonly authors: readonly number[];
}

/** What a node asks the log to take: from which of its copies of the room, and what that copy believed. */
export interface Statement {
  readonly group: readonly Entry[];
  readonly copy: number;
  readonly head: number;
  readonly epoch: number;
  /** Something in it may only stand where that copy has read all there is. */
  readonly needsAll: boolean;
}

export type Outcome = { readonly first: number } | 'stale' | 'foreign' | 'behind';

export function logOf(opened: Uint8Array): ModelLog {
  const truth = emptyDraft(serverClient(0.1));
  Y.applyUpdate(truth, opened);
  const owners = new Map([...truth.store.clients.keys()].map((client) => [client, null] as const));
  const snapshot = { seq: 0, state: new Uint8Array([0, 0]) };
  const first: LogEntry = { seq: 1, update: opened, person: null, copy: null, authors: [] };
  const empty = { late: [], deeds: [], locks: new Map(), epoch: 0, copies: 0 };
  return { ...empty, snapshot, entries: [first], owners, head: 1, truth };
}

/** All or nothing, as `caucus.append_updates` does it. */
export function append(log: ModelLog, statement: Statement): Outcome {
  const outcome = appended(log, statement);
  log.deeds.push({ kind: 'Append', statement, outcome });
  return outcome;
}

function appended(log: ModelLog, statement: Statement): Outcome {
  const { group, copy, epoch } = statement;
  if (epoch !== log.epoch) return 'stale';
  if (group.some(({ clients, person }) => clients.some((client) => (log.owners.get(client) ?? person) !== person)))
    return 'foreign';
  if (group.some(({ authors }) => isSaidElsewhere(log, authors, statement))) return 'behind';
  const first = log.head + 1;
  for (const { clients, authors, person, update } of group) {
    for (const client of clients) log.owners.set(client, person);
    leavingClosedAlone(log.truth, log.locks, person, () => write(log, { update, person, copy, authors }));
  }
  return { first };
}

// What is folded into a snapshot does not tell any more under which ids it was written.
function isSaidElsewhere(log: ModelLog, authors: readonly number[], { copy, head, needsAll }: Statement): boolean {
  const unread = log.entries.filter(({ seq }) => seq > head);
  return (
    log.snapshot.seq > head ||
    unread.some((entry) => entry.copy !== copy && (needsAll || entry.authors.some((id) => authors.includes(id))))
  );
}

/** Somebody's former copies are at an end: nothing of theirs that is not in the log by now will ever be. */
export function retire(log: ModelLog, person: string, clients: readonly number[]): void {
  for (const client of clients) if ((log.owners.get(client) ?? person) === person) log.owners.set(client, RETIRED);
  write(log, { update: new Uint8Array([0, 0]), person, copy: null, authors: clients });
  log.deeds.push({ kind: 'Retire', person, clients });
}

/** The server writes by itself. */
export function change(log: ModelLog, client: number, update: Uint8Array): void {
  log.owners.set(client, null);
  write(log, { update, person: null, copy: null, authors: [] });
  log.deeds.push({ kind: 'Change', client, update });
}

export function rightsChange(log: ModelLog, locks: Locks): void {
  log.locks = locks;
  log.epoch++;
  log.deeds.push({ kind: 'Rights', locks });
}

/** Does something to a document in which nothing may change that is closed to this person. */
export function leavingClosedAlone(doc: Y.Doc, locks: Locks, person: string, work: () => void): void {
  const closed = [...locks].filter(([, people]) => !people.has(person)).map(([provision]) => provision);
  const before = closed.map((provision) => readsAs(bodyOf(doc, provision)));
  work();
  for (const [at, provision] of closed.entries())
    if (readsAs(bodyOf(doc, provision)) !== before[at])
      throw new Error(`${person} has changed ${provision}, which is closed`);
}

function write(log: ModelLog, entry: Omit<LogEntry, 'seq'>): void {
  log.head++;
  log.entries.push({ ...entry, seq: log.head });
  if (!apply(log.truth, entry.update)) throw new Error(`Entry ${log.head} of the log stands on something missing`);
}

/** What came after `seq`: the snapshot too, where it has swallowed some of it. */
export function since(log: ModelLog, seq: number): Found {
  const found = keptSince(log, seq);
  log.deeds.push({ kind: 'Read', after: seq, found });
  return found;
}

function keptSince(log: ModelLog, seq: number): Found {
  const folded = log.snapshot.seq > seq ? [log.snapshot.state] : [];
  const tail = log.entries.filter((entry) => entry.seq > seq).map(({ update }) => update);
  const owners = [...log.owners];
  const entries = [...folded, ...tail].map((update, at) => ({ update, clients: at === 0 ? owners : [] }));
  return { entries, head: entries.length === 0 ? seq : log.head };
}

/** The document, read anew from what is kept. */
export function readAnew(log: ModelLog): Y.Doc {
  const doc = emptyDraft(serverClient(0.2));
  takeIn(doc, keptSince(log, 0));
  return doc;
}

function takeIn(doc: Y.Doc, { entries }: Found): void {
  doc.transact((transaction) => {
    for (const { update } of entries) Y.applyUpdate(doc, update);
    transaction.local = true;
  }, 'log');
  if (doc.store.pendingStructs !== null || doc.store.pendingDs !== null) throw new Error('The log has a hole');
}

export function opening(log: ModelLog): Opening {
  const doc = emptyDraft(serverClient(0.2));
  takeIn(doc, since(log, 0));
  return { id: 'room', doc, owners: log.owners, bytes: 0, limits: usualLimits, locks: log.locks };
}

export function compact(log: ModelLog, seq: number, state: Uint8Array): void {
  log.deeds.push({ kind: 'Fold', seq, state });
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
