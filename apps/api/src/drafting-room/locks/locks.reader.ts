import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../../platform/database/database.js';
import { keyedById } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';

export type LockReason = 'AGREED' | 'CALL' | 'GROUP';

export interface LockView {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly why: LockReason;
  readonly groupId: string | null;
  /** The call that closed it; null where somebody did so by hand. */
  readonly callId: string | null;
  readonly byId: string;
  readonly at: Date;
  readonly releasedAt: Date | null;
  readonly cited: string | null;
}

const LOCK = `select l.id, l.conference_id as "conferenceId", l.audience as key, l.draft_id as "draftId",
  l.provision_id as "provisionId", l.why, l.group_id as "groupId", l.call_id as "callId", l.locked_by as "byId", l.locked_at as at,
  l.released_at as "releasedAt", coalesce(p.number, p.label) as cited
  from provision_lock l left join draft_provision p on p.draft_id = l.draft_id and p.provision_id = l.provision_id`;

@Injectable()
export class LocksReader {
  load(loaders: RequestLoaders, id: string): Promise<LockView | null> {
    return loaders.batch('provision lock', byIds).load(id);
  }

  /** The lock on a provision of a draft, if it is closed. */
  async loadOn(loaders: RequestLoaders, draftId: string, provisionId: string): Promise<LockView | null> {
    const all = await loaders.batch('locks of draft', ofDrafts).load(draftId);
    return all?.get(provisionId) ?? null;
  }

  /** Every lock that holds in a draft. */
  async loadAll(loaders: RequestLoaders, draftId: string): Promise<readonly LockView[]> {
    const all = await loaders.batch('locks of draft', ofDrafts).load(draftId);
    return [...(all?.values() ?? [])];
  }

  async one(tx: Transaction, id: string): Promise<LockView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  async on(tx: Transaction, draftId: string, provisionId: string): Promise<LockView | null> {
    return (await this.standingIn(tx, draftId)).get(provisionId) ?? null;
  }

  /** By provision. */
  async standingIn(tx: Transaction, draftId: string): Promise<ReadonlyMap<string, LockView>> {
    return (await ofDrafts(tx, [draftId])).get(draftId) ?? new Map();
  }

  /** Those that a call holds. */
  async ofCall(tx: Transaction, draftId: string, callId: string): Promise<readonly LockView[]> {
    return [...(await this.standingIn(tx, draftId)).values()].filter(
      (lock) => lock.callId === callId && lock.why === 'CALL',
    );
  }

  /** What the opening of a call had to open before it closed it again. */
  agreedBefore(tx: Transaction, draftId: string, callId: string): Promise<AgreedBefore[]> {
    return tx.sql<AgreedBefore>(
      `select a.provision_id as "provisionId", a.call_id as "callId" from provision_lock a
       join provision_lock c on c.draft_id = a.draft_id and c.provision_id = a.provision_id and c.locked_at = a.released_at
       where a.draft_id = $1 and a.why = 'AGREED' and c.call_id = $2 and c.why = 'CALL'`,
      [draftId, callId],
    );
  }

  /** Those that not even the chair changes. */
  async closedToAll(tx: Transaction, draftId: string): Promise<readonly LockView[]> {
    return [...(await this.standingIn(tx, draftId)).values()].filter(({ why }) => why !== 'GROUP');
  }
}

/** What was agreed before a call asked about it again, with the call that had found it so. */
export interface AgreedBefore {
  readonly provisionId: string;
  readonly callId: string | null;
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, LockView>> {
  return keyedById(await tx.sql<LockView>(`${LOCK} where l.id = any($1::uuid[])`, [ids]));
}

async function ofDrafts(tx: Transaction, ids: readonly string[]): Promise<Map<string, Map<string, LockView>>> {
  const found = new Map(ids.map((id) => [id, new Map<string, LockView>()]));
  for (const row of await tx.sql<LockView>(`${LOCK} where l.draft_id = any($1::uuid[]) and l.released_at is null`, [
    ids,
  ]))
    found.get(row.draftId)?.set(row.provisionId, row);
  return found;
}
