import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** A revision may say of itself that it only puts right slips of the one before. */
export class Corrigenda1700000001982 implements MigrationInterface {
  readonly name = 'Corrigenda1700000001982';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, COLUMN);
  }
}

const COLUMN = `
alter table draft_revision add column corrigendum boolean not null default false,
  add constraint draft_revision_corrects_something check (number > 1 or not corrigendum);
`;
