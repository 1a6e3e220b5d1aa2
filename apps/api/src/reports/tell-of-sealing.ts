import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { Checkpoints } from '../record/checkpoints.events.js';
import { Acts } from '../record/record.events.js';
import type { ReportView } from './reports.reader.js';
import type { SealedReportView } from './sealed-reports.reader.js';

type Told = Pick<SealedReportView, 'id' | 'number' | 'form' | 'nth' | 'note' | 'sha256' | 'previous'>;

/** What was sealed goes into the record of its readers, and the head of that record is signed. */
@Injectable()
export class TellOfSealing {
  constructor(
    private readonly acts: Acts,
    private readonly checkpoints: Checkpoints,
  ) {}

  async tell(tx: Transaction, report: ReportView, sealed: Told): Promise<void> {
    const { id, number, form, nth, note, sha256, previous } = sealed;
    const { conferenceId, intended: audience, meetingId, meeting } = report;
    const facts = { reportId: report.id, meetingId, meeting, number, form, nth, note, sha256, previous };
    await this.acts.happened(tx, { conferenceId, audience, kind: 'ReportSealed', subjectId: id, facts });
    await this.checkpoints.of(tx, conferenceId, audience);
  }
}
