import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { DOCUMENT_RIGHTS } from './document-rights.js';
import { COUNT_TABLE, DOCUMENT_TABLES, FILE_TABLE } from './document-tables.js';

/** Documents of a conference in their series, with their files, and what they are about. */
export class Documents1700000001850 implements MigrationInterface {
  readonly name = 'Documents1700000001850';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    for (const step of [DOCUMENT_TABLES, FILE_TABLE, COUNT_TABLE, ...DOCUMENT_RIGHTS]) await statements(runner, step);
  }
}
