import type { Transaction } from './transaction.js';

/** How many rows of a conference the viewer sees. `from` is a table and its condition, written in our own code. */
export async function counted(tx: Transaction, from: string, conferenceId: string): Promise<number> {
  const [row] = await tx.sql<{ count: number }>(`select count(*)::int as count from ${from}`, [conferenceId]);
  return row?.count ?? 0;
}
