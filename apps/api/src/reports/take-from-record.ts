import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { SharedDocuments } from '../live/shared-documents.js';
import { Database, type Viewer } from '../platform/database/database.js';
import { DraftFromRecord } from './draft-from-record.js';
import { type NotFound, ReportDesk } from './report-desk.js';
import type { ReportView } from './reports.reader.js';
import { type Asked, type RecordMovedOn, TakeInRoom } from './take-in-room.js';

export interface TakeFromRecordInput extends Asked {
  readonly reportId: string;
}

type No = RecordMovedOn | NotFound;
export type TakeFromRecordOutcome = { readonly id: string } | No;

/**
 * Takes into one section what the record says by now. Under the room's lock, and only where both the record and the words
 * are still those that were looked at: what somebody typed meanwhile is never written over.
 */
@Injectable()
export class TakeFromRecord {
  constructor(
    private readonly database: Database,
    private readonly desk: ReportDesk,
    private readonly record: DraftFromRecord,
    private readonly rooms: SharedDocuments,
    private readonly inRoom: TakeInRoom,
  ) {}

  async execute(viewer: Viewer, input: TakeFromRecordInput, key: string): Promise<TakeFromRecordOutcome> {
    const { reportId } = input;
    const found = await this.database.read(viewer, (tx) => this.desk.admitted(tx, reportId, 'write'));
    if (isRefusal(found)) return found as NotFound;
    const { sections } = await this.record.of(found as ReportView);
    const outcome = await this.rooms.change<{ id: string } | No>(
      reportId,
      { viewer, personId: viewer.kind === 'person' ? viewer.personId : '', origin: 'chair' },
      async (doc, tx) => {
        const report = await this.desk.admitted(tx, reportId, 'write');
        if (isRefusal(report)) return report as NotFound;
        return this.inRoom.take(tx, doc, input, { report: report as ReportView, sections });
      },
      (work) => this.database.mutation(viewer, { name: 'takeFromRecord', key, input }, work),
    );
    if (isRefusal(outcome)) return outcome as No;
    await this.rooms.projectThrough(reportId, (outcome as { seq: number }).seq);
    return { id: reportId };
  }
}
