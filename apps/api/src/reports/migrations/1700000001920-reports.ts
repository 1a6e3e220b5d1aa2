import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { REPORT_RIGHTS, SEALED_RIGHTS } from './report-rights.js';
import { REPORT_TABLES, SEALED_TABLES } from './report-tables.js';

/** Reports of meetings: drafted from the record, edited together by those who serve the conference, sealed. */
export class Reports1700000001920 implements MigrationInterface {
  readonly name = 'Reports1700000001920';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    for (const step of [KEY, REPORT_TABLES, REPORT_RIGHTS, SEALED_TABLES, SEALED_RIGHTS])
      await statements(runner, step);
  }
}

// As before, and a key for those who serve the conference: secretariat, chair and rapporteur, and nobody else.
const KEY = `
create or replace function caucus.group_keys(person uuid) returns setof text language sql stable as $$
  select 'group:' || d.id
  from public.membership m join public.draft d on d.conference_id = m.conference_id
  where m.person_id = person and m.until is null and (m.in_drafting_group or m.role in ('CHAIR', 'RAPPORTEUR'))
  union all
  select 'briefs:' || m.conference_id from public.membership m
  where m.person_id = person and m.until is null
    and (m.in_drafting_group or m.role in ('SECRETARIAT', 'CHAIR', 'RAPPORTEUR'))
  union all
  select 'serves:' || m.conference_id from public.membership m
  where m.person_id = person and m.until is null and m.role in ('SECRETARIAT', 'CHAIR', 'RAPPORTEUR')
$$;
`;
