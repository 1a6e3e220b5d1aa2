import { Injectable } from '@nestjs/common';
import type { Locks } from '#lib/sync';
import { Database } from '../platform/database/database.js';
import { asSync } from './as-sync.js';

/** What is closed in a document, and which state of its rights that belongs to. */
export interface RoomLocks {
  readonly epoch: number;
  readonly locks: Locks;
}

interface Row {
  readonly draft: string;
  readonly provision: string;
  readonly people: readonly string[];
}

const EPOCHS = 'select id, epoch::text from room where id = any($1::uuid[])';
const LOCKS = `
  select l.draft_id as draft, l.provision_id as provision, coalesce(array_agg(m.person_id::text) filter (where m.person_id is not null), '{}') as people
  from provision_lock l
  left join membership m on m.stakeholder_id = l.group_id and m.until is null
  where l.draft_id = any($1::uuid[]) and l.released_at is null
  group by l.draft_id, l.provision_id`;

/** Which provisions of live drafts are closed, and to whom they are open all the same. */
@Injectable()
export class LiveLocksReader {
  constructor(private readonly database: Database) {}

  /**
   * The epoch is read first: locks that are newer than it do no harm, but locks that are older would let something in
   * under an epoch that has already seen them change.
   */
  of(drafts: readonly string[]): Promise<ReadonlyMap<string, RoomLocks>> {
    return this.database.read({ kind: 'system', job: 'live-locks' }, async (tx) => {
      const rooms = await asSync(tx, (ask) => ask<{ id: string; epoch: string }>(EPOCHS, [drafts]));
      const rows = await tx.sql<Row>(LOCKS, [drafts]);
      return new Map(rooms.map(({ id, epoch }) => [id, { epoch: Number(epoch), locks: locksIn(rows, id) }]));
    });
  }
}

function locksIn(rows: readonly Row[], draft: string): Locks {
  return new Map(
    rows.filter((row) => row.draft === draft).map(({ provision, people }) => [provision, new Set(people)] as const),
  );
}
