import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AgendaItemPlan } from '#lib/meetings';
import type { Transaction } from '../platform/database/database.js';
import type { MeetingView } from './meetings.reader.js';

/** An item as an agenda is kept in order by. */
export interface AgendaPlace {
  readonly id: string;
  readonly key: string;
  readonly number: string;
  readonly order: string;
  readonly withdrawn: boolean;
}

@Injectable()
export class AgendaStore {
  /** With those that were taken off; in their order. Whoever else edits this agenda waits until the transaction ends. */
  async lock(tx: Transaction, meetingId: string): Promise<AgendaPlace[]> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`agenda ${meetingId}`]);
    return tx.sql<AgendaPlace>(
      `select id, audience as key, number, order_key as order, withdrawn_at is not null as withdrawn
       from agenda_item where meeting_id = $1 order by order_key, id`,
      [meetingId],
    );
  }

  async add(
    tx: Transaction,
    { id: meetingId, conferenceId }: MeetingView,
    plan: AgendaItemPlan,
    at: { readonly id: string; readonly order: string; readonly number: string },
  ): Promise<void> {
    const { key, title, note, startsAt, endsAt } = plan;
    await tx.sql(
      `insert into agenda_item (id, meeting_id, conference_id, audience, order_key, number, title, note, starts_at, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [at.id, meetingId, conferenceId, key, at.order, at.number, title, note, startsAt, endsAt],
    );
    await this.link(tx, { id: at.id, conferenceId }, plan);
  }

  async change(
    tx: Transaction,
    item: { readonly id: string; readonly conferenceId: string },
    plan: AgendaItemPlan,
  ): Promise<void> {
    const { key, title, note, startsAt, endsAt } = plan;
    await tx.sql('delete from agenda_item_issue where agenda_item_id = $1', [item.id]);
    await tx.sql('delete from agenda_item_provision where agenda_item_id = $1', [item.id]);
    await tx.sql(
      `update agenda_item set audience = $2, title = $3, note = $4, starts_at = $5, ends_at = $6, version = version + 1,
         changed_at = now() where id = $1`,
      [item.id, key, title, note, startsAt, endsAt],
    );
    await this.link(tx, item, plan);
  }

  async place(tx: Transaction, id: string, order: string): Promise<void> {
    await tx.sql('update agenda_item set order_key = $2, version = version + 1, changed_at = now() where id = $1', [
      id,
      order,
    ]);
  }

  async withdraw(tx: Transaction, id: string, withdrawn: boolean): Promise<void> {
    await tx.sql(
      `update agenda_item set withdrawn_at = case when $2 then now() end, version = version + 1, changed_at = now()
       where id = $1`,
      [id, withdrawn],
    );
  }

  /** That its neighbours moved is no change of an item that somebody else may be editing: its version stays. */
  async number(tx: Transaction, numbers: ReadonlyMap<string, string>): Promise<void> {
    await tx.sql(
      `update agenda_item i set number = n.number, changed_at = now() from unnest($1::uuid[], $2::text[]) as n(id, number)
       where i.id = n.id and i.number <> n.number`,
      [[...numbers.keys()], [...numbers.values()]],
    );
  }

  /** How many of these issues, and of these provisions, can be read and are of the conference. */
  async known(
    tx: Transaction,
    conferenceId: string,
    { issueIds, provisionIds }: Pick<AgendaItemPlan, 'issueIds' | 'provisionIds'>,
  ): Promise<{ readonly issues: number; readonly provisions: number }> {
    const [row] = await tx.sql<{ issues: number; provisions: number }>(
      `select (select count(*)::int from issue where id::text = any($2::text[]) and conference_id = $1) as issues,
         (select count(*)::int from unnest($3::text[]) as asked(id)
          where exists (select from provision p where p.id::text = asked.id and p.conference_id = $1)
            or exists (select from draft_provision p where p.provision_id::text = asked.id and p.conference_id = $1))
           as provisions`,
      [conferenceId, issueIds, provisionIds],
    );
    return row ?? { issues: 0, provisions: 0 };
  }

  newId(): string {
    return randomUUID();
  }

  private async link(
    tx: Transaction,
    { id, conferenceId }: { readonly id: string; readonly conferenceId: string },
    { key, issueIds, provisionIds }: AgendaItemPlan,
  ): Promise<void> {
    for (const [about, ids] of [
      ['issue', issueIds],
      ['provision', provisionIds],
    ] as const) {
      if (ids.length === 0) continue;
      await tx.sql(
        `insert into agenda_item_${about} (agenda_item_id, ${about}_id, conference_id, audience)
         select $1, linked, $2, $3 from unnest($4::uuid[]) as linked`,
        [id, conferenceId, key, ids],
      );
    }
  }
}
