import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Words with brackets are never adopted: a call says which option to take, or that the brackets are kept. */
export class BracketsInCalls1700000001980 implements MigrationInterface {
  readonly name = 'BracketsInCalls1700000001980';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, PHASES);
  }
}

const PHASES = `
alter table consensus_call drop constraint consensus_call_phase_check, add constraint consensus_call_phase_check
  check (phase in ('draft', 'open', 'extended', 'adopted', 'failed', 'broken', 'settled', 'kept', 'withdrawn'));
`;
