import { Injectable } from '@nestjs/common';
import * as Y from 'yjs';
import type { Instrument } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { emptyDraft, openInstrument, project, serverClient } from '#lib/live-draft';
import { APPLICATION_ROLE } from '../../platform/database/admit-application.js';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { OpenRooms } from './open-rooms.js';
import { type DraftPlace, ProjectionStore } from './projection.store.js';
import { type Ask, loadWith, readOn } from './room-log.store.js';

/** On whose behalf the server changes a document, and why. */
export interface Changing {
  readonly viewer: Viewer;
  readonly personId: string;
  readonly origin: 'chair' | 'merge' | 'system';
}

export interface Changed<T> {
  /** The log entry that holds the change, or the last one where nothing changed. */
  readonly seq: number;
  readonly result: T;
}

export type Unknown = Refusal<'NotFound', { id: string }>;
type Run = <R>(work: (tx: Transaction) => Promise<R>) => Promise<R>;

/** The live documents as the rest of the drafting room uses them. */
@Injectable()
export class DraftingRooms {
  constructor(
    private readonly database: Database,
    private readonly rooms: OpenRooms,
    private readonly projections: ProjectionStore,
  ) {}

  /**
   * Opens the live document of a new draft in the transaction that opens the draft, and writes its first rows.
   * The viewer chairs or manages the conference.
   */
  async open(tx: Transaction, draft: DraftPlace & { readonly id: string }, instrument: Instrument): Promise<void> {
    const client = serverClient(Math.random());
    const update = openInstrument(instrument, client);
    await tx.sql('select caucus.open_room($1, $2, $3, $4, $5)', [
      draft.id,
      draft.conferenceId,
      draft.audience,
      client,
      Buffer.from(update),
    ]);
    const doc = emptyDraft();
    Y.applyUpdate(doc, update);
    await this.projections.write(tx, { draft: draft.id, seq: 1, gone: [], ...project(doc) }, draft);
    doc.destroy();
  }

  /**
   * Changes a document from the server's side, under the room's lock and in one transaction with whatever else `work`
   * writes through `tx`: either all of it stands or nothing does, and nobody is shown it before it stands.
   *
   * `work` gets the document exactly as the log has it, and the log entry that will hold its change. A refusal rolls everything back. Pass `run` to put it into a
   * transaction of your own kind, as in `(work) => database.mutation(viewer, request, work)`.
   */
  async change<T>(
    draft: string,
    who: Changing,
    work: (doc: Y.Doc, tx: Transaction, seq: number) => Promise<T> | T,
    run: Run = (inside) => this.database.transaction(who.viewer, inside),
  ): Promise<Changed<Exclude<T, Refusal>> | Extract<T, Refusal> | Unknown> {
    const outcome = await run((tx) => changeIn(tx, draft, who, work));
    if (!isRefusal(outcome))
      await this.rooms
        .at(draft)
        ?.catchUp((outcome as Changed<T>).seq)
        .catch(() => undefined);
    return outcome as never;
  }

  /** Returns once the rows of `draft_provision` reflect at least this log entry. */
  async projectThrough(draft: string, seq: number): Promise<null | Unknown> {
    if ((await this.projections.reached(draft)) >= seq) return null;
    const known = this.rooms.at(draft);
    const room = known ?? (await this.rooms.enter(draft));
    if (room === null) return refuse('NotFound', { id: draft });
    // Just loaded, nothing counts as changed yet though the rows are behind.
    await (known === null ? room.projectAnew() : room.projectThrough(seq));
    return null;
  }
}

async function changeIn<T>(
  tx: Transaction,
  draft: string,
  who: Changing,
  work: (doc: Y.Doc, tx: Transaction, seq: number) => Promise<T> | T,
): Promise<Changed<T> | T | Unknown> {
  // Most of the log is read before the lock is taken, so that others wait only for what has come since.
  const loaded = await asSync(tx, (ask) => loadWith(ask, draft));
  if (loaded === null) return refuse('NotFound', { id: draft });
  const { doc } = loaded;
  const head = await asSync(tx, async (ask) => {
    await ask('select id from room where id = $1 for update', [draft]);
    return readOn(ask, draft, loaded);
  });
  doc.clientID = await asSync(tx, (ask) => clientFor(ask, draft, who));
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  const result = await work(doc, tx, head + 1);
  doc.destroy();
  if (isRefusal(result) || updates.length === 0) return isRefusal(result) ? result : { seq: head, result };
  await asSync(tx, (ask) => append(ask, { draft, seq: head + 1, who, update: Y.mergeUpdates(updates) }));
  return { seq: head + 1, result };
}

// One id for each person and purpose keeps a document's list of ids short. Under the lock, with the whole log read, its
// next clock is known for sure.
async function clientFor(ask: Ask, draft: string, { personId, origin }: Changing): Promise<number> {
  const [known] = await ask<{ client: string }>(
    `select client::text from room_client where room_id = $1 and person_id = $2 and origin = $3 limit 1`,
    [draft, personId, origin],
  );
  if (known !== undefined) return Number(known.client);
  const client = serverClient(Math.random());
  await ask(`insert into room_client (room_id, client, person_id, origin) values ($1, $2, $3, $4)`, [
    draft,
    client,
    personId,
    origin,
  ]);
  return client;
}

async function append(
  ask: Ask,
  { draft, seq, who, update }: { draft: string; seq: number; who: Changing; update: Uint8Array },
): Promise<void> {
  await ask(`insert into room_update (room_id, seq, person_id, origin, update) values ($1, $2, $3, $4, $5)`, [
    draft,
    seq,
    who.personId,
    who.origin,
    Buffer.from(update),
  ]);
  await ask(`update room set head = $2 where id = $1`, [draft, seq]);
  await ask(`select pg_notify('caucus_live', $1)`, [JSON.stringify({ node: null, heads: [[draft, seq]] })]);
}

/** Takes on the log's role for a while inside somebody's transaction. */
async function asSync<T>(tx: Transaction, work: (ask: Ask) => Promise<T>): Promise<T> {
  await tx.sql('set local role caucus_sync');
  const outcome = await work((text, params) => tx.sql(text, params));
  await tx.sql(`set local role ${APPLICATION_ROLE}`);
  return outcome;
}
