import { Injectable } from '@nestjs/common';
import type { DocumentSeries } from '#lib/documents';
import { isRefusal } from '#lib/foundation';
import { project } from '#lib/live-draft';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import { SharedDocuments } from '../live/shared-documents.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { DraftFromRecord } from './draft-from-record.js';
import { type NotFound, ReportDesk } from './report-desk.js';
import type { ReportView } from './reports.reader.js';
import { type NothingNew, SealReportInRoom, type SectionsRestricted } from './seal-report-in-room.js';

export interface SealReportInput {
  readonly reportId: string;
  /** What it is to those sealed before; the first is neither. */
  readonly form: 'REV' | 'CORR';
  readonly note: string;
  /** The series in which it is filed as a document; null for none. */
  readonly series: DocumentSeries | null;
}

type No = NothingNew | SectionsRestricted | NotAcceptable | NotFound;
export type SealReportOutcome = { readonly id: string } | No;

const MOST_NOTE = 2000;

/** Chair or rapporteur seal the report as it stands, with every keystroke that anybody was told is stored. */
@Injectable()
export class SealReport {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly record: DraftFromRecord,
    private readonly rooms: SharedDocuments,
    private readonly inRoom: SealReportInRoom,
  ) {}

  async execute(viewer: Viewer, input: SealReportInput, key: string): Promise<SealReportOutcome> {
    // Asked before the room is locked and again inside: nobody holds up a room who may not seal it.
    const outside = await this.database.read(viewer, (tx) => this.desk.admitted(tx, input.reportId, 'seal'));
    if (isRefusal(outside)) return outside as NotFound;
    const mayBeBlank = !(outside as ReportView).isSealed;
    const problem = acceptWords(input.note, { field: 'note', most: MOST_NOTE, mayBeBlank });
    if (problem !== null) return problem;
    const { heads } = await this.record.of(outside as ReportView);
    const outcome = await this.rooms.change<{ id: string } | No>(
      input.reportId,
      { viewer, personId: viewer.kind === 'person' ? viewer.personId : '', origin: 'chair' },
      async (doc, tx, next) => {
        const report = await this.desk.admitted(tx, input.reportId, 'seal');
        if (isRefusal(report)) return report as NotFound;
        const { provisions } = project(doc);
        return this.inRoom.seal(tx, report as ReportView, { ...input, provisions, heads, seq: next - 1 });
      },
      (work) => this.database.mutation(viewer, { name: 'sealReport', key, input }, work),
    );
    if (isRefusal(outcome)) return outcome as No;
    const { result, seq } = outcome as { result: { id: string }; seq: number };
    await this.rooms.projectThrough(input.reportId, seq);
    return { id: result.id };
  }
}
