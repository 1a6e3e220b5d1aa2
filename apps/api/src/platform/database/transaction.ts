import type { PoolClient } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Viewer } from './viewer.js';

/** One transaction, already entered by its viewer. Passed by hand to whoever reads or writes in it. */
export interface Transaction {
  readonly viewer: Viewer;
  /** For stores. */
  readonly manager: EntityManager;
  /** For readers. */
  sql<Row>(text: string, params?: readonly unknown[]): Promise<Row[]>;
}

export function openedBy(viewer: Viewer, runner: QueryRunner, client: PoolClient): Transaction {
  return {
    viewer,
    manager: runner.manager,
    sql: async <Row>(text: string, params: readonly unknown[] = []) =>
      (await client.query(text, params as unknown[])).rows as Row[],
  };
}
