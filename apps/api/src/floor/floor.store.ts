import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { RequestKind, SpeakersOrder } from '#lib/floor';
import type { Transaction } from '../platform/database/database.js';
import type { FloorView } from './floor-view.js';

export interface ListSetting {
  readonly open: boolean;
  readonly order: SpeakersOrder;
  readonly limitSeconds: number | null;
}

/** Writes what happens on the floor, as the viewer's act. Rows are only ever added. */
@Injectable()
export class FloorStore {
  /** Whoever else acts on the same waits until the transaction ends. */
  async lock(tx: Transaction, what: string): Promise<void> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`floor ${what}`]);
  }

  async set(tx: Transaction, { id, conferenceId, meetingId, key, version }: FloorView, to: ListSetting): Promise<void> {
    await tx.sql(
      `insert into speakers_list (id, agenda_item_id, conference_id, meeting_id, audience, version, open, speakers_order,
         limit_seconds, person_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, caucus.person())`,
      [randomUUID(), id, conferenceId, meetingId, key, version + 1, to.open, to.order, to.limitSeconds],
    );
  }

  /** Behind the one it asked for before, which has ended. */
  async ask(
    tx: Transaction,
    { id, conferenceId, meetingId, key }: FloorView,
    asked: { readonly stakeholderId: string; readonly kind: RequestKind },
  ): Promise<void> {
    await tx.sql(
      `insert into floor_request (id, agenda_item_id, conference_id, meeting_id, audience, stakeholder_id, kind, after_id, person_id)
       values ($1, $2, $3, $4, $5, $6, $7, (select r.id from floor_request r where r.agenda_item_id = $2
         and r.stakeholder_id = $6 and r.kind = $7 order by r.seq desc limit 1), caucus.person())`,
      [randomUUID(), id, conferenceId, meetingId, key, asked.stakeholderId, asked.kind],
    );
  }

  async end(tx: Transaction, requestId: string, why: 'SPOKEN' | 'WITHDRAWN' | 'STRUCK'): Promise<void> {
    await tx.sql(
      `insert into floor_request_end (request_id, agenda_item_id, stakeholder_id, kind, conference_id, audience, why, person_id)
       select id, agenda_item_id, stakeholder_id, kind, conference_id, audience, $2, caucus.person()
       from floor_request where id = $1`,
      [requestId, why],
    );
  }

  async move(tx: Transaction, requestId: string, behindId: string | null): Promise<void> {
    await tx.sql(
      `insert into floor_move (id, request_id, behind_id, agenda_item_id, conference_id, audience, person_id)
       select $1, id, $3, agenda_item_id, conference_id, audience, caucus.person() from floor_request where id = $2`,
      [randomUUID(), requestId, behindId],
    );
  }

  /** Behind the meeting's last turn, which has ended. Who goes on after a point of order has the time it was given first. */
  async give(tx: Transaction, requestId: string, limitSeconds: number | null): Promise<void> {
    await tx.sql(
      `insert into floor_turn (id, meeting_id, after_id, request_id, agenda_item_id, conference_id, audience, limit_seconds, person_id)
       select $1, r.meeting_id, (select t.id from floor_turn t where t.meeting_id = r.meeting_id order by t.seq desc limit 1),
         r.id, r.agenda_item_id, r.conference_id, r.audience,
         case when first.id is null then $3 else first.limit_seconds end, caucus.person()
       from floor_request r left join lateral (select t.id, t.limit_seconds from floor_turn t where t.request_id = r.id
         order by t.seq limit 1) first on true
       where r.id = $2`,
      [randomUUID(), requestId, limitSeconds],
    );
  }

  /** What was said on the request is over with the turn, unless it was cut off. */
  async take(tx: Transaction, turnId: string, interrupted: boolean): Promise<void> {
    const [ended] = await tx.sql<{ requestId: string }>(
      `with turn as (select * from floor_turn where id = $1), done as (
         insert into floor_turn_end (turn_id, meeting_id, conference_id, audience, interrupted, person_id)
         select id, meeting_id, conference_id, audience, $2, caucus.person() from turn)
       select request_id as "requestId" from turn`,
      [turnId, interrupted],
    );
    if (ended && !interrupted) await this.end(tx, ended.requestId, 'SPOKEN');
  }

  /** The meeting turns to the item; where it is at it already and no provision is named, nothing changes. */
  async takeUp(tx: Transaction, itemId: string, provisionId: string | null): Promise<boolean> {
    const taken = await tx.sql(
      `insert into item_taken_up (id, agenda_item_id, conference_id, meeting_id, audience, provision_id, person_id)
       select $1, i.id, i.conference_id, i.meeting_id, i.audience, $3, caucus.person() from agenda_item i
       left join lateral (select u.agenda_item_id, u.provision_id from item_taken_up u where u.meeting_id = i.meeting_id
         order by u.seq desc limit 1) last on true
       where i.id = $2 and (last.agenda_item_id is distinct from i.id
         or ($3::uuid is not null and last.provision_id is distinct from $3)) returning 1`,
      [randomUUID(), itemId, provisionId],
    );
    return taken.length > 0;
  }
}
