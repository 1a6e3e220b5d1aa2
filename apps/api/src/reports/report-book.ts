import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DraftedSection } from '#lib/reports';
import { SharedDocuments } from '../live/shared-documents.js';
import type { MeetingView } from '../meetings/meetings.reader.js';
import type { Transaction } from '../platform/database/database.js';
import type { ReportOf } from './draft-from-record.js';
import { ReportStore } from './report.store.js';
import { ReportDesk } from './report-desk.js';
import { layOut } from './report-layout.js';

interface Beginning {
  readonly meeting: MeetingView;
  readonly of: ReportOf;
  readonly sections: readonly DraftedSection[];
}

/** The reports that are being written: each once for its readers, with its room and its entry in the record. */
@Injectable()
export class ReportBook {
  constructor(
    private readonly rooms: SharedDocuments,
    private readonly store: ReportStore,
    private readonly desk: ReportDesk,
  ) {}

  async open(tx: Transaction, { meeting, of, sections }: Beginning): Promise<{ id: string }> {
    await this.store.takeTurn(tx, meeting.id);
    const standing = await this.store.standing(tx, meeting.id, of.intended);
    if (standing !== null) return standing;
    const report = await this.store.add(tx, of);
    const { id, conferenceId, key: audience } = report;
    const placed = sections.map((section) => ({ ...section, id: randomUUID() }));
    await this.store.drafted(tx, report, placed);
    await this.rooms.open(tx, { id, kind: 'REPORT', conferenceId, audience, writers: audience }, layOut(placed));
    const told = { ...report, meetingId: meeting.id, meeting: meeting.name };
    await this.desk.happened(tx, told, 'ReportBegun', { intended: of.intended, language: of.language });
    return { id };
  }
}
