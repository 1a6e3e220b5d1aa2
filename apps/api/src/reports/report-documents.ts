import { Injectable } from '@nestjs/common';
import type { DocumentSeries } from '#lib/documents';
import { reportAsText } from '#lib/reports';
import { type Locale, sayKind } from '#lib/words';
import { MadeDocuments } from '../documents/made-documents.events.js';
import type { Transaction } from '../platform/database/database.js';
import type { ReportView } from './reports.reader.js';
import type { ReportForm, SealedReportView } from './sealed-reports.reader.js';
import type { SealedSection } from './sealed-words.js';

interface Sealing {
  readonly form: ReportForm;
  readonly nth: number | null;
  readonly note: string;
  readonly sha256: string;
  readonly sections: readonly SealedSection[];
  /** What was sealed of the report before, the oldest first. */
  readonly before: readonly SealedReportView[];
}

/** Sealed reports among the documents of a conference, each in plain text. */
@Injectable()
export class ReportDocuments {
  constructor(private readonly made: MadeDocuments) {}

  /** The document that it becomes; null where it is to become none. */
  async of(
    tx: Transaction,
    { conferenceId, intended, language, meeting }: ReportView,
    { form, nth, note, sha256, sections, before }: Sealing,
    series: DocumentSeries | null,
  ): Promise<string | null> {
    if (series === null) return null;
    const title = titleOf(meeting, { language, form, nth });
    const text = reportAsText({ language, title, note, sections, sha256 });
    const originalId = before.find(({ documentId }) => documentId !== null)?.documentId ?? null;
    const { id } = await this.made.file(tx, {
      conferenceId,
      intended,
      series,
      form,
      originalId,
      title,
      language,
      text,
    });
    return id;
  }
}

interface Named {
  readonly language: Locale;
  readonly form: ReportForm;
  readonly nth: number | null;
}

function titleOf(meeting: string, { language, form, nth }: Named): string {
  return `${meeting}: ${sayKind(language, 'reportForm', form, { nth })}`.slice(0, 500);
}
