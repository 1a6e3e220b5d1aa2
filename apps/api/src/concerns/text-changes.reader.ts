import { Injectable } from '@nestjs/common';
import type { TextChange } from '#lib/concerns';
import type { Content } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import { keyText, type RequestLoaders } from '../platform/graphql/loaders.js';

/** Words of one provision before and after a merge or a revision. */
export interface TextChangeView {
  readonly mergeId: string | null;
  readonly revisionId: string | null;
  readonly provisionId: string;
  readonly before: Content;
  readonly after: Content;
}

/** What a disposition says of a change. */
export interface ChangeNamed {
  readonly mergeId: string | null;
  readonly revisionId: string | null;
  readonly provisionId: string | null;
}

const OF_MERGE = `select m.id as "mergeId", null::uuid as "revisionId", m.provision_id as "provisionId",
  m.before_content as before, m.after_content as after, m.merged_at as at
  from merge m where m.before_content is not null and m.after_content is not null`;

// Before the first revision stands the text as it was imported; a provision that was added had no words.
const OF_REVISION = `select null::uuid as "mergeId", r.id as "revisionId", s.provision_id as "provisionId",
  coalesce(b.content, case when r.number = 1 then p.content end, '[]'::jsonb) as before, s.content as after, r.sealed_at as at
  from draft_revision r join draft_revision_provision s on s.revision_id = r.id
  left join draft_revision o on o.draft_id = r.draft_id and o.number = r.number - 1
  left join draft_revision_provision b on b.revision_id = o.id and b.provision_id = s.provision_id
  left join provision p on p.id = s.provision_id where true`;

const MOST = 20;

@Injectable()
export class TextChangesReader {
  /** The change that is named, with its words; null where none is, or its words were not kept. */
  load(loaders: RequestLoaders, named: ChangeNamed): Promise<TextChangeView | null> {
    const { mergeId, revisionId, provisionId } = named;
    if (mergeId !== null) return loaders.batch('change by merge', byMerges).load(mergeId);
    if (revisionId === null || provisionId === null) return Promise.resolve(null);
    return loaders.batch('change by revision', byRevisions).load({ revisionId, provisionId });
  }

  /** The merges that stand and the revisions that changed the provisions of a concern, newest first. */
  async candidates(loaders: RequestLoaders, concernId: string): Promise<TextChangeView[]> {
    return (await loaders.batch('changes for concern', candidatesOf).load(concernId)) ?? [];
  }

  /** Whether there is such a change for the viewer to name, and it stands. */
  async exists(tx: Transaction, change: TextChange): Promise<boolean> {
    if (change.kind === 'revision') {
      const { revisionId, provisionId } = change;
      if (!isId(revisionId) || !isId(provisionId)) return false;
      return (
        (await tx.sql(`${OF_REVISION} and r.id = $1 and s.provision_id = $2`, [revisionId, provisionId])).length > 0
      );
    }
    if (!isId(change.mergeId)) return false;
    const standing = `${OF_MERGE} and m.id = $1 and not exists (select from merge_undone u where u.merge_id = m.id)`;
    return (await tx.sql(standing, [change.mergeId])).length > 0;
  }
}

async function byMerges(tx: Transaction, ids: readonly string[]): Promise<Map<string, TextChangeView>> {
  const rows = await tx.sql<TextChangeView>(`${OF_MERGE} and m.id = any($1::uuid[])`, [ids]);
  return new Map(rows.map((row) => [row.mergeId ?? '', row]));
}

type OfRevision = { readonly revisionId: string; readonly provisionId: string };

async function byRevisions(tx: Transaction, keys: readonly OfRevision[]): Promise<Map<string, TextChangeView>> {
  const rows = await tx.sql<TextChangeView>(
    `${OF_REVISION} and (r.id, s.provision_id) in (select * from unnest($1::uuid[], $2::uuid[]))`,
    [keys.map(({ revisionId }) => revisionId), keys.map(({ provisionId }) => provisionId)],
  );
  return new Map(
    rows.map((row) => [keyText({ revisionId: row.revisionId, provisionId: row.provisionId }), row] as const),
  );
}

async function candidatesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, TextChangeView[]>> {
  const rows = await tx.sql<TextChangeView & { concernId: string }>(
    `select wanted.id as "concernId", found.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select change.* from (${OF_MERGE} and not exists (select from merge_undone u where u.merge_id = m.id)
         union all ${OF_REVISION}) change
       where change."provisionId" in (select a.provision_id from concern_anchor a where a.concern_id = wanted.id)
         and change.before <> change.after
       order by change.at desc, change."mergeId" limit ${MOST}) found`,
    [ids],
  );
  return groupedBy(rows, ({ concernId }) => concernId);
}
