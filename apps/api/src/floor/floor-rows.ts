import type { RequestKind, SpeakersOrder } from '#lib/floor';
import type { Transaction } from '../platform/database/database.js';

/** An item as its floor is kept: whose it is, and who in the room may follow. */
export interface ItemRow {
  readonly id: string;
  readonly conferenceId: string;
  readonly meetingId: string;
  /** Of the room; who of a public item are those who take part. */
  readonly key: string;
  readonly number: string;
  readonly title: string;
  /** What the meeting is called. */
  readonly meeting: string;
  readonly version: number;
  readonly open: boolean;
  readonly order: SpeakersOrder;
  readonly limitSeconds: number | null;
  readonly speakingTurnId: string | null;
  readonly now: Date;
}

export interface RequestRow {
  readonly id: string;
  readonly itemId: string;
  readonly stakeholderId: string;
  readonly category: string;
  readonly kind: RequestKind;
  readonly askedAt: Date;
  readonly gone: boolean;
}

export interface TurnRow {
  readonly id: string;
  readonly itemId: string;
  readonly meetingId: string;
  readonly requestId: string;
  readonly stakeholderId: string;
  readonly category: string;
  readonly kind: RequestKind;
  readonly givenAt: Date;
  readonly endedAt: Date | null;
  readonly interrupted: boolean;
  readonly limitSeconds: number | null;
}

export interface MoveRow {
  readonly itemId: string;
  readonly requestId: string;
  readonly behind: string | null;
}

const ROOM = `case when i.audience = 'public' then 'conference:' || i.conference_id else i.audience end`;

/** Those whose room the viewer is in. */
export function itemRows(tx: Transaction, ids: readonly string[]): Promise<ItemRow[]> {
  return tx.sql<ItemRow>(
    `select i.id, i.conference_id as "conferenceId", i.meeting_id as "meetingId", ${ROOM} as key,
       i.number, i.title, m.name as meeting,
       coalesce(l.version, 0) as version, coalesce(l.open, false) as open,
       coalesce(l.speakers_order, 'GOVERNMENTS_FIRST') as order, l.limit_seconds as "limitSeconds",
       t.id as "speakingTurnId", clock_timestamp() as now
     from agenda_item i join meeting m on m.id = i.meeting_id
     left join lateral (select * from speakers_list l where l.agenda_item_id = i.id order by l.version desc limit 1) l on true
     left join lateral (select t.id from floor_turn t where t.meeting_id = i.meeting_id
       and not exists (select from floor_turn_end e where e.turn_id = t.id)) t on true
     where i.id = any($1::uuid[]) and (caucus.sees(${ROOM}) or caucus.is_system())`,
    [ids],
  );
}

/** As they asked. */
export function requestRows(tx: Transaction, itemIds: readonly string[]): Promise<RequestRow[]> {
  return tx.sql<RequestRow>(
    `select r.id, r.agenda_item_id as "itemId", r.stakeholder_id as "stakeholderId", s.category, r.kind,
       r.at as "askedAt", e.request_id is not null as gone
     from floor_request r join stakeholder s on s.id = r.stakeholder_id
     left join floor_request_end e on e.request_id = r.id
     where r.agenda_item_id = any($1::uuid[]) order by r.seq`,
    [itemIds],
  );
}

export function moveRows(tx: Transaction, itemIds: readonly string[]): Promise<MoveRow[]> {
  return tx.sql<MoveRow>(
    `select m.agenda_item_id as "itemId", m.request_id as "requestId", m.behind_id as behind
     from floor_move m where m.agenda_item_id = any($1::uuid[]) order by m.seq`,
    [itemIds],
  );
}

/** As they were given, of these items or of these meetings. */
export function turnRows(tx: Transaction, of: 'agenda_item' | 'meeting', ids: readonly string[]): Promise<TurnRow[]> {
  return tx.sql<TurnRow>(
    `select t.id, t.agenda_item_id as "itemId", t.meeting_id as "meetingId", t.request_id as "requestId",
       r.stakeholder_id as "stakeholderId", s.category, r.kind, t.at as "givenAt", e.at as "endedAt",
       coalesce(e.interrupted, false) as interrupted, t.limit_seconds as "limitSeconds"
     from floor_turn t join floor_request r on r.id = t.request_id join stakeholder s on s.id = r.stakeholder_id
     left join floor_turn_end e on e.turn_id = t.id
     where t.${of}_id = any($1::uuid[]) order by t.seq`,
    [ids],
  );
}
