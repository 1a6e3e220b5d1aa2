import { Injectable } from '@nestjs/common';
import type { Head } from '#lib/reports';
import type { Transaction } from '../platform/database/database.js';
import type { ReportForm } from './sealed-reports.reader.js';
import type { SealedPlace, SealedSection } from './sealed-words.js';

export interface NewSealed extends SealedPlace {
  readonly id: string;
  readonly conferenceId: string;
  readonly audience: string;
  readonly form: ReportForm;
  readonly nth: number | null;
  readonly note: string;
  readonly seq: number;
  readonly documentId: string | null;
  readonly sha256: string;
}

const SECTIONS = `insert into sealed_report_section (revision_id, conference_id, audience, place, key, title, content, changes)
  select $1, $2, $3, place, key, title, content, changes
  from rows from (jsonb_to_recordset($4::jsonb) as (key text, title text, content jsonb, changes jsonb))
    with ordinality as said (key, title, content, changes, place)`;
const HEADS = `insert into sealed_report_head (revision_id, conference_id, audience, place, stakeholder_id, person_id)
  select $1, $2, $3, place, "bodyId", "personId"
  from rows from (jsonb_to_recordset($4::jsonb) as ("bodyId" uuid, "personId" uuid))
    with ordinality as said ("bodyId", "personId", place)`;

/** Writes sealed reports, and can do nothing else. */
@Injectable()
export class SealedReportStore {
  /** What it says goes in first: a report that stands takes no more of it. Called under the room's lock. */
  async add(
    tx: Transaction,
    sealed: NewSealed,
    { sections, heads }: { readonly sections: readonly SealedSection[]; readonly heads: readonly Head[] },
  ): Promise<void> {
    const { id, conferenceId, audience, reportId, meetingId, number, form, nth, language, note, seq, documentId } =
      sealed;
    const whole = [id, conferenceId, audience];
    await tx.sql(SECTIONS, [...whole, JSON.stringify(sections)]);
    await tx.sql(HEADS, [...whole, JSON.stringify(heads)]);
    await tx.sql(
      `insert into sealed_report (id, conference_id, audience, report_id, meeting_id, number, form, nth, language, note, seq,
         document_id, sha256, previous, sealed_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, caucus.person())`,
      [
        ...whole,
        reportId,
        meetingId,
        number,
        form,
        nth,
        language,
        note,
        seq,
        documentId,
        sealed.sha256,
        sealed.previous,
      ],
    );
  }
}
