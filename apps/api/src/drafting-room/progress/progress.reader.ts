import { Injectable } from '@nestjs/common';
import { ConcernCourses } from '../../concerns/courses.reader.js';
import { ConferencesReader } from '../../conferences/conferences.reader.js';
import type { Transaction } from '../../platform/database/database.js';
import type { DraftView } from '../drafts.reader.js';
import { conferenceDays } from './conference-days.js';
import { type ProgressPoint, progressPoints } from './progress-points.js';

const BRACKETS_IN = (column: string): string =>
  `(select count(*) from jsonb_path_query(${column}, 'strict $.** ? (@.kind == "alternatives")'))`;

const BEGINNING = `select d.opened_at as at, now() as now,
  ((select coalesce(sum(${BRACKETS_IN('p.content')} + ${BRACKETS_IN('p.open_label')}), 0) from provision p where p.instrument_id = d.instrument_id)
    + (select coalesce(sum(${BRACKETS_IN('h.open_title')}), 0) from division h where h.instrument_id = d.instrument_id))::int as brackets
  from draft d where d.id = $1`;

/** How a draft has come along: brackets where its words are known, open concerns at every moment. */
@Injectable()
export class ProgressReader {
  constructor(
    private readonly conferences: ConferencesReader,
    private readonly courses: ConcernCourses,
  ) {}

  async of(tx: Transaction, draft: DraftView): Promise<ProgressPoint[]> {
    const { id, conferenceId, brackets } = draft;
    const [begun] = await tx.sql<{ at: Date; now: Date; brackets: number }>(BEGINNING, [id]);
    if (!begun) return [];
    const revisions = await tx.sql<{ at: Date; number: number; brackets: number }>(
      'select sealed_at as at, number, brackets from draft_revision where draft_id = $1 order by number',
      [id],
    );
    const conference = (await this.conferences.byIds(tx, [conferenceId])).get(conferenceId);
    const now = begun.now.getTime();
    return progressPoints(
      {
        now,
        brackets,
        opened: { at: begun.at.getTime(), brackets: begun.brackets },
        revisions: revisions.map((each) => ({ ...each, at: each.at.getTime(), name: `Rev.${each.number}` })),
        meetings: (await this.conferences.meetings(tx, [conferenceId])).get(conferenceId) ?? [],
        concerns: await this.courses.about(tx, draft),
      },
      conferenceDays(conference?.asOf ?? null, now),
    );
  }
}
