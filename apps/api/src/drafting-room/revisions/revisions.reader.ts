import { Injectable } from '@nestjs/common';
import type { Content, Inline } from '#lib/drafting';
import { isId, type Transaction } from '../../platform/database/database.js';
import { groupedBy, keyedById } from '../../platform/database/grouped-by.js';
import type { RequestLoaders } from '../../platform/graphql/loaders.js';

export interface RevisionView {
  readonly id: string;
  readonly draftId: string;
  readonly number: number;
  readonly note: string;
  readonly seq: number;
  readonly sealedById: string;
  readonly sealedAt: Date;
  readonly sha256: string;
  readonly previous: string | null;
  readonly brackets: number;
  readonly corrigendum: boolean;
}

export interface RevisionDivisionView {
  readonly id: string;
  readonly revisionId: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly number: string | null;
  readonly label: string;
  readonly title: string;
  readonly openTitle: readonly Inline[] | null;
  readonly suppressed: boolean;
}

export interface RevisionProvisionView {
  readonly id: string;
  readonly revisionId: string;
  readonly divisionId: string;
  readonly series: string;
  readonly number: string | null;
  readonly label: string | null;
  readonly openLabel: readonly Inline[] | null;
  readonly movedFrom: string | null;
  readonly content: Content;
  readonly suppressed: boolean;
}

const REVISION = `select id, draft_id as "draftId", number, note, seq::int as seq, sealed_by as "sealedById",
  sealed_at as "sealedAt", sha256, previous, brackets, corrigendum from draft_revision`;

@Injectable()
export class RevisionsReader {
  load(loaders: RequestLoaders, id: string): Promise<RevisionView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch('revision', byIds).load(id);
  }

  async loadOfDraft(loaders: RequestLoaders, draftId: string): Promise<RevisionView[]> {
    return (await loaders.batch('revisions of draft', ofDrafts).load(draftId)) ?? [];
  }

  async loadDivisions(loaders: RequestLoaders, id: string): Promise<RevisionDivisionView[]> {
    return (await loaders.batch('divisions of revision', divisionsOf).load(id)) ?? [];
  }

  async loadProvisions(loaders: RequestLoaders, id: string): Promise<RevisionProvisionView[]> {
    return (await loaders.batch('provisions of revision', provisionsOf).load(id)) ?? [];
  }

  async last(tx: Transaction, draftId: string): Promise<RevisionView | null> {
    const [last] = await tx.sql<RevisionView>(`${REVISION} where draft_id = $1 order by number desc limit 1`, [
      draftId,
    ]);
    return last ?? null;
  }

  /** All that the viewer may see, draft by draft in their order. */
  ofConference(tx: Transaction, conferenceId: string): Promise<RevisionView[]> {
    return tx.sql<RevisionView>(`${REVISION} where conference_id = $1 order by draft_id, number`, [conferenceId]);
  }

  /** Both in reading order. */
  async words(
    tx: Transaction,
    id: string,
  ): Promise<{ readonly divisions: RevisionDivisionView[]; readonly provisions: RevisionProvisionView[] }> {
    const divisions = (await divisionsOf(tx, [id])).get(id) ?? [];
    return { divisions, provisions: (await provisionsOf(tx, [id])).get(id) ?? [] };
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, RevisionView>> {
  return keyedById(await tx.sql<RevisionView>(`${REVISION} where id = any($1::uuid[])`, [ids]));
}

async function ofDrafts(tx: Transaction, draftIds: readonly string[]): Promise<Map<string, RevisionView[]>> {
  const rows = await tx.sql<RevisionView>(
    `${REVISION} where draft_id = any($1::uuid[]) order by draft_id, number desc`,
    [draftIds],
  );
  return groupedBy(rows, (row) => row.draftId);
}

async function divisionsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, RevisionDivisionView[]>> {
  const rows = await tx.sql<RevisionDivisionView>(
    `select division_id as id, revision_id as "revisionId", kind, parent_id as "parentId", number, label, title,
       open_title as "openTitle", suppressed
     from draft_revision_division where revision_id = any($1::uuid[]) order by revision_id, place`,
    [ids],
  );
  return groupedBy(rows, (row) => row.revisionId);
}

async function provisionsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, RevisionProvisionView[]>> {
  const rows = await tx.sql<RevisionProvisionView>(
    `select provision_id as id, revision_id as "revisionId", division_id as "divisionId", series, number, label,
       open_label as "openLabel", moved_from as "movedFrom", content, suppressed
     from draft_revision_provision where revision_id = any($1::uuid[]) order by revision_id, place`,
    [ids],
  );
  return groupedBy(rows, (row) => row.revisionId);
}
