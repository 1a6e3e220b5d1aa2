import { Injectable } from '@nestjs/common';
import { plainText } from '#lib/drafting';
import type { RoomPlace, SaidProvision, Saying } from '../live/room-kinds.events.js';
import type { Transaction } from '../platform/database/database.js';

const SECTIONS = `
  insert into report_section (report_id, section_id, conference_id, audience, order_key, key, content, text, left_out, written, seq)
  select report_id, id, conference_id, audience, order_key, key, content, text, left_out, written, seq
  from jsonb_to_recordset($1::jsonb) as said(report_id uuid, conference_id uuid, audience text, seq bigint, id uuid,
    order_key text, key text, content jsonb, text text, left_out boolean, written jsonb)
  on conflict (report_id, section_id) do update set order_key = excluded.order_key, content = excluded.content,
    text = excluded.text, left_out = excluded.left_out, written = excluded.written, seq = excluded.seq, at = now()
  where report_section.seq <= excluded.seq`;

/** What reports say, as rows. A section is left out and never taken away. */
@Injectable()
export class ReportRowsStore {
  async write(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    const rows = sayings.flatMap(({ place, projected: { seq, provisions } }) =>
      provisions.map((section) => sectionRow(place, seq, section)),
    );
    if (rows.length > 0) await tx.sql(SECTIONS, [JSON.stringify(rows)]);
  }
}

function sectionRow(place: RoomPlace, seq: number, { id, order, label, content, suppressed, written }: SaidProvision) {
  const of = { report_id: place.id, conference_id: place.conferenceId, audience: place.audience };
  const said = { content, text: plainText(content), left_out: suppressed, written };
  return { ...of, seq, id, order_key: order, key: label, ...said };
}
