import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import type { ShownChange } from '#lib/reports';
import type { Locale } from '#lib/words';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

/** A report while it is written. */
export interface ReportView {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly meetingId: string;
  readonly meeting: string;
  readonly intended: string;
  readonly language: Locale;
  readonly begunById: string;
  readonly begunAt: Date;
  readonly isSealed: boolean;
  /** The log entry that all sections reflect at least. */
  readonly version: number;
  readonly updatedAt: Date;
}

export interface SectionView {
  readonly id: string;
  readonly reportId: string;
  readonly key: string;
  readonly title: string;
  readonly content: Content;
  readonly text: string;
  readonly leftOut: boolean;
  /** As the record had it when it was last taken from there. */
  readonly drafted: Content;
  readonly changes: readonly ShownChange[];
  /** What it is about may not be read by all who will read the report. */
  readonly restricted: boolean;
}

// What was discarded is there for nobody any more.
const REPORT = `
  select r.id, r.conference_id as "conferenceId", r.audience as key, r.meeting_id as "meetingId", m.name as meeting,
    r.intended, r.language, r.begun_by as "begunById", r.begun_at as "begunAt",
    exists (select from sealed_report s where s.report_id = r.id) as "isSealed",
    coalesce((select p.seq from room_projection p where p.room_id = r.id), 0)::int as version,
    coalesce((select max(t.at) from report_section t where t.report_id = r.id), r.begun_at) as "updatedAt"
  from report r join meeting m on m.id = r.meeting_id where r.discarded_at is null`;

/** Whether what a section is about is not for all of the report's readers; the database says the same. */
const RESTRICTED = `case split_part(d.key, ' ', 1)
  when 'ITEM' then not exists (select from agenda_item i where i.id::text = split_part(d.key, ' ', 2)
    and caucus.is_within(r.intended, i.audience))
  when 'TEXT' then not exists (select from draft t where t.id::text = split_part(d.key, ' ', 2)
    and caucus.is_within(r.intended, t.audience))
  when 'AGENDA' then exists (select from report_drafted x join agenda_item i on i.id::text = split_part(x.key, ' ', 2)
    where x.report_id = r.id and split_part(x.key, ' ', 1) = 'ITEM' and not caucus.is_within(r.intended, i.audience)
    and strpos(s.text, i.title) > 0)
  else false end`;

const SECTION = `
  select s.section_id as id, s.report_id as "reportId", d.key, d.title, s.content, s.text, s.left_out as "leftOut",
    d.content as drafted, d.changes, ${RESTRICTED} as restricted
  from report_section s join report_drafted d on d.report_id = s.report_id and d.section_id = s.section_id
  join report r on r.id = s.report_id`;

@Injectable()
export class ReportsReader {
  load(loaders: RequestLoaders, id: string): Promise<ReportView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, ReportView>('report', byIds).load(id);
  }

  async loadOfMeeting(loaders: RequestLoaders, meetingId: string): Promise<ReportView[]> {
    return (await loaders.batch('reports of meeting', ofMeetings).load(meetingId)) ?? [];
  }

  async loadSections(loaders: RequestLoaders, reportId: string): Promise<SectionView[]> {
    return (await loaders.batch('sections of report', sectionsOf).load(reportId)) ?? [];
  }

  async one(tx: Transaction, id: string): Promise<ReportView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** In reading order, what is left out among them. */
  async sections(tx: Transaction, reportId: string): Promise<SectionView[]> {
    return (await sectionsOf(tx, [reportId])).get(reportId) ?? [];
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, ReportView>> {
  return keyedById(await tx.sql<ReportView>(`${REPORT} and r.id = any($1::uuid[])`, [ids]));
}

async function ofMeetings(tx: Transaction, ids: readonly string[]): Promise<Map<string, ReportView[]>> {
  const rows = await tx.sql<ReportView>(`${REPORT} and r.meeting_id = any($1::uuid[]) order by r.begun_at, r.id`, [
    ids,
  ]);
  return groupedBy(rows, (row) => row.meetingId);
}

async function sectionsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, SectionView[]>> {
  const rows = await tx.sql<SectionView>(
    `${SECTION} where s.report_id = any($1::uuid[]) order by s.report_id, s.order_key, s.section_id`,
    [ids],
  );
  return groupedBy(rows, (row) => row.reportId);
}
