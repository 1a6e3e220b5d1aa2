import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { INVITATION_RIGHTS } from './invitation-rights.js';
import { INVITATION_TABLES } from './invitation-tables.js';

/** Whom a secretariat knows, the letters it invites them with, what came of each, and what those write who cannot come. */
export class Invitations1700000001760 implements MigrationInterface {
  readonly name = 'Invitations1700000001760';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, INVITATION_TABLES);
    await statements(runner, INVITATION_RIGHTS);
  }
}
