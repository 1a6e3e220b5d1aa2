import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import type { DraftView } from '../drafts.reader.js';
import type { LockReason } from './locks.reader.js';

export interface NewLock {
  readonly provisionId: string;
  readonly why: LockReason;
  readonly groupId: string | null;
  /** The call that closes it, in whose name the clock may do so as well. */
  readonly call?: { readonly id: string; readonly by: string };
}

@Injectable()
export class LockStore {
  /** Null where the provision is closed already. */
  async add(
    tx: Transaction,
    { id: draftId, conferenceId, key: audience }: DraftView,
    { provisionId, why, groupId, call }: NewLock,
  ): Promise<{ id: string } | null> {
    const [added] = await tx.sql<{ id: string }>(
      `insert into provision_lock (id, conference_id, audience, draft_id, provision_id, why, group_id, call_id, locked_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, coalesce(caucus.person(), $9::uuid))
       on conflict (draft_id, provision_id) where released_at is null do nothing returning id`,
      [randomUUID(), conferenceId, audience, draftId, provisionId, why, groupId, call?.id ?? null, call?.by ?? null],
    );
    return added ?? null;
  }

  /** False where somebody has done so already. `by` is in whose name the clock does. */
  async release(tx: Transaction, id: string, by: string | null = null): Promise<boolean> {
    const rows = await tx.sql(
      `update provision_lock set released_at = now(), released_by = coalesce(caucus.person(), $2::uuid)
       where id = $1 and released_at is null returning id`,
      [id, by],
    );
    return rows.length === 1;
  }
}
