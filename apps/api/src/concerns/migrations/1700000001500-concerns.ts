import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { CONCERN_RIGHTS, KEPT, LINK_RIGHTS, STEP_RIGHTS } from './concern-rights.js';
import { CONCERN_TABLES, CONCERNS_OF_AMENDMENTS, TABLES, WIDER_DISPOSITIONS } from './concern-tables.js';

/** The ledger of concerns: what somebody asked, and each step of what became of it. Nothing in it is ever changed. */
export class Concerns1700000001500 implements MigrationInterface {
  readonly name = 'Concerns1700000001500';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, WIDER_DISPOSITIONS);
    await statements(runner, TABLES);
    await statements(runner, CONCERNS_OF_AMENDMENTS);
    for (const table of CONCERN_TABLES) await statements(runner, KEPT(table));
    await statements(runner, CONCERN_RIGHTS);
    await statements(runner, LINK_RIGHTS);
    await statements(runner, STEP_RIGHTS);
  }
}
