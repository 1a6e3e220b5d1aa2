import PgBoss from 'pg-boss';
import { forwardsOnly, type MigrationInterface, type QueryRunner, statements } from '../../database/migration.js';
import { JOBS_SCHEMA } from '../queues.js';

/** The queue's tables, made by their owner, so that the application needs no right to make any. */
export class Jobs1700000001800 implements MigrationInterface {
  readonly name = 'Jobs1700000001800';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, withoutTransaction(PgBoss.getConstructionPlans(JOBS_SCHEMA)));
    await statements(runner, QUEUES);
    await statements(runner, RIGHTS);
  }
}

// The migration has one already.
function withoutTransaction(plans: string): string {
  return plans.replace(/^\s*BEGIN;/, '').replace(/COMMIT;\s*$/, '');
}

// Letters keep their own times; what comes back here is what a server that died had taken.
const QUEUES = `
select jobs.create_queue('letters', '{"policy": "standard", "retryLimit": 20, "retryDelay": 10, "retryBackoff": true,
  "expireInSeconds": 120, "retentionMinutes": 20160}');
select jobs.create_queue('notices', '{"policy": "standard", "retryLimit": 20, "retryDelay": 10, "retryBackoff": true,
  "expireInSeconds": 120, "retentionMinutes": 20160}');
`;

// No right to make or drop queues, and none to empty them. Jobs hold ids of rows and no words.
const RIGHTS = `
revoke all on all functions in schema jobs from public;
grant usage on schema jobs to caucus_app, caucus_signin;
grant select, insert, update, delete on jobs.job to caucus_app;
grant select, insert, delete on jobs.archive to caucus_app;
grant select on jobs.queue, jobs.version to caucus_app;
grant update (maintained_on) on jobs.version to caucus_app;
grant select, insert on jobs.job to caucus_signin;
grant select on jobs.queue to caucus_signin;
`;
