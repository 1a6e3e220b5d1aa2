import { Injectable } from '@nestjs/common';
import { plainText } from '#lib/drafting';
import type { Projected, RoomPlace, SaidProvision } from '../live/room-kinds.events.js';
import type { Transaction } from '../platform/database/database.js';
import { withoutEmptied } from './without-emptied.js';

const PARTS = `
  insert into paper_part (paper_id, part_id, conference_id, audience, order_key, kind, content, text, written, seq)
  select $1, id, $2, $3, order_key, kind, content, text, written, $4
  from jsonb_to_recordset($5::jsonb) as said(id uuid, order_key text, kind text, content jsonb, text text, written jsonb)
  on conflict (paper_id, part_id) do update set content = excluded.content, text = excluded.text,
    written = excluded.written, seq = excluded.seq, at = now()
  where paper_part.seq <= excluded.seq`;

/** What a paper says, as rows. Its parts are the server's: they neither come nor go while it is written. */
@Injectable()
export class PaperRowsStore {
  async write(
    tx: Transaction,
    { id, conferenceId, audience }: RoomPlace,
    { seq, provisions }: Projected,
  ): Promise<void> {
    if (provisions.length === 0) return;
    await tx.sql(PARTS, [id, conferenceId, audience, seq, JSON.stringify(provisions.map(partRow))]);
  }
}

function partRow({ id, order, label, content: said, written }: SaidProvision) {
  const content = withoutEmptied(said);
  return {
    id,
    order_key: order,
    kind: label,
    content,
    text: plainText(content),
    written,
  };
}
