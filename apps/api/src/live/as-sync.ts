import { APPLICATION_ROLE } from '../platform/database/admit-application.js';
import type { Transaction } from '../platform/database/database.js';
import type { Ask } from './room-log.store.js';

/** Takes on the log's role for a while inside somebody's transaction. */
export async function asSync<T>(tx: Transaction, work: (ask: Ask) => Promise<T>): Promise<T> {
  await tx.sql('set local role caucus_sync');
  const outcome = await work((text, params) => tx.sql(text, params));
  await tx.sql(`set local role ${APPLICATION_ROLE}`);
  return outcome;
}
