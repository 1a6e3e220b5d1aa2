import { Injectable } from '@nestjs/common';
import { findKept, type KeptWords, textOfLines, type Written } from '#lib/live-draft';
import { findAgain } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface AnchorView {
  readonly concernId: string;
  readonly provisionId: string | null;
  readonly positionId: string | null;
  /** The number or else the label of the provision, as the draft has it where one is open. */
  readonly cited: string | null;
  readonly quote: string | null;
  /** The same words as they stand by now; null where nothing is quoted, or the words are gone. */
  readonly now: string | null;
  /** Nothing of the quoted words is left, or the provision is no longer there. */
  readonly lost: boolean;
}

/** A line of words as the rows of a draft keep it. */
export type KeptLine = readonly (readonly [client: number, clock: number, text: string])[];

interface Row extends Omit<AnchorView, 'now' | 'lost'> {
  readonly start: number;
  readonly end: number;
  readonly words: KeptWords | null;
  /** What is quoted from, as it stands; null where it is no longer there. */
  readonly text: string | null;
  readonly written: readonly KeptLine[] | null;
}

const ANCHORS = `select a.concern_id as "concernId", a.provision_id as "provisionId", a.position_id as "positionId",
    coalesce(dp.number, dp.label, p.number, p.label) as cited, a.quote, a.quote_start as start, a.quote_end as end, a.words,
    case when a.position_id is not null then (select o.text from position o where o.id = a.position_id)
      when dp.provision_id is not null then case when not dp.suppressed then dp.text end
      when d.id is null then p.text end as text,
    case when a.quote is not null then dp.written end as written
  from concern_anchor a
  left join provision p on p.id = a.provision_id
  left join draft d on d.instrument_id = p.instrument_id
  left join draft_provision dp on dp.provision_id = a.provision_id
  where a.concern_id = any($1::uuid[]) order by a.concern_id, a.place`;

/** What concerns are about, as it stands by now. */
@Injectable()
export class ConcernAnchorsReader {
  async load(loaders: RequestLoaders, id: string): Promise<AnchorView[]> {
    return (
      (await loaders.batch<string, AnchorView[]>('anchors of concern', (tx, ids) => this.of(tx, ids)).load(id)) ?? []
    );
  }

  async of(tx: Transaction, ids: readonly string[]): Promise<Map<string, AnchorView[]>> {
    const rows = await tx.sql<Row>(ANCHORS, [ids]);
    return groupedBy(rows.map(view), ({ concernId }) => concernId);
  }
}

/** Rows keep lines as lists; the library asks for them by name. */
export function linesOf(written: readonly KeptLine[]): readonly (readonly Written[])[] {
  return written.map((line) => line.map(([client, clock, text]) => ({ client, clock, text })));
}

function view({ start, end, words, text, written, ...row }: Row): AnchorView {
  const { quote } = row;
  if (text === null || quote === null) return { ...row, now: null, lost: text === null };
  const kept = words && written ? wordsNow(linesOf(written), words) : null;
  if (kept !== null) return { ...row, now: kept, lost: false };
  // Words that were taken out and put back, as when a merge is undone, are others to the draft and the same to a reader.
  const found = findAgain({ quote, start, end }, text);
  return { ...row, now: found.lost ? null : text.slice(found.start, found.end), lost: found.lost };
}

function wordsNow(lines: readonly (readonly Written[])[], words: KeptWords): string | null {
  const place = findKept(lines, words);
  return place === null ? null : textOfLines(lines).slice(place.from, place.to);
}
