import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DocumentSeries } from '#lib/documents';
import type { Provision } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import { type Head, sectionKey } from '#lib/reports';
import type { Transaction } from '../platform/database/database.js';
import { ReportDocuments } from './report-documents.js';
import { ReportsReader, type ReportView, type SectionView } from './reports.reader.js';
import { SealedReportStore } from './sealed-report.store.js';
import { type ReportForm, SealedReportsReader, type SealedReportView } from './sealed-reports.reader.js';
import { digestOfReport, type SealedSection } from './sealed-words.js';
import { TellOfSealing } from './tell-of-sealing.js';

export type NothingNew = Refusal<'NothingNew', { revisionId: string }>;
export type SectionsRestricted = Refusal<'SectionsRestricted', { titles: readonly string[] }>;

/** The document as the log has it, under its room's lock, and what was asked. */
interface Sealing {
  readonly form: 'REV' | 'CORR';
  readonly note: string;
  readonly series: DocumentSeries | null;
  readonly provisions: readonly Provision[];
  readonly heads: readonly Head[];
  readonly seq: number;
}

/** One sealed report, from the words that stand to the entry in the record, in one transaction. */
@Injectable()
export class SealReportInRoom {
  constructor(
    private readonly reports: ReportsReader,
    private readonly sealed: SealedReportsReader,
    private readonly store: SealedReportStore,
    private readonly documents: ReportDocuments,
    private readonly news: TellOfSealing,
  ) {}

  async seal(
    tx: Transaction,
    report: ReportView,
    sealing: Sealing,
  ): Promise<{ id: string } | NothingNew | SectionsRestricted> {
    const rows = new Map((await this.reports.sections(tx, report.id)).map((row) => [row.id, row]));
    const kept = sealing.provisions.filter(({ suppressed }) => !suppressed);
    const restricted = kept.flatMap(({ id }) => rows.get(id) ?? []).filter((row) => row.restricted);
    if (restricted.length > 0) return refuse('SectionsRestricted', { titles: restricted.map(({ title }) => title) });
    const sections = kept.flatMap((provision) => sealedOf(provision, rows));
    const before = await this.sealed.ofReport(tx, report.id);
    const last = before.at(-1) ?? null;
    if (last !== null && digestOfReport(last, sections) === last.sha256)
      return refuse('NothingNew', { revisionId: last.id });
    const named = sections.some(({ key }) => key === sectionKey('PARTICIPANTS'));
    const place = placed(report, before, sealing.form);
    const sha256 = digestOfReport(place, sections);
    const { note, seq } = sealing;
    const { conferenceId, intended: audience } = report;
    const id = randomUUID();
    const documentId = await this.documents.of(
      tx,
      report,
      { ...place, note, sha256, sections, before },
      sealing.series,
    );
    const row = { ...place, id, conferenceId, audience, note, seq, documentId, sha256 };
    await this.store.add(tx, row, { sections, heads: named ? sealing.heads : [] });
    await this.news.tell(tx, report, row);
    return { id };
  }
}

/** Nothing is sealed of a section in which nothing stands. */
function sealedOf({ id, content }: Provision, rows: ReadonlyMap<string, SectionView>): readonly SealedSection[] {
  const row = rows.get(id);
  if (row === undefined || (row.changes.length === 0 && content.every(isBlank))) return [];
  const { key, title, changes } = row;
  return [{ key, title, content, changes }];
}

function isBlank(block: Provision['content'][number]): boolean {
  return block.kind === 'paragraph' && block.content.length === 0;
}

function placed({ id, meetingId, language }: ReportView, before: readonly SealedReportView[], asked: 'REV' | 'CORR') {
  const last = before.at(-1);
  const form: ReportForm = last === undefined ? 'ORIGINAL' : asked;
  const nth = last === undefined ? null : before.filter((each) => each.form === form).length + 1;
  const previous = last?.sha256 ?? null;
  return { reportId: id, number: before.length + 1, previous, meetingId, language, form, nth };
}
