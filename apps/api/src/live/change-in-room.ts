import * as Y from 'yjs';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { serverClient } from '#lib/live-draft';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { asSync } from './as-sync.js';
import type { BorrowedDocument, ReadDocument } from './kept-documents.js';
import { type Ask, loadWith, readOn } from './room-log.store.js';

/** On whose behalf the server changes a document, and why. */
export interface Changing {
  readonly viewer: Viewer;
  /** Null where nobody asked for it. */
  readonly personId: string | null;
  readonly origin: 'chair' | 'merge' | 'system';
  /** The merge that this change carries out: under its id the change can be taken back. */
  readonly mergeId?: string;
}

export interface Changed<T> {
  /** The log entry that holds the change, or the last one where nothing changed. */
  readonly seq: number;
  readonly result: T;
}

export type Unknown = Refusal<'NotFound', { id: string }>;
export type Work<T> = (doc: Y.Doc, tx: Transaction, seq: number) => Promise<T> | T;

/** Writes one change of the server's into a room's log, under the room's lock and in somebody's transaction. */
export async function changeInRoom<T>(
  tx: Transaction,
  room: string,
  who: Changing,
  work: Work<T>,
  borrowed: BorrowedDocument,
): Promise<Changed<T> | T | Unknown> {
  const loaded = await readUnderLock(tx, room, borrowed.take());
  if (loaded === null) return refuse('NotFound', { id: room });
  const { doc, head } = loaded;
  doc.clientID = await asSync(tx, (ask) => clientFor(ask, room, who));
  const before = Y.encodeSnapshotV2(Y.snapshot(doc));
  const updates: Uint8Array[] = [];
  const note = (update: Uint8Array): unknown => updates.push(update);
  doc.on('update', note);
  const result = await work(doc, tx, head + 1);
  doc.off('update', note);
  if (isRefusal(result)) {
    doc.destroy();
    return result;
  }
  if (updates.length > 0) {
    const entry = { room, seq: head + 1, who, update: Y.mergeUpdates(updates), before };
    await asSync(tx, (ask) => appendChange(ask, entry));
  }
  const seq = updates.length > 0 ? head + 1 : head;
  borrowed.changedTo({ doc, head: seq });
  return { seq, result };
}

// Most of the log is read before the lock is taken, so that others wait only for what has come since.
function readUnderLock(tx: Transaction, room: string, kept: ReadDocument | null): Promise<ReadDocument | null> {
  return asSync(tx, async (ask) => {
    const early = kept === null ? await loadWith(ask, room) : await readFurther(ask, room, kept);
    const [found] = await ask('select id from room where id = $1 for update', [room]);
    return early === null || found === undefined ? null : readFurther(ask, room, early);
  });
}

async function readFurther(ask: Ask, room: string, read: ReadDocument): Promise<ReadDocument> {
  return { doc: read.doc, head: await readOn(ask, room, read) };
}

// One id for each person and purpose keeps a document's list of ids short. Under the lock, with the whole log read, its
// next clock is known for sure.
async function clientFor(ask: Ask, room: string, { personId, origin }: Changing): Promise<number> {
  const [known] = await ask<{ client: string }>(
    `select client::text from room_client where room_id = $1 and person_id is not distinct from $2 and origin = $3 limit 1`,
    [room, personId, origin],
  );
  if (known !== undefined) return Number(known.client);
  const client = serverClient(Math.random());
  await ask(`insert into room_client (room_id, client, person_id, origin) values ($1, $2, $3, $4)`, [
    room,
    client,
    personId,
    origin,
  ]);
  return client;
}

export interface NewChange {
  readonly room: string;
  readonly seq: number;
  readonly who: Changing;
  readonly update: Uint8Array;
  readonly before: Uint8Array;
}

// The log forgets single entries when it is folded into a snapshot; what may be taken back is kept beside it.
export async function appendChange(ask: Ask, { room, seq, who, update, before }: NewChange): Promise<void> {
  const bytes = Buffer.from(update);
  await ask(`insert into room_update (room_id, seq, person_id, origin, update) values ($1, $2, $3, $4, $5)`, [
    room,
    seq,
    who.personId,
    who.origin,
    bytes,
  ]);
  if (who.origin === 'merge')
    await ask(`insert into room_change (room_id, seq, merge_id, update, before) values ($1, $2, $3, $4, $5)`, [
      room,
      seq,
      who.mergeId ?? null,
      bytes,
      Buffer.from(before),
    ]);
  await ask(`update room set head = $2 where id = $1`, [room, seq]);
  await ask(`select pg_notify('caucus_live', $1)`, [JSON.stringify({ node: null, heads: [[room, seq]] })]);
}
