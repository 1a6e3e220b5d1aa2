import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { LIST_RIGHTS, NOTE_RIGHTS, STAYS, TURN_RIGHTS } from './floor-rights.js';
import { FLOOR_TABLES, LIST_TABLES, NOTE_TABLES, TURN_TABLES } from './floor-tables.js';

/** The room: who asked for the floor, who had it and when, what was noted and decided. Nothing in it is ever changed. */
export class Floor1700000001900 implements MigrationInterface {
  readonly name = 'Floor1700000001900';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, LIST_TABLES);
    await statements(runner, TURN_TABLES);
    await statements(runner, NOTE_TABLES);
    for (const table of FLOOR_TABLES) await statements(runner, STAYS(table));
    await statements(runner, LIST_RIGHTS);
    await statements(runner, TURN_RIGHTS);
    await statements(runner, NOTE_RIGHTS);
  }
}
