import { Injectable } from '@nestjs/common';
import type { Content, Inline } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import { keyText, type RequestLoaders } from '../platform/graphql/loaders.js';

export interface DraftView {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly instrumentId: string;
  readonly title: string;
  /** The log entry that all rows reflect at least. */
  readonly seq: number;
  readonly brackets: number;
}

export interface DraftDivisionView {
  readonly id: string;
  readonly draftId: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly number: string | null;
  readonly label: string;
  readonly title: string;
  /** The heading with its brackets; null where nothing in it is open. */
  readonly openTitle: readonly Inline[] | null;
  readonly suppressed: boolean;
}

export interface DraftProvisionView {
  readonly id: string;
  readonly draftId: string;
  readonly divisionId: string;
  readonly series: string;
  readonly number: string | null;
  readonly label: string | null;
  /** The label with its brackets; null where nothing in it is open. */
  readonly openLabel: readonly Inline[] | null;
  readonly movedFrom: string | null;
  readonly content: Content;
  readonly text: string;
  readonly suppressed: boolean;
  readonly added: boolean;
  readonly baseContent: Content | null;
  readonly brackets: number;
  readonly seq: number;
}

// Of headings and labels only a few have any, so their brackets are not counted beforehand.
const bracketsIn = (column: string): string =>
  `jsonb_path_query(${column}, 'strict $.** ? (@.kind == "alternatives")') as bracket`;

const DRAFT = `select d.id, d.conference_id as "conferenceId", d.audience as key, d.instrument_id as "instrumentId", d.title,
  coalesce((select r.seq from room_projection r where r.room_id = d.id), 0)::int as seq,
  (coalesce((select sum(p.brackets) from draft_provision p where p.draft_id = d.id), 0)
    + (select count(*) from draft_division h cross join ${bracketsIn('h.open_title')} where h.draft_id = d.id)
    + (select count(*) from draft_provision p cross join ${bracketsIn('p.open_label')} where p.draft_id = d.id)
  )::int as brackets from draft d`;

const PROVISION = `select p.provision_id as id, p.draft_id as "draftId", p.division_id as "divisionId", p.series, p.number,
  p.label, p.open_label as "openLabel", p.moved_from as "movedFrom", p.content, p.text, p.suppressed, p.added, b.content as "baseContent", p.brackets, p.seq::int as seq
  from draft_provision p left join provision b on b.id = p.provision_id`;

@Injectable()
export class DraftsReader {
  load(loaders: RequestLoaders, id: string): Promise<DraftView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, DraftView>('draft', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  loadOfInstrument(loaders: RequestLoaders, instrumentId: string): Promise<DraftView | null> {
    return loaders.batch('draft of instrument', ofInstruments).load(instrumentId);
  }

  async loadDivisions(loaders: RequestLoaders, draftId: string): Promise<DraftDivisionView[]> {
    return (await loaders.batch('divisions of draft', divisionsOf).load(draftId)) ?? [];
  }

  async loadProvisions(loaders: RequestLoaders, draftId: string): Promise<DraftProvisionView[]> {
    return (await loaders.batch('provisions of draft', provisionsOf).load(draftId)) ?? [];
  }

  /** Those named, in reading order; of a long draft the rest is not even read. */
  async loadSomeProvisions(
    loaders: RequestLoaders,
    draftId: string,
    ids: readonly string[],
  ): Promise<DraftProvisionView[]> {
    return (await loaders.batch('some provisions of draft', someProvisionsOf).load({ draftId, ids })) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<DraftView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, DraftView>> {
    return keyedById(await tx.sql<DraftView>(`${DRAFT} where d.id = any($1::uuid[])`, [ids]));
  }

  async provision(tx: Transaction, draftId: string, provisionId: string): Promise<DraftProvisionView | null> {
    if (!isId(provisionId)) return null;
    const [row] = await tx.sql<DraftProvisionView>(`${PROVISION} where p.draft_id = $1 and p.provision_id = $2`, [
      draftId,
      provisionId,
    ]);
    return row ?? null;
  }

  /** The whole draft in reading order. */
  async provisions(tx: Transaction, draftId: string): Promise<DraftProvisionView[]> {
    return (await provisionsOf(tx, [draftId])).get(draftId) ?? [];
  }

  async divisions(tx: Transaction, draftId: string): Promise<DraftDivisionView[]> {
    return (await divisionsOf(tx, [draftId])).get(draftId) ?? [];
  }
}

async function ofInstruments(tx: Transaction, ids: readonly string[]): Promise<Map<string, DraftView>> {
  const rows = await tx.sql<DraftView>(`${DRAFT} where d.instrument_id = any($1::uuid[])`, [ids]);
  return new Map(rows.map((row) => [row.instrumentId, row]));
}

async function divisionsOf(tx: Transaction, draftIds: readonly string[]): Promise<Map<string, DraftDivisionView[]>> {
  const rows = await tx.sql<DraftDivisionView>(
    `select division_id as id, draft_id as "draftId", kind, parent_id as "parentId", number, label, title,
       open_title as "openTitle", suppressed
     from draft_division where draft_id = any($1::uuid[]) order by draft_id, order_key, division_id`,
    [draftIds],
  );
  return groupedBy(rows, (row) => row.draftId);
}

async function provisionsOf(tx: Transaction, draftIds: readonly string[]): Promise<Map<string, DraftProvisionView[]>> {
  const rows = await tx.sql<DraftProvisionView>(
    `${PROVISION} where p.draft_id = any($1::uuid[]) order by p.draft_id, p.order_key, p.provision_id`,
    [draftIds],
  );
  return groupedBy(rows, (row) => row.draftId);
}

interface Some {
  readonly draftId: string;
  readonly ids: readonly string[];
}

async function someProvisionsOf(tx: Transaction, keys: readonly Some[]): Promise<Map<string, DraftProvisionView[]>> {
  const rows = await tx.sql<DraftProvisionView>(
    `${PROVISION} where p.draft_id = any($1::uuid[]) and p.provision_id = any($2::uuid[])
     order by p.draft_id, p.order_key, p.provision_id`,
    [keys.map(({ draftId }) => draftId), keys.flatMap(({ ids }) => ids).filter(isId)],
  );
  const ofKey = ({ draftId, ids }: Some) => rows.filter((row) => row.draftId === draftId && ids.includes(row.id));
  return new Map(keys.map((key) => [keyText(key), ofKey(key)]));
}
