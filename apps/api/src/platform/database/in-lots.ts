import type { Transaction } from './transaction.js';

let opened = 0;

/** The rows of a long list, some at a time and in their order, with no more of them in memory. */
export async function* inLots<Row>(
  tx: Transaction,
  question: { readonly sql: string; readonly params?: readonly unknown[] },
  atOnce: number,
): AsyncGenerator<Row[]> {
  opened += 1;
  const name = `lots_${opened}`;
  await tx.sql(`declare ${name} no scroll cursor for ${question.sql}`, question.params);
  for (;;) {
    const rows = await tx.sql<Row>(`fetch ${atOnce} from ${name}`);
    if (rows.length > 0) yield rows;
    if (rows.length < atOnce) break;
  }
  await tx.sql(`close ${name}`);
}
