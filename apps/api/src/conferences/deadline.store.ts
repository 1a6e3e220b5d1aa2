import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { NewDeadline } from './new-conference.js';

export interface KnownDeadline {
  readonly id: string;
  readonly version: number;
}

@Injectable()
export class DeadlineStore {
  async add(tx: Transaction, conferenceId: string, { name, on, confirmed }: NewDeadline): Promise<{ id: string }> {
    const id = randomUUID();
    await tx.sql(`insert into deadline (id, conference_id, name, due_on, confirmed) values ($1, $2, $3, $4, $5)`, [
      id,
      conferenceId,
      name,
      on,
      confirmed,
    ]);
    return { id };
  }

  /** False where somebody was quicker. */
  async change(
    tx: Transaction,
    { id, version }: KnownDeadline,
    { name, on, confirmed }: NewDeadline,
  ): Promise<boolean> {
    const rows = await tx.sql(
      `update deadline set name = $3, due_on = $4, confirmed = $5, version = version + 1
       where id = $1 and version = $2 returning id`,
      [id, version, name, on, confirmed],
    );
    return rows.length > 0;
  }

  /** False where somebody was quicker. */
  async withdraw(tx: Transaction, { id, version }: KnownDeadline, withdrawn: boolean): Promise<boolean> {
    const rows = await tx.sql(
      `update deadline set withdrawn_at = case when $3 then now() end, version = version + 1
       where id = $1 and version = $2 returning id`,
      [id, version, withdrawn],
    );
    return rows.length > 0;
  }
}
