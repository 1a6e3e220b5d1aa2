import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DraftedSection } from '#lib/reports';
import type { Transaction } from '../platform/database/database.js';
import type { ReportOf } from './draft-from-record.js';
import type { ReportView } from './reports.reader.js';

/** A drafted section under the id that it has in the document. */
export interface PlacedSection extends DraftedSection {
  readonly id: string;
}

type Whose = Pick<ReportView, 'id' | 'conferenceId' | 'key'>;

const DRAFTED = `insert into report_drafted (report_id, section_id, conference_id, audience, key, title, content, changes)
  select $1, id, $2, $3, key, title, content, changes
  from jsonb_to_recordset($4::jsonb) as said(id uuid, key text, title text, content jsonb, changes jsonb)
  on conflict (report_id, section_id) do update set title = excluded.title, content = excluded.content,
    changes = excluded.changes, at = now()`;

@Injectable()
export class ReportStore {
  /** Two may begin the same report at once; the second finds that of the first. */
  async takeTurn(tx: Transaction, meetingId: string): Promise<void> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 21))', [meetingId]);
  }

  async standing(tx: Transaction, meetingId: string, intended: string): Promise<{ id: string } | null> {
    const [row] = await tx.sql<{ id: string }>(
      'select id from report where meeting_id = $1 and intended = $2 and discarded_at is null',
      [meetingId, intended],
    );
    return row ?? null;
  }

  async add(tx: Transaction, { conferenceId, meetingId, intended, language }: ReportOf): Promise<Whose> {
    const report = { id: randomUUID(), conferenceId, key: `serves:${conferenceId}` };
    await tx.sql(
      `insert into report (id, conference_id, audience, meeting_id, intended, language, begun_by)
       values ($1, $2, $3, $4, $5, $6, caucus.person())`,
      [report.id, conferenceId, report.key, meetingId, intended, language],
    );
    return report;
  }

  /** What the record says of these sections, as they were just taken from it. */
  async drafted(tx: Transaction, { id, conferenceId, key }: Whose, sections: readonly PlacedSection[]): Promise<void> {
    await tx.sql(DRAFTED, [id, conferenceId, key, JSON.stringify(sections)]);
  }

  /** False where the database does not let the viewer. */
  async discard(tx: Transaction, id: string): Promise<boolean> {
    const rows = await tx.sql(
      'update report set discarded_at = now() where id = $1 and discarded_at is null returning id',
      [id],
    );
    return rows.length > 0;
  }
}
