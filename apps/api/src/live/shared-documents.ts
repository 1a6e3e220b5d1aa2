import { Injectable } from '@nestjs/common';
import * as Y from 'yjs';
import type { Instrument } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import {
  type EditedInside,
  emptyDraft,
  openInstrument,
  projectDivisions,
  provisionsOf,
  type Sourced,
  serverClient,
  type Undone,
  undoChange,
} from '#lib/live-draft';
import { Database, type Transaction } from '../platform/database/database.js';
import { asSync } from './as-sync.js';
import { type Changed, type Changing, changeInRoom, type Unknown, type Work } from './change-in-room.js';
import { changeOf, copiesIn, keepCopies } from './kept-changes.js';
import { BorrowedDocument, KeptDocuments } from './kept-documents.js';
import { OpenRooms } from './open-rooms.js';
import { ProjectionStore } from './projection.store.js';
import { saidOf } from './projection-of.js';
import { RoomKinds, type RoomPlace } from './room-kinds.events.js';
import { keepOrigins } from './word-origins.js';
import { type SourcedLine, sourcesOf } from './word-sources.js';

export type { Changed, Changing, Unknown } from './change-in-room.js';
export type { SourcedLine, SourcedWords, WordSource } from './word-sources.js';

export interface NewRoom extends RoomPlace {
  readonly kind: string;
  /** The key or right that lets write. */
  readonly writers: string;
}

type Run = <R>(work: (tx: Transaction) => Promise<R>) => Promise<R>;

/** The live documents as the capabilities use that have some. */
@Injectable()
export class SharedDocuments {
  constructor(
    private readonly database: Database,
    private readonly rooms: OpenRooms,
    private readonly projections: ProjectionStore,
    private readonly kinds: RoomKinds,
    private readonly kept: KeptDocuments,
  ) {}

  /**
   * Opens a live document in the transaction that opens what it belongs to, and writes its first rows. Of a draft the
   * viewer chairs or manages the conference; of everything else they hold the keys of its readers and writers.
   */
  async open(tx: Transaction, room: NewRoom, instrument: Instrument): Promise<void> {
    const client = serverClient(Math.random());
    const update = openInstrument(instrument, client);
    await tx.sql('select caucus.open_room($1, $2, $3, $4, $5, $6, $7)', [
      room.id,
      room.kind,
      room.conferenceId,
      room.audience,
      room.writers,
      client,
      Buffer.from(update),
    ]);
    const doc = emptyDraft();
    Y.applyUpdate(doc, update);
    const divisions = projectDivisions(doc);
    const provisions = [...provisionsOf(doc).keys()].flatMap((id) => saidOf(doc, id) ?? []);
    await this.projections.write(tx, room, { room: room.id, seq: 1, gone: [], divisions, provisions });
    doc.destroy();
  }

  /**
   * Changes a document from the server's side, under the room's lock and in one transaction with whatever else `work`
   * writes through `tx`: either all of it stands or nothing does, and nobody is shown it before it stands.
   *
   * `work` gets the document exactly as the log has it, and the log entry that will hold its change. A refusal rolls
   * everything back. Pass `run` to put it into a transaction of your own kind, as in
   * `(work) => database.mutation(viewer, request, work)`; it resolves once that is committed, or is rolled back.
   */
  async change<T>(
    room: string,
    who: Changing,
    work: Work<T>,
    run: Run = (inside) => this.database.transaction(who.viewer, inside),
  ): Promise<Changed<Exclude<T, Refusal>> | Extract<T, Refusal> | Unknown> {
    const borrowed = new BorrowedDocument(room, this.kept);
    const outcome = await run((tx) => changeInRoom(tx, room, who, work, borrowed)).catch((error: Error) => {
      borrowed.drop();
      throw error;
    });
    if (isRefusal(outcome)) borrowed.drop();
    else {
      borrowed.giveBack();
      const { seq } = outcome as Changed<T>;
      await this.rooms
        .at(room)
        ?.catchUp(seq)
        .catch(() => undefined);
    }
    return outcome as never;
  }

  /**
   * What may be written in a document is about to change, in this transaction: when it commits, no server takes
   * anything any more that was admitted before. Waits for whoever holds the room.
   */
  async rightsChange(tx: Transaction, room: string): Promise<void> {
    await nextEpoch(tx, room);
  }

  /**
   * The document is over: in this transaction its room is closed, and nobody is told any more that it was there.
   * Answers with the last entry of its log, to which nothing is added once this commits.
   */
  async end(tx: Transaction, room: string): Promise<number> {
    return nextEpoch(tx, room, 'writers = null, ended_at = now()');
  }

  /** The document stays as it is: it can be read, and nobody writes in it once this commits. */
  async seal(tx: Transaction, room: string): Promise<void> {
    await nextEpoch(tx, room, 'writers = null');
  }

  /**
   * Keeps where the words come from that a merge has just written, as `originsWritten` of `#lib/live-draft` tells it.
   * Call it in the `work` of the change that wrote them.
   */
  recordOrigins(
    tx: Transaction,
    room: string,
    by: { readonly mergeId: string; readonly personId: string },
    words: readonly Sourced[],
  ): Promise<void> {
    return asSync(tx, (ask) => keepOrigins(ask, room, by, words));
  }

  /**
   * Takes a merge back in the `work` of a change of its own, and keeps where the words come from that are written again
   * by it. `NotFound` where the merge changed nothing in the document.
   */
  async takeBack(tx: Transaction, room: string, doc: Y.Doc, mergeId: string): Promise<null | EditedInside | Unknown> {
    const found = await asSync(tx, async (ask) => ({
      change: await changeOf(ask, room, mergeId),
      copies: await copiesIn(ask, room),
    }));
    if (found.change === null) return refuse('NotFound', { id: mergeId });
    const undone = undoChange(doc, found.change, found.copies);
    if (isRefusal(undone)) return undone as EditedInside;
    const { words } = undone as Undone;
    await asSync(tx, async (ask) => {
      await keepCopies(ask, room, words);
      const again = words.map((each): Sourced => ({ ...each, kind: 'same' }));
      await keepOrigins(ask, room, { mergeId, personId: null }, again);
    });
    return null;
  }

  /**
   * Where each word of some provisions comes from, of those that the viewer may read: the rows tell, so it is as of the
   * log entry that they reflect. A line for each paragraph, entry or cell that has words, in order.
   */
  async sources(
    tx: Transaction,
    { kind, id: room }: { readonly kind: string; readonly id: string },
    provisions: readonly string[],
  ): Promise<ReadonlyMap<string, readonly SourcedLine[]>> {
    const rows = await this.kinds.of(kind).written(tx, room, provisions);
    const lines = rows.flatMap(({ id, written }) => written.map((line) => ({ id, line })));
    const told = await asSync(tx, (ask) =>
      sourcesOf(
        ask,
        room,
        lines.map(({ line }) => line),
      ),
    );
    const all = new Map<string, SourcedLine[]>(rows.map(({ id }) => [id, []]));
    for (const [at, { id }] of lines.entries()) if (told[at]!.length > 0) all.get(id)!.push(told[at]!);
    return all;
  }

  /** Returns once the rows reflect at least this log entry. */
  async projectThrough(room: string, seq: number): Promise<null | Unknown> {
    if (((await this.projections.find(room))?.reached ?? 0) >= seq) return null;
    const known = this.rooms.at(room);
    const open = known ?? (await this.rooms.enter(room));
    if (open === null) return refuse('NotFound', { id: room });
    // Just loaded, nothing counts as changed yet though the rows are behind.
    await (known === null ? open.projectAnew() : open.projectThrough(seq));
    return null;
  }
}

// An update waits for whoever holds the room, and answers with the head that they have left.
async function nextEpoch(tx: Transaction, room: string, ...also: readonly string[]): Promise<number> {
  const changes = ['epoch = epoch + 1', ...also].join(', ');
  const text = `update room set ${changes} where id = $1 returning head::int as head`;
  const [row] = await asSync(tx, (ask) => ask<{ head: number }>(text, [room]));
  return row?.head ?? 0;
}
