import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** A conference is described anew by its secretariat: its name, place and days. Its address is for ever. */
export class ChangeConference1700000001940 implements MigrationInterface {
  readonly name = 'ChangeConference1700000001940';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, CHANGED);
  }
}

const CHANGED = `
  alter table conference
    add column version integer not null default 1,
    add constraint conference_ends_after_it_starts check (ends_on >= starts_on) not valid;
  grant update (name, short_name, place, starts_on, ends_on, as_of, version) on conference to caucus_app;
  create policy changed on conference for update using (caucus.manages(id)) with check (caucus.manages(id));
`;
