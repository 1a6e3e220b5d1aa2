import { Injectable } from '@nestjs/common';
import type { Locks } from '#lib/sync';
import { Database } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import { asSync } from './as-sync.js';
import { type Closed, RoomKinds } from './room-kinds.events.js';

/** What is closed in a document, and which state of its rights that belongs to. */
export interface RoomLocks {
  readonly epoch: number;
  readonly locks: Locks;
}

const EPOCHS = 'select id, epoch::text from room where id = any($1::uuid[])';

/** Which provisions of shared documents are closed, and to whom they are open all the same. */
@Injectable()
export class LiveLocksReader {
  constructor(
    private readonly database: Database,
    private readonly kinds: RoomKinds,
  ) {}

  /** The kinds of events with which it changes what is closed, or to whom. */
  get moveOn(): readonly string[] {
    return this.kinds.all.flatMap(({ rightsMoveOn }) => rightsMoveOn);
  }

  /**
   * The epoch is read first: locks that are newer than it do no harm, but locks that are older would let something in
   * under an epoch that has already seen them change.
   */
  of(ids: readonly string[]): Promise<ReadonlyMap<string, RoomLocks>> {
    return this.database.read({ kind: 'system', job: 'live-locks' }, async (tx) => {
      const rooms = await asSync(tx, (ask) => ask<{ id: string; epoch: string }>(EPOCHS, [ids]));
      const rows: Closed[] = [];
      for (const kind of this.kinds.all) rows.push(...(await kind.closed(tx, ids)));
      const closed = groupedBy(rows, ({ room }) => room);
      return new Map(
        rooms.map(({ id, epoch }) => [id, { epoch: Number(epoch), locks: locksOf(closed.get(id) ?? []) }]),
      );
    });
  }
}

function locksOf(closed: readonly Closed[]): Locks {
  return new Map(closed.map(({ provision, people }) => [provision, new Set(people)]));
}
