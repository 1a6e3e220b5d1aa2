import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';
import { DISPOSITION_RIGHTS, DISPOSITIONS } from './dispositions.js';
import { REBASE_RIGHTS, REBASES } from './rebases.js';
import { WIDER_AMENDMENTS } from './wider-amendments.js';

/** What becomes of amendments: by a word of the chair, and as the text moves on under them. */
export class DispositionsAndRebases1700000001000 implements MigrationInterface {
  readonly name = 'DispositionsAndRebases1700000001000';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, WIDER_AMENDMENTS);
    await statements(runner, DISPOSITIONS);
    await statements(runner, DISPOSITION_RIGHTS);
    await statements(runner, REBASES);
    await statements(runner, REBASE_RIGHTS);
  }
}
