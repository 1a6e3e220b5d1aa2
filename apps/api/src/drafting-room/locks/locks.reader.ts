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
  readonly byId: string;
  readonly at: Date;
  readonly releasedAt: Date | null;
  readonly cited: string | null;
}

const LOCK = `select l.id, l.conference_id as "conferenceId", l.audience as key, l.draft_id as "draftId",
  l.provision_id as "provisionId", l.why, l.group_id as "groupId", l.locked_by as "byId", l.locked_at as at,
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
    return (await ofDrafts(tx, [draftId])).get(draftId)?.get(provisionId) ?? null;
  }

  /** Those that not even the chair changes. */
  async closedToAll(tx: Transaction, draftId: string): Promise<readonly LockView[]> {
    const locks = (await ofDrafts(tx, [draftId])).get(draftId);
    return [...(locks?.values() ?? [])].filter(({ why }) => why !== 'GROUP');
  }
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
