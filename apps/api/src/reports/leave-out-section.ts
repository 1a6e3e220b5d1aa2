import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { suppressProvision } from '#lib/live-draft';
import { SharedDocuments } from '../live/shared-documents.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { type NotFound, ReportDesk } from './report-desk.js';
import { ReportsReader, type ReportView } from './reports.reader.js';

export interface LeaveOutSectionInput {
  readonly reportId: string;
  readonly sectionId: string;
  readonly leftOut: boolean;
}

export type LeaveOutSectionOutcome = { readonly id: string } | NotFound;

/** A section goes no further than the page where the report is written, or is put back with its words. */
@Injectable()
export class LeaveOutSection {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly reports: ReportsReader,
    private readonly rooms: SharedDocuments,
  ) {}

  async execute(viewer: Viewer, input: LeaveOutSectionInput, key: string): Promise<LeaveOutSectionOutcome> {
    const { reportId, sectionId, leftOut } = input;
    const outside = await this.database.read(viewer, (tx) => this.desk.admitted(tx, reportId, 'write'));
    if (isRefusal(outside)) return outside as NotFound;
    const outcome = await this.rooms.change<LeaveOutSectionOutcome>(
      reportId,
      { viewer, personId: viewer.kind === 'person' ? viewer.personId : '', origin: 'chair' },
      async (doc, tx) => {
        const report = await this.desk.admitted(tx, reportId, 'write');
        if (isRefusal(report)) return report as NotFound;
        const section = (await this.reports.sections(tx, reportId)).find(({ id }) => id === sectionId);
        if (!section || isRefusal(suppressProvision(doc, sectionId, leftOut)))
          return refuse('NotFound', { what: 'section' });
        const kind = leftOut ? 'ReportSectionLeftOut' : 'ReportSectionPutBack';
        await this.desk.happened(tx, report as ReportView, kind, { title: section.title });
        return { id: reportId };
      },
      (work) => this.database.mutation(viewer, { name: 'leaveOutSection', key, input }, work),
    );
    if (isRefusal(outcome)) return outcome as NotFound;
    await this.rooms.projectThrough(reportId, (outcome as { seq: number }).seq);
    return { id: reportId };
  }
}
