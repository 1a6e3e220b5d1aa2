import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { ChangedMeanwhile } from '#lib/positions';
import { SharedDocuments } from '../live/shared-documents.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { ReportStore } from './report.store.js';
import { type NotFound, ReportDesk } from './report-desk.js';
import type { ReportView } from './reports.reader.js';

export interface DiscardReportInput {
  readonly reportId: string;
  readonly expectedVersion: number;
}

type AlreadySealedReport = Refusal<'AlreadySealedReport', { reportId: string }>;
export type DiscardReportOutcome = { readonly id: string } | ChangedMeanwhile | AlreadySealedReport | NotFound;

/** A report that was never sealed is given up: its room ends, and nobody is shown it any more. */
@Injectable()
export class DiscardReport {
  constructor(
    private readonly database: Database,
    private readonly rooms: SharedDocuments,
    private readonly store: ReportStore,
    private readonly desk: ReportDesk,
  ) {}

  execute(viewer: Viewer, input: DiscardReportInput, key: string): Promise<DiscardReportOutcome> {
    return this.database.mutation<DiscardReportOutcome>(viewer, { name: 'discardReport', key, input }, async (tx) => {
      const found = await this.desk.admitted(tx, input.reportId, 'discard');
      if (isRefusal(found)) return found as NotFound;
      const report = found as ReportView;
      // Whoever seals holds the room until that is committed, and is seen from here on.
      const head = await this.rooms.end(tx, report.id);
      const [sealed] = await tx.sql('select from sealed_report where report_id = $1 limit 1', [report.id]);
      if (sealed) return refuse('AlreadySealedReport', { reportId: report.id });
      if (head > input.expectedVersion) return refuse('ChangedMeanwhile', { currentVersion: head });
      if (!(await this.store.discard(tx, report.id))) return refuse('NotFound', { what: 'report' });
      await this.desk.happened(tx, report, 'ReportDiscarded');
      return { id: report.id };
    });
  }
}
