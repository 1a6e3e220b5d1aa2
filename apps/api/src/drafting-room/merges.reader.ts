import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface MergeView {
  readonly id: string;
  readonly draftId: string;
  readonly provisionId: string;
  readonly byId: string;
  readonly at: Date;
  readonly seq: number;
  readonly amendmentIds: readonly string[];
}

const COLUMNS = `m.id, m.draft_id as "draftId", m.provision_id as "provisionId", m.merged_by as "byId", m.merged_at as at,
  m.seq::int as seq,
  array(select a.amendment_id from merge_amendment a where a.merge_id = m.id order by a.amendment_id) as "amendmentIds"`;

@Injectable()
export class MergesReader {
  load(loaders: RequestLoaders, id: string): Promise<MergeView | null> {
    return loaders.batch('merge', byIds).load(id);
  }

  async loadOfAmendment(loaders: RequestLoaders, amendmentId: string): Promise<MergeView[]> {
    return (await loaders.batch('merges of amendment', ofAmendments).load(amendmentId)) ?? [];
  }

  /** The reasons given for what was merged, by provision, each once and in the order of merging. */
  async reasons(tx: Transaction, draftId: string): Promise<Map<string, string[]>> {
    const rows = await tx.sql<{ provisionId: string; reasons: string }>(
      `select coalesce(ma.added_provision_id, m.provision_id) as "provisionId", a.reasons from merge m
       join merge_amendment ma on ma.merge_id = m.id join amendment a on a.id = ma.amendment_id
       where m.draft_id = $1 and a.reasons <> '' group by 1, 2 order by min(m.seq), min(a.filed_at)`,
      [draftId],
    );
    const grouped = groupedBy(rows, (row) => row.provisionId);
    return new Map([...grouped].map(([id, given]) => [id, given.map(({ reasons }) => reasons)]));
  }

  /** Provisions of which it was asked, and accepted into the draft, that they stay as they are. */
  async askedToStay(tx: Transaction, draftId: string): Promise<string[]> {
    const rows = await tx.sql<{ id: string }>(
      `select distinct m.provision_id as id from merge m join merge_amendment ma on ma.merge_id = m.id
       join amendment a on a.id = ma.amendment_id where m.draft_id = $1 and a.kind = 'NOC'`,
      [draftId],
    );
    return rows.map(({ id }) => id);
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, MergeView>> {
  return keyedById(await tx.sql<MergeView>(`select ${COLUMNS} from merge m where m.id = any($1::uuid[])`, [ids]));
}

async function ofAmendments(tx: Transaction, ids: readonly string[]): Promise<Map<string, MergeView[]>> {
  const rows = await tx.sql<MergeView & { amendmentId: string }>(
    `select ${COLUMNS}, ma.amendment_id as "amendmentId" from merge_amendment ma join merge m on m.id = ma.merge_id
     where ma.amendment_id = any($1::uuid[]) order by m.merged_at, m.id`,
    [ids],
  );
  return groupedBy(rows, (row) => row.amendmentId);
}
