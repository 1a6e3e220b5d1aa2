import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** A name of its own for each installation, by which it knows the folder that is its own. */
export class Installation1700000001941 implements MigrationInterface {
  readonly name = 'Installation1700000001941';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, NAMED);
  }
}

// Made up where the migration runs, and written into the function: no row that a backup would carry elsewhere.
const NAMED = `
  do $$ begin
    execute format('create function caucus.installation() returns uuid language sql immutable parallel safe as %L',
      format('select %L::uuid', gen_random_uuid()));
  end $$;
  revoke all on function caucus.installation() from public;
  grant execute on function caucus.installation() to caucus_app;
`;
