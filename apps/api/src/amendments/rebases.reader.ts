import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import type { Conflict } from '#lib/merging';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { IS_OPEN } from './amendment-state.js';
import type { RebaseKind } from './judge-rebase.js';
import type { RebaseCause } from './rebase-due.store.js';

export type RebaseState = 'APPLIED' | 'AWAITING' | 'CONFIRMED' | 'KEPT' | 'SUPERSEDED';

export interface RebaseView {
  readonly id: string;
  readonly amendmentId: string;
  readonly kind: RebaseKind;
  readonly cause: RebaseCause;
  readonly state: RebaseState;
  readonly oldBase: Content;
  readonly newBase: Content;
  readonly oldContent: Content | null;
  readonly newContent: Content | null;
  readonly conflicts: readonly Conflict[];
  readonly at: Date;
  readonly answeredById: string | null;
  readonly answeredAt: Date | null;
}

// What waits on a version that is no more, or for an amendment that is decided, waits for nobody.
const COLUMNS = `r.id, r.amendment_id as "amendmentId", r.kind, r.cause,
  case when r.state = 'AWAITING' and not (r.amendment_version = a.version and ${IS_OPEN}) then 'SUPERSEDED' else r.state end
    as state,
  r.old_base as "oldBase", r.new_base as "newBase", r.old_content as "oldContent", r.new_content as "newContent",
  r.conflicts, r.at, r.answered_by as "answeredById", r.answered_at as "answeredAt"`;
const FROM = 'from amendment_rebase r join amendment a on a.id = r.amendment_id';

@Injectable()
export class RebasesReader {
  async one(tx: Transaction, id: string): Promise<RebaseView | null> {
    if (!isId(id)) return null;
    return (await byIds(tx, [id])).get(id) ?? null;
  }

  load(loaders: RequestLoaders, id: string): Promise<RebaseView | null> {
    return loaders.batch('rebase', byIds).load(id);
  }

  /** Newest first. */
  async loadOfAmendment(loaders: RequestLoaders, amendmentId: string): Promise<RebaseView[]> {
    return (await loaders.batch('rebases of amendment', ofAmendments).load(amendmentId)) ?? [];
  }

  /** What a merge, a revision or an opening of the desk has led to, as far as the viewer may know. */
  ofCause(tx: Transaction, causeId: string): Promise<RebaseView[]> {
    return tx.sql<RebaseView>(`select ${COLUMNS} ${FROM} where r.cause_id = $1 order by r.seq`, [causeId]);
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, RebaseView>> {
  return keyedById(await tx.sql<RebaseView>(`select ${COLUMNS} ${FROM} where r.id = any($1::uuid[])`, [ids]));
}

async function ofAmendments(tx: Transaction, ids: readonly string[]): Promise<Map<string, RebaseView[]>> {
  const rows = await tx.sql<RebaseView>(
    `select ${COLUMNS} ${FROM} where r.amendment_id = any($1::uuid[]) order by r.seq desc`,
    [ids],
  );
  return groupedBy(rows, (row) => row.amendmentId);
}
