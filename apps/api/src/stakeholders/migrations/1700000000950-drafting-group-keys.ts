import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Who works on a draft: chair, rapporteur and whoever was put into the drafting group. */
export class DraftingGroupKeys1700000000950 implements MigrationInterface {
  readonly name = 'DraftingGroupKeys1700000000950';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(
      runner,
      `
      create or replace function caucus.group_keys(person uuid) returns setof text language sql stable as $$
        select 'group:' || d.id
        from public.membership m join public.draft d on d.conference_id = m.conference_id
        where m.person_id = person and m.until is null and (m.in_drafting_group or m.role in ('CHAIR', 'RAPPORTEUR'))
      $$;
    `,
    );
  }
}
