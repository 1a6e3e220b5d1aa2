import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnReport, type ReportAction } from './report.policy.js';
import { ReportsReader, type ReportView } from './reports.reader.js';

export type NotFound = Refusal<'NotFound', { what: string }>;

/** What every act on a report begins and ends with. */
@Injectable()
export class ReportDesk {
  constructor(
    private readonly reports: ReportsReader,
    private readonly floor: Floor,
    private readonly acts: Acts,
  ) {}

  /** The report, for whoever may do this with it. */
  async admitted(tx: Transaction, id: string, action: ReportAction): Promise<ReportView | NotFound> {
    const report = await this.reports.one(tx, id);
    if (report === null) return refuse('NotFound', { what: 'report' });
    const { part } = await this.floor.speaker(tx, report.conferenceId);
    this.floor.require(mayOnReport(part, action !== 'discard').includes(action));
    return report;
  }

  async happened(tx: Transaction, report: Told, kind: string, facts: Record<string, string> = {}): Promise<void> {
    const { id, conferenceId, key: audience, meetingId, meeting } = report;
    const told = { conferenceId, audience, kind, subjectId: id };
    await this.acts.happened(tx, { ...told, facts: { meetingId, meeting, ...facts } });
  }
}

type Told = Pick<ReportView, 'id' | 'conferenceId' | 'key' | 'meetingId' | 'meeting'>;
