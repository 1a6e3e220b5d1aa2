import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';

export type RebaseCause = 'MERGE' | 'REVISION' | 'DESK';

export interface Due {
  readonly draftId: string;
  /** Null: all of the draft. */
  readonly provisionId: string | null;
  readonly cause: RebaseCause;
  /** The merge, the revision or the opening of the desk. */
  readonly causeId: string | null;
  /** The log entry that the draft's rows must have reached; for a merge its own, unless told. */
  readonly seq?: number;
}

export interface DueNow extends Omit<Due, 'seq'> {
  readonly id: string;
  readonly instrumentId: string;
  /** The last amendment that was looked at; null before the first. */
  readonly reached: string | null;
}

const READY = `
  from rebase_due due join draft d on d.id = due.draft_id
  where due.draft_id = $1 and coalesce((select p.seq from room_projection p where p.room_id = due.draft_id), 0)
    >= greatest(due.seq, coalesce((select m.seq from merge m where due.cause = 'MERGE' and m.id = due.cause_id), 0))`;

@Injectable()
export class RebaseDueStore {
  async mark(tx: Transaction, { draftId, provisionId, cause, causeId, seq = 0 }: Due): Promise<void> {
    await tx.sql(
      `insert into rebase_due (conference_id, audience, draft_id, provision_id, cause, cause_id, seq)
       select d.conference_id, d.audience, d.id, $2, $3, $4, $5 from draft d where d.id = $1`,
      [draftId, provisionId, cause, causeId, seq],
    );
  }

  /** The first that no other server is at; it is this one's until the transaction ends. */
  async take(tx: Transaction, draftId: string): Promise<DueNow | null> {
    const [due] = await tx.sql<DueNow>(
      `select due.id::text as id, due.draft_id as "draftId", due.provision_id as "provisionId", due.cause,
         due.cause_id as "causeId", due.reached, d.instrument_id as "instrumentId" ${READY}
       order by due.id limit 1 for update of due skip locked`,
      [draftId],
    );
    return due ?? null;
  }

  /** Whether anything is left that could be done, be it that another server is at it. */
  async isLeft(tx: Transaction, draftId: string): Promise<boolean> {
    return (await tx.sql(`select ${READY} limit 1`, [draftId])).length > 0;
  }

  async drafts(tx: Transaction): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>('select distinct draft_id as id from rebase_due');
    return rows.map(({ id }) => id);
  }

  async reach(tx: Transaction, { id }: DueNow, reached: string): Promise<void> {
    await tx.sql('update rebase_due set reached = $2 where id = $1', [id, reached]);
  }

  async done(tx: Transaction, { id }: DueNow): Promise<void> {
    await tx.sql('delete from rebase_due where id = $1', [id]);
  }
}
