import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
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
  readonly conferenceId: string;
  /** The words of the provision before and after it; null for a merge from before these were kept. */
  readonly before: Content | null;
  readonly after: Content | null;
  readonly undoneById: string | null;
  readonly undoneAt: Date | null;
}

/** What a merge made of one amendment. */
export interface OutcomeView {
  readonly amendmentId: string;
  readonly outcome: string;
  readonly rebase: string;
}

const COLUMNS = `m.id, m.draft_id as "draftId", m.provision_id as "provisionId", m.merged_by as "byId", m.merged_at as at,
  m.seq::int as seq,
  array(select a.amendment_id from merge_amendment a where a.merge_id = m.id order by a.amendment_id) as "amendmentIds",
  m.conference_id as "conferenceId", m.before_content as before, m.after_content as after,
  o.undone_by as "undoneById", o.undone_at as "undoneAt"`;
const FROM = 'from merge m left join merge_undone o on o.merge_id = m.id';

@Injectable()
export class MergesReader {
  load(loaders: RequestLoaders, id: string): Promise<MergeView | null> {
    return loaders.batch('merge', byIds).load(id);
  }

  async loadOfAmendment(loaders: RequestLoaders, amendmentId: string): Promise<MergeView[]> {
    return (await loaders.batch('merges of amendment', ofAmendments).load(amendmentId)) ?? [];
  }

  /** Of a provision of a draft, the newest first. */
  async loadOfProvision(loaders: RequestLoaders, draftId: string, provisionId: string): Promise<MergeView[]> {
    return (await loaders.batch('merges of provision', ofProvisions).load(`${draftId} ${provisionId}`)) ?? [];
  }

  async loadOutcomes(loaders: RequestLoaders, mergeId: string): Promise<OutcomeView[]> {
    return (await loaders.batch('outcomes of merge', outcomesOf).load(mergeId)) ?? [];
  }

  byIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, MergeView>> {
    return byIds(tx, ids);
  }

  async one(tx: Transaction, id: string): Promise<MergeView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, MergeView>> {
  return keyedById(await tx.sql<MergeView>(`select ${COLUMNS} ${FROM} where m.id = any($1::uuid[])`, [ids]));
}

async function ofAmendments(tx: Transaction, ids: readonly string[]): Promise<Map<string, MergeView[]>> {
  const rows = await tx.sql<MergeView & { amendmentId: string }>(
    `select ${COLUMNS}, ma.amendment_id as "amendmentId" ${FROM} join merge_amendment ma on m.id = ma.merge_id
     where ma.amendment_id = any($1::uuid[]) order by m.merged_at, m.id`,
    [ids],
  );
  return groupedBy(rows, (row) => row.amendmentId);
}

async function ofProvisions(tx: Transaction, keys: readonly string[]): Promise<Map<string, MergeView[]>> {
  const places = keys.map((key) => key.split(' '));
  const rows = await tx.sql<MergeView>(
    `select ${COLUMNS} ${FROM}
     join unnest($1::uuid[], $2::uuid[]) as wanted (draft, provision)
       on wanted.draft = m.draft_id and wanted.provision = m.provision_id
     order by m.seq desc, m.merged_at desc, m.id`,
    [places.map(([draft]) => draft), places.map(([, provision]) => provision)],
  );
  return groupedBy(rows, ({ draftId, provisionId }) => `${draftId} ${provisionId}`);
}

async function outcomesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, OutcomeView[]>> {
  const rows = await tx.sql<OutcomeView & { mergeId: string }>(
    `select merge_id as "mergeId", amendment_id as "amendmentId", outcome, rebase from merge_outcome
     where merge_id = any($1::uuid[]) order by merge_id, amendment_id`,
    [ids],
  );
  return groupedBy(rows, (row) => row.mergeId);
}
