import { Injectable, Logger } from '@nestjs/common';
import * as Y from 'yjs';
import { emptyDraft, serverClient } from '#lib/live-draft';
import { apply, type Logged, RETIRED } from '#lib/sync';
import { RoomPool } from './room-pool.js';

const log = new Logger('LiveRooms');

/** Asks the database: the pool of the log, or a transaction that has taken on its role. */
export type Ask = <Row extends Record<string, unknown>>(text: string, params: readonly unknown[]) => Promise<Row[]>;

/** A document as the log has it. */
export interface Loaded {
  readonly doc: Y.Doc;
  readonly owners: readonly (readonly [number, string | null])[];
  readonly head: number;
  readonly epoch: number;
  readonly bytes: number;
  /** Entries since the last snapshot. */
  readonly tail: number;
}

export interface Tail {
  readonly entries: readonly Logged[];
  readonly head: number;
}

interface Piece extends Record<string, unknown> {
  readonly kind: 'room' | 'snapshot' | 'update';
  readonly seq: string;
  readonly epoch: string | null;
  readonly bytes: Buffer | null;
}

// One statement sees one moment, so a compaction can never fall between the snapshot and the tail.
const PIECES = `
  with snapshot as (select seq, state from room_snapshot where room_id = $1)
  select 'room' as kind, head as seq, epoch, null::bytea as bytes from room where id = $1
  union all select 'snapshot', seq, null, state from snapshot where seq > $2
  union all select 'update', u.seq, null, u.update from room_update u
    where u.room_id = $1 and u.seq > greatest($2, coalesce((select seq from snapshot), 0))
  order by 1, 2`;

const OWNERS = `select client::text, case when retired then '${RETIRED}' else person_id::text end as person
  from room_client where room_id = $1`;

@Injectable()
export class RoomLog {
  constructor(private readonly pool: RoomPool) {}

  /** Null where there is no such room. */
  load(room: string): Promise<Loaded | null> {
    return loadWith((text, params) => this.pool.rows(text, params), room);
  }

  /** What came into the log after `seq`, from whatever node. */
  async since(room: string, seq: number): Promise<Tail> {
    const parts = inOrder(await this.pool.rows<Piece>(PIECES, [room, seq]));
    if (parts.length === 0) return { entries: [], head: seq };
    const owners = await this.owners(room);
    const entries = parts.map(({ bytes }, at) => ({ update: bytes!, clients: at === 0 ? owners : [] }));
    return { entries, head: Number(parts.at(-1)!.seq) };
  }

  /** Nobody writes under these ids of somebody's any more; what is on its way from elsewhere is not taken. */
  async retire(room: string, person: string, clients: readonly number[]): Promise<void> {
    await this.pool.rows('select caucus.retire_clients($1, $2, $3)', [room, person, clients.map(String)]);
  }

  /** How far the logs of these rooms have come. */
  async heads(rooms: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.pool.rows<{ id: string; head: string }>(
      'select id, head::text from room where id = any($1::uuid[])',
      [rooms],
    );
    return new Map(rows.map(({ id, head }) => [id, Number(head)]));
  }

  async owners(room: string): Promise<Loaded['owners']> {
    return ownersIn(await this.pool.rows(OWNERS, [room]));
  }

  /** Rooms whose projection was cut short when a server died. */
  async unprojected(): Promise<readonly string[]> {
    const rows = await this.pool.rows<{ id: string }>(
      `select r.id from room r left join room_projection p on p.room_id = r.id where coalesce(p.seq, 0) < r.head`,
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Folds the log up to `seq` into one snapshot of the document as it was then. Until this commits the log is as it was,
   * and after it reads the same.
   */
  async compact(room: string, seq: number, state: Uint8Array): Promise<void> {
    await this.pool.rows(
      `with folded as (
         insert into room_snapshot (room_id, seq, state) values ($1, $2, $3)
         on conflict (room_id) do update set seq = excluded.seq, state = excluded.state, at = now()
           where room_snapshot.seq < excluded.seq
         returning seq)
       delete from room_update u using folded where u.room_id = $1 and u.seq <= folded.seq`,
      [room, seq, Buffer.from(state)],
    );
  }
}

export async function loadWith(ask: Ask, room: string): Promise<Loaded | null> {
  const pieces = await ask<Piece>(PIECES, [room, 0]);
  const row = pieces.find(({ kind }) => kind === 'room');
  if (row === undefined) return null;
  const doc = emptyDraft(serverClient(Math.random()));
  const parts = inOrder(pieces);
  takeIn(doc, parts);
  return {
    doc,
    owners: ownersIn(await ask(OWNERS, [room])),
    head: Number(parts.at(-1)?.seq ?? row.seq),
    epoch: Number(row.epoch),
    bytes: parts.reduce((sum, { bytes }) => sum + bytes!.length, 0),
    tail: parts.filter(({ kind }) => kind === 'update').length,
  };
}

/**
 * In one go, because entry by entry costs four times as much. Nothing in the log stands on something missing; should
 * it ever, the rest can still be read, and what was missing comes back with its author's copy.
 */
function takeIn(doc: Y.Doc, parts: readonly Piece[]): void {
  doc.transact((transaction) => {
    for (const { bytes } of parts) Y.applyUpdate(doc, bytes!);
    transaction.local = true;
  }, 'log');
  if (doc.store.pendingStructs === null && doc.store.pendingDs === null) return;
  log.error('An entry of the log stands on something that is not there');
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
}

/** Takes in what has come into the log since, and answers with the seq that the document is at now. */
export async function readOn(ask: Ask, room: string, { doc, head }: Pick<Loaded, 'doc' | 'head'>): Promise<number> {
  const parts = inOrder(await ask<Piece>(PIECES, [room, head]));
  for (const { bytes } of parts)
    if (!apply(doc, bytes!)) throw new Error(`The log of room ${room} does not go together`);
  return Number(parts.at(-1)?.seq ?? head);
}

function inOrder(pieces: readonly Piece[]): Piece[] {
  return pieces.filter(({ kind }) => kind !== 'room').sort((one, other) => Number(one.seq) - Number(other.seq));
}

function ownersIn(rows: readonly Record<string, unknown>[]): Loaded['owners'] {
  return rows.map(({ client, person }) => [Number(client), person as string | null] as const);
}
