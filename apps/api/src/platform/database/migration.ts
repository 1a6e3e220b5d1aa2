import type { QueryRunner } from 'typeorm';

export type { MigrationInterface, QueryRunner } from 'typeorm';

/** There is no way back: a mistake is put right by the next migration. */
export async function forwardsOnly(): Promise<void> {
  throw new Error('Migrations run forwards only');
}

/** Runs statements as they stand, in one go. */
export async function statements(runner: QueryRunner, sql: string): Promise<void> {
  await runner.query(sql);
}
