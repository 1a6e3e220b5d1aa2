import { Injectable } from '@nestjs/common';
import type { Inline } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import type { Finding } from './instrument-file.js';

export interface InstrumentView {
  readonly id: string;
  readonly conferenceId: string;
  readonly audience: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly language: string;
  readonly source: string;
  readonly sourceSha256: string;
  readonly summary: boolean;
  readonly findings: readonly Finding[];
  readonly provisionCount: number;
  readonly numberedCount: number;
}

export interface DivisionView {
  readonly id: string;
  readonly instrumentId: string;
  readonly kind: string;
  readonly parentId: string | null;
  readonly number: string | null;
  readonly label: string;
  readonly title: string;
  /** The heading with its brackets; null where nothing in it is open. */
  readonly openTitle: readonly Inline[] | null;
}

const COLUMNS = `id, conference_id as "conferenceId", audience, title, short_title as "shortTitle", language, source,
  source_sha256 as "sourceSha256", summary, findings, provision_count as "provisionCount",
  numbered_count as "numberedCount"`;

@Injectable()
export class InstrumentsReader {
  load(loaders: RequestLoaders, id: string): Promise<InstrumentView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, InstrumentView>('instrument', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async loadOfConference(loaders: RequestLoaders, conferenceId: string): Promise<InstrumentView[]> {
    return (await loaders.batch('instruments of conference', ofConferences).load(conferenceId)) ?? [];
  }

  async loadDivisions(loaders: RequestLoaders, instrumentId: string): Promise<DivisionView[]> {
    return (await loaders.batch('divisions of instrument', divisionsOf).load(instrumentId)) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<InstrumentView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, InstrumentView>> {
    return keyedById(
      await tx.sql<InstrumentView>(`select ${COLUMNS} from instrument where id = any($1::uuid[])`, [ids]),
    );
  }

  async divisions(tx: Transaction, instrumentId: string): Promise<DivisionView[]> {
    return (await divisionsOf(tx, [instrumentId])).get(instrumentId) ?? [];
  }
}

async function ofConferences(
  tx: Transaction,
  conferenceIds: readonly string[],
): Promise<Map<string, InstrumentView[]>> {
  const rows = await tx.sql<InstrumentView>(
    `select ${COLUMNS} from instrument where conference_id = any($1::uuid[]) order by imported_at, id`,
    [conferenceIds],
  );
  return groupedBy(rows, (row) => row.conferenceId);
}

async function divisionsOf(tx: Transaction, instrumentIds: readonly string[]): Promise<Map<string, DivisionView[]>> {
  const rows = await tx.sql<DivisionView>(
    `select id, instrument_id as "instrumentId", kind, parent_id as "parentId", number, label, title,
       open_title as "openTitle"
     from division where instrument_id = any($1::uuid[]) order by instrument_id, place`,
    [instrumentIds],
  );
  return groupedBy(rows, (row) => row.instrumentId);
}
