import { Injectable } from '@nestjs/common';
import type { Transaction } from '../database/transaction.js';

/** The database's clock, one for all servers. Within a transaction it stands still. */
@Injectable()
export class Clock {
  async now(tx: Transaction): Promise<Date> {
    const [row] = await tx.sql<{ now: Date }>('select now() as now');
    if (!row) throw new Error('The database did not tell the time');
    return row.now;
  }
}
