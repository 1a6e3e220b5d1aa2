import { Injectable } from '@nestjs/common';
import { countBrackets, plainText } from '#lib/drafting';
import type { DraftDivision } from '#lib/live-draft';
import type { Projected, SaidProvision, Saying } from '../live/room-kinds.events.js';
import type { Transaction } from '../platform/database/database.js';

const PROVISIONS = `
  insert into draft_provision (draft_id, provision_id, conference_id, audience, order_key, division_id, series, number,
    label, open_label, suppressed, added, moved_from, content, text, brackets, written, seq)
  select draft_id, id, conference_id, audience, order_key, division_id, series, number, label, open_label, suppressed,
    added, moved_from, content, text, brackets, written, seq
  from jsonb_to_recordset($1::jsonb) as said(draft_id uuid, conference_id uuid, audience text, seq bigint, id uuid,
    order_key text, division_id uuid, series text, number text, label text, open_label jsonb, suppressed boolean,
    added boolean, moved_from uuid, content jsonb, text text, brackets integer, written jsonb)
  on conflict (draft_id, provision_id) do update set order_key = excluded.order_key, division_id = excluded.division_id,
    series = excluded.series, number = excluded.number, label = excluded.label, open_label = excluded.open_label,
    suppressed = excluded.suppressed, added = excluded.added, moved_from = excluded.moved_from,
    content = excluded.content, text = excluded.text, brackets = excluded.brackets, written = excluded.written,
    seq = excluded.seq
  where draft_provision.seq <= excluded.seq`;

const DIVISIONS = `
  insert into draft_division (draft_id, division_id, conference_id, audience, order_key, kind, parent_id, number, label,
    title, open_title, suppressed, seq)
  select draft_id, id, conference_id, audience, order_key, kind, parent_id, number, label, title, open_title,
    suppressed, seq
  from jsonb_to_recordset($1::jsonb) as said(draft_id uuid, conference_id uuid, audience text, seq bigint, id uuid,
    order_key text, kind text, parent_id uuid, number text, label text, title text, open_title jsonb,
    suppressed boolean)
  on conflict (draft_id, division_id) do update set order_key = excluded.order_key, kind = excluded.kind,
    parent_id = excluded.parent_id, number = excluded.number, label = excluded.label, title = excluded.title,
    open_title = excluded.open_title, suppressed = excluded.suppressed, seq = excluded.seq
  where draft_division.seq <= excluded.seq`;

const GONE = `
  delete from draft_provision d using unnest($1::uuid[], $2::uuid[], $3::bigint[]) as said(draft_id, id, seq)
  where d.draft_id = said.draft_id and d.provision_id = said.id and d.seq <= said.seq`;

/** What drafts say, as rows. */
@Injectable()
export class DraftRowsStore {
  async write(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    const provisions = rowsOf(sayings, (said) => said.provisions.map(provisionRow));
    const divisions = rowsOf(sayings, (said) => (said.divisions ?? []).map(divisionRow));
    const gone = rowsOf(sayings, (said) => said.gone.map((id) => ({ id })));
    if (provisions.length > 0) await tx.sql(PROVISIONS, [JSON.stringify(provisions)]);
    if (divisions.length > 0) await tx.sql(DIVISIONS, [JSON.stringify(divisions)]);
    if (gone.length > 0)
      await tx.sql(GONE, [gone.map(({ draft_id }) => draft_id), gone.map(({ id }) => id), gone.map(({ seq }) => seq)]);
  }
}

function rowsOf<Row>(sayings: readonly Saying[], rows: (projected: Projected) => readonly Row[]) {
  return sayings.flatMap(({ place: { id, conferenceId, audience }, projected }) =>
    rows(projected).map((row) => ({
      ...row,
      draft_id: id,
      conference_id: conferenceId,
      audience,
      seq: projected.seq,
    })),
  );
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
