import { Injectable } from '@nestjs/common';
import { countBrackets, plainText } from '#lib/drafting';
import type { DraftDivision } from '#lib/live-draft';
import type { Projected, RoomPlace, SaidProvision } from '../live/room-kinds.events.js';
import type { Transaction } from '../platform/database/database.js';

const PROVISIONS = `
  insert into draft_provision (draft_id, provision_id, conference_id, audience, order_key, division_id, series, number,
    label, open_label, suppressed, added, moved_from, content, text, brackets, written, seq)
  select $1, id, $2, $3, order_key, division_id, series, number, label, open_label, suppressed, added, moved_from,
    content, text, brackets, written, $4
  from jsonb_to_recordset($5::jsonb) as said(id uuid, order_key text, division_id uuid, series text, number text,
    label text, open_label jsonb, suppressed boolean, added boolean, moved_from uuid, content jsonb, text text,
    brackets integer, written jsonb)
  on conflict (draft_id, provision_id) do update set order_key = excluded.order_key, division_id = excluded.division_id,
    series = excluded.series, number = excluded.number, label = excluded.label, open_label = excluded.open_label,
    suppressed = excluded.suppressed, added = excluded.added, moved_from = excluded.moved_from,
    content = excluded.content, text = excluded.text, brackets = excluded.brackets, written = excluded.written,
    seq = excluded.seq
  where draft_provision.seq <= excluded.seq`;

const DIVISIONS = `
  insert into draft_division (draft_id, division_id, conference_id, audience, order_key, kind, parent_id, number, label,
    title, open_title, suppressed, seq)
  select $1, id, $2, $3, order_key, kind, parent_id, number, label, title, open_title, suppressed, $4
  from jsonb_to_recordset($5::jsonb) as said(id uuid, order_key text, kind text, parent_id uuid, number text,
    label text, title text, open_title jsonb, suppressed boolean)
  on conflict (draft_id, division_id) do update set order_key = excluded.order_key, kind = excluded.kind,
    parent_id = excluded.parent_id, number = excluded.number, label = excluded.label, title = excluded.title,
    open_title = excluded.open_title, suppressed = excluded.suppressed, seq = excluded.seq
  where draft_division.seq <= excluded.seq`;

/** What a draft says, as rows. */
@Injectable()
export class DraftRowsStore {
  async write(tx: Transaction, place: RoomPlace, { seq, provisions, gone, divisions }: Projected): Promise<void> {
    const params = [place.id, place.conferenceId, place.audience, seq] as const;
    if (provisions.length > 0) await tx.sql(PROVISIONS, [...params, JSON.stringify(provisions.map(provisionRow))]);
    if (divisions !== null) await tx.sql(DIVISIONS, [...params, JSON.stringify(divisions.map(divisionRow))]);
    if (gone.length > 0)
      await tx.sql(`delete from draft_provision where draft_id = $1 and provision_id = any($2::uuid[]) and seq <= $3`, [
        place.id,
        gone,
        seq,
      ]);
  }
}

function provisionRow({ order, division, content, openLabel, movedFrom, ...rest }: SaidProvision) {
  return {
    ...rest,
    order_key: order,
    division_id: division,
    content,
    text: plainText(content),
    brackets: countBrackets(content),
    open_label: openLabel ?? null,
    moved_from: movedFrom ?? null,
  };
}

function divisionRow({ order, parent, openTitle, suppressed, ...rest }: DraftDivision) {
  return {
    ...rest,
    order_key: order,
    parent_id: parent,
    open_title: openTitle ?? null,
    suppressed: suppressed ?? false,
  };
}
