import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { BEGIN_REGISTRATION, REGISTRATION_RIGHTS } from './registration-rights.js';
import { REGISTRATION_TABLES } from './registration-tables.js';

/** Bodies that register for a meeting, with the people they send. */
export class Registrations1700000001755 implements MigrationInterface {
  readonly name = 'Registrations1700000001755';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, REGISTRATION_TABLES);
    await statements(runner, REGISTRATION_RIGHTS);
    await statements(runner, BEGIN_REGISTRATION);
  }
}
