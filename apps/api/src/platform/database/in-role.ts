import { APPLICATION_ROLE } from './admit-application.js';
import type { NarrowRole } from './database.js';
import type { Transaction } from './transaction.js';

/** Does one thing of a transaction with another role's grants, so that both happen or neither. */
export async function inRole<T>(tx: Transaction, role: NarrowRole, work: () => Promise<T>): Promise<T> {
  await tx.sql(`set local role ${role}`);
  const outcome = await work();
  await tx.sql(`set local role ${APPLICATION_ROLE}`);
  return outcome;
}
