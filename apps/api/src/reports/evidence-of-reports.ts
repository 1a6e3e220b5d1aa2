import { Injectable, type OnModuleInit } from '@nestjs/common';
import { reportFile, type TextFile } from '#lib/record';
import type { Transaction } from '../platform/database/database.js';
import { EvidenceSources } from '../record/evidence.events.js';
import { SealedReportsReader } from './sealed-reports.reader.js';
import { canonicalReport } from './sealed-words.js';

/** Each sealed report as the very text that its digest is taken of; nobody's name is beside it. */
@Injectable()
export class EvidenceOfReports implements OnModuleInit {
  constructor(
    private readonly sources: EvidenceSources,
    private readonly sealed: SealedReportsReader,
  ) {}

  onModuleInit(): void {
    this.sources.register({ files: (tx, conferenceId) => this.files(tx, conferenceId) });
  }

  private async *files(tx: Transaction, conferenceId: string): AsyncGenerator<TextFile> {
    for (const report of await this.sealed.ofConference(tx, conferenceId)) {
      const text = canonicalReport(report, await this.sealed.sections(tx, report.id));
      yield { name: reportFile(report.reportId, report.number), text };
    }
  }
}
