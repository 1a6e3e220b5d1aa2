import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { MeetingPlan } from '#lib/meetings';
import type { Transaction } from '../platform/database/database.js';
import type { MeetingView } from './meetings.reader.js';

@Injectable()
export class MeetingStore {
  async add(tx: Transaction, conferenceId: string, plan: MeetingPlan, order: string): Promise<{ id: string }> {
    const id = randomUUID();
    await tx.sql(
      `insert into meeting (id, conference_id, kind, name, place, starts_on, ends_on, venue, zone, deliverables, confirmed,
         order_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [id, conferenceId, ...columnsOf(plan), order],
    );
    return { id };
  }

  async change(tx: Transaction, { id, zone }: MeetingView, plan: MeetingPlan): Promise<void> {
    await tx.sql(
      `update meeting set kind = $2, name = $3, place = $4, starts_on = $5, ends_on = $6, venue = $7, zone = $8,
         deliverables = $9, confirmed = $10, version = version + 1, changed_at = now() where id = $1`,
      [id, ...columnsOf(plan)],
    );
    if (zone === plan.zone) return;
    await tx.sql(
      `update agenda_item set starts_at = (starts_at at time zone $2) at time zone $3,
         ends_at = (ends_at at time zone $2) at time zone $3, version = version + 1, changed_at = now()
       where meeting_id = $1 and starts_at is not null`,
      [id, zone, plan.zone],
    );
  }

  async place(tx: Transaction, id: string, order: string): Promise<void> {
    await tx.sql('update meeting set order_key = $2, version = version + 1 where id = $1', [id, order]);
  }

  async callOff(tx: Transaction, id: string, calledOff: boolean): Promise<void> {
    await tx.sql(
      `update meeting set called_off_at = case when $2 then now() end, version = version + 1, changed_at = now()
       where id = $1`,
      [id, calledOff],
    );
  }

  async keepNumbers(tx: Transaction, id: string, kept: boolean): Promise<void> {
    await tx.sql('update meeting set numbers_kept = $2, version = version + 1 where id = $1', [id, kept]);
  }

  /** Whoever else plans in this conference waits until the transaction ends. */
  async lock(tx: Transaction, conferenceId: string): Promise<void> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`meetings ${conferenceId}`]);
  }
}

function columnsOf(plan: MeetingPlan): readonly unknown[] {
  const { kind, name, place, startsOn, endsOn, venue, zone, deliverables, confirmed } = plan;
  return [kind, name, place, startsOn, endsOn, venue, zone, deliverables, confirmed];
}
