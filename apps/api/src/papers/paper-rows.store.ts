import { Injectable } from '@nestjs/common';
import { plainText } from '#lib/drafting';
import type { RoomPlace, SaidProvision, Saying } from '../live/room-kinds.events.js';
import type { Transaction } from '../platform/database/database.js';
import { withoutEmptied } from './without-emptied.js';

const PARTS = `
  insert into paper_part (paper_id, part_id, conference_id, audience, order_key, kind, content, text, written, seq)
  select paper_id, id, conference_id, audience, order_key, kind, content, text, written, seq
  from jsonb_to_recordset($1::jsonb) as said(paper_id uuid, conference_id uuid, audience text, seq bigint, id uuid,
    order_key text, kind text, content jsonb, text text, written jsonb)
  on conflict (paper_id, part_id) do update set content = excluded.content, text = excluded.text,
    written = excluded.written, seq = excluded.seq, at = now()
  where paper_part.seq <= excluded.seq`;

/** What papers say, as rows. Their parts are the server's: they neither come nor go while it is written. */
@Injectable()
export class PaperRowsStore {
  async write(tx: Transaction, sayings: readonly Saying[]): Promise<void> {
    const rows = sayings.flatMap(({ place, projected: { seq, provisions } }) =>
      provisions.map((part) => partRow(place, seq, part)),
    );
    if (rows.length > 0) await tx.sql(PARTS, [JSON.stringify(rows)]);
  }
}

function partRow(place: RoomPlace, seq: number, { id, order, label, content: said, written }: SaidProvision) {
  const content = withoutEmptied(said);
  return {
    paper_id: place.id,
    conference_id: place.conferenceId,
    audience: place.audience,
    seq,
    id,
    order_key: order,
    kind: label,
    content,
    text: plainText(content),
    written,
  };
}
