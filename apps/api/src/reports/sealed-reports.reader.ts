import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import type { SealedSection } from './sealed-words.js';

export type ReportForm = 'ORIGINAL' | 'REV' | 'CORR';

export interface SealedReportView {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly reportId: string;
  readonly meetingId: string;
  readonly number: number;
  readonly form: ReportForm;
  readonly nth: number | null;
  readonly language: string;
  readonly note: string;
  readonly documentId: string | null;
  readonly sha256: string;
  readonly previous: string | null;
  readonly sealedById: string;
  readonly sealedAt: Date;
}

export interface SealedHeadView {
  readonly stakeholderId: string;
  readonly personId: string;
}

const SEALED = `select s.id, s.conference_id as "conferenceId", s.audience as key, s.report_id as "reportId",
  s.meeting_id as "meetingId", s.number, s.form, s.nth, s.language, s.note, s.document_id as "documentId", s.sha256,
  s.previous, s.sealed_by as "sealedById", s.sealed_at as "sealedAt" from sealed_report s`;

/** Reports that were sealed, for whom they are for. */
@Injectable()
export class SealedReportsReader {
  load(loaders: RequestLoaders, id: string): Promise<SealedReportView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, SealedReportView>('sealed report', byIds).load(id);
  }

  /** Newest first. */
  async loadOf(
    loaders: RequestLoaders,
    of: 'report' | 'meeting' | 'document',
    id: string,
  ): Promise<SealedReportView[]> {
    const read = async (tx: Transaction, ids: readonly string[]) => {
      const sql = `${SEALED} where s.${of}_id = any($1::uuid[]) order by s.sealed_at desc, s.number desc, s.id`;
      return groupedBy(await tx.sql<SealedReportView>(sql, [ids]), (row) => row[`${of}Id`] ?? '');
    };
    return (await loaders.batch<string, SealedReportView[]>(`sealed reports of ${of}`, read).load(id)) ?? [];
  }

  async loadSections(loaders: RequestLoaders, id: string): Promise<SealedSection[]> {
    return (await loaders.batch('sections of sealed report', sectionsOf).load(id)) ?? [];
  }

  async loadHeads(loaders: RequestLoaders, id: string): Promise<SealedHeadView[]> {
    return (await loaders.batch('heads of sealed report', headsOf).load(id)) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<SealedReportView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** All of one report, the oldest first. */
  ofReport(tx: Transaction, reportId: string): Promise<SealedReportView[]> {
    return tx.sql<SealedReportView>(`${SEALED} where s.report_id = $1 order by s.number`, [reportId]);
  }

  /** All that the viewer may see, report by report in their order. */
  ofConference(tx: Transaction, conferenceId: string): Promise<SealedReportView[]> {
    return tx.sql<SealedReportView>(`${SEALED} where s.conference_id = $1 order by s.report_id, s.number`, [
      conferenceId,
    ]);
  }

  async sections(tx: Transaction, id: string): Promise<SealedSection[]> {
    return (await sectionsOf(tx, [id])).get(id) ?? [];
  }

  async heads(tx: Transaction, id: string): Promise<SealedHeadView[]> {
    return (await headsOf(tx, [id])).get(id) ?? [];
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, SealedReportView>> {
  return keyedById(await tx.sql<SealedReportView>(`${SEALED} where s.id = any($1::uuid[])`, [ids]));
}

async function sectionsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, SealedSection[]>> {
  const rows = await tx.sql<SealedSection & { revisionId: string }>(
    `select revision_id as "revisionId", key, title, content, changes from sealed_report_section
     where revision_id = any($1::uuid[]) order by revision_id, place`,
    [ids],
  );
  return groupedBy(rows, (row) => row.revisionId);
}

async function headsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, SealedHeadView[]>> {
  const rows = await tx.sql<SealedHeadView & { revisionId: string }>(
    `select revision_id as "revisionId", stakeholder_id as "stakeholderId", person_id as "personId" from sealed_report_head
     where revision_id = any($1::uuid[]) order by revision_id, place`,
    [ids],
  );
  return groupedBy(rows, (row) => row.revisionId);
}
