import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Writing a letter into the log took longer to plan than to do: its statements are planned once for each connection. */
export class AppendPlan1700000001380 implements MigrationInterface {
  readonly name = 'AppendPlan1700000001380';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(
      runner,
      `alter function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, jsonb, boolean, bigint[], uuid[])
         set plan_cache_mode = force_generic_plan;`,
    );
  }
}
