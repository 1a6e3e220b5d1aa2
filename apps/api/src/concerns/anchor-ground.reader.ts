import { Injectable } from '@nestjs/common';
import { type KeptWords, keepWords, textOfLines } from '#lib/live-draft';
import { findAgain, type NotAcceptable, notAcceptable, QUOTE_LIMIT } from '#lib/positions';
import { isId, type Transaction } from '../platform/database/database.js';
import type { NewAnchor } from './concern.store.js';
import { type KeptLine, linesOf } from './concern-anchors.reader.js';

export interface AnchorInput {
  readonly provisionId?: string | null;
  readonly positionId?: string | null;
  readonly quote?: string | null;
  readonly start: number;
}

/** What a concern is to be anchored in, as it stands. */
export interface Ground {
  readonly conferenceId: string;
  /** Who may read these words: the draft's readers where one is open. */
  readonly key: string;
  readonly text: string;
  readonly written: readonly KeptLine[] | null;
  readonly issueIds: readonly string[];
}

const PROVISION = `
  select coalesce(dp.conference_id, p.conference_id) as "conferenceId", coalesce(dp.audience, p.audience) as key,
    coalesce(dp.text, p.text) as text, dp.written,
    array(select l.issue_id from issue_provision l where l.provision_id = $1) as "issueIds"
  from (select $1::uuid as id) wanted left join provision p on p.id = wanted.id
  left join draft_provision dp on dp.provision_id = wanted.id
  where p.id is not null or dp.provision_id is not null`;
const POSITION = `select conference_id as "conferenceId", audience as key, text, null as written, array[issue_id] as "issueIds"
  from position where id = $1`;

/** The words that a concern quotes, found where they stand. */
@Injectable()
export class AnchorGroundReader {
  async find(tx: Transaction, { provisionId, positionId }: AnchorInput): Promise<Ground | null> {
    const id = provisionId ?? positionId ?? '';
    if (!isId(id)) return null;
    const [row] = await tx.sql<Ground>(provisionId == null ? POSITION : PROVISION, [id]);
    return row ?? null;
  }
}

/** The anchor as it is kept; by the ids of its words where a draft is open, so that it goes where they go. */
export function anchored(input: AnchorInput, { text, written }: Ground): NewAnchor | NotAcceptable {
  const { provisionId = null, positionId = null, start } = input;
  const quote = input.quote?.trim() ? input.quote : null;
  const about = { provisionId, positionId: provisionId === null ? positionId : null };
  if (quote === null) return { ...about, quote, start: null, end: null, words: null };
  if (quote.length > QUOTE_LIMIT)
    return notAcceptable('TooLong', { field: 'anchor', most: QUOTE_LIMIT, length: quote.length });
  const found = findAgain({ quote, start, end: start + quote.length }, text);
  if (found.lost) return notAcceptable('QuoteNotThere', { field: 'anchor' });
  return {
    ...about,
    quote,
    start: found.start,
    end: found.end,
    words: written && wordsOf(written, quote, found.start),
  };
}

// The lines hold the words of all options one after the other and no signs, so places in them are others.
function wordsOf(written: readonly KeptLine[], quote: string, near: number): KeptWords | null {
  const lines = linesOf(written);
  const found = findAgain({ quote, start: near, end: near + quote.length }, textOfLines(lines));
  return found.lost ? null : keepWords(lines, { from: found.start, to: found.end });
}
