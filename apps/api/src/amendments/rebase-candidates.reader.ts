import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import type { Transaction } from '../platform/database/database.js';
import { IS_OPEN, NOT_ASKED_YET } from './amendment-state.js';
import { WORDING } from './amendment-wording.reader.js';
import { headingWords } from './heading-words.js';
import type { DueNow } from './rebase-due.store.js';

/** An open amendment on other words than those that stand. */
export interface RebaseCandidate {
  readonly id: string;
  readonly version: number;
  readonly revision: number;
  readonly conferenceId: string;
  readonly audience: string;
  readonly issueId: string | null;
  readonly provisionId: string;
  readonly cited: string | null;
  readonly symbol: string;
  readonly kind: 'MOD' | 'SUP' | 'NOC' | 'MOVE';
  readonly content: Content | null;
  readonly baseContent: Content;
  readonly reasons: string;
  /** The words that stand, and whether they stand only as what was suppressed. */
  readonly present: Content;
  readonly suppressed: boolean;
}

const STANDS = `
  select case when dp.suppressed then '[]'::jsonb else dp.content end as present, dp.suppressed,
    coalesce(dp.number, dp.label) as cited
  from draft_provision dp where a.heading_of is null and dp.draft_id = $1 and dp.provision_id = a.provision_id
  union all
  select case when dd.suppressed then '[]'::jsonb else ${headingWords('dd')} end, dd.suppressed, dd.label
  from draft_division dd where dd.draft_id = $1 and dd.division_id = a.heading_of`;

// With a provision goes the heading it stands under.
const LOOKED_AT = `($3::uuid is null or a.provision_id = $3 or a.heading_of = (
  select dp.division_id from draft_provision dp where dp.draft_id = $1 and dp.provision_id = $3))`;

/** Some amendments in the order of their ids: those on other words, and the last that was looked at; null at the end. */
export interface RebasePage {
  readonly candidates: readonly RebaseCandidate[];
  readonly reached: string | null;
}

type Row = (RebaseCandidate | { readonly id: null }) & { readonly page: string };

@Injectable()
export class RebaseCandidatesReader {
  // First some ids, then all that is asked of each: Postgres would else ask it of all amendments for every page.
  async next(tx: Transaction, due: DueNow, from: string | null, most: number): Promise<RebasePage> {
    const rows = await tx.sql<Row>(
      `with page as materialized (
         select a.id from amendment a where a.instrument_id = $2 and ${LOOKED_AT} and a.kind <> 'ADD'
           and a.status = 'FILED' and ($4::uuid is null or a.id > $4) order by a.id limit $5
       )
       select page.id as page, found.* from page left join lateral (
         select a.id, a.version, a.revision, a.conference_id as "conferenceId", a.audience, a.issue_id as "issueId",
           a.provision_id as "provisionId", stands.cited, own.symbol, a.kind, said.content, said.base_content as "baseContent",
           a.reasons, stands.present, stands.suppressed
         from amendment a join stakeholder own on own.id = a.stakeholder_id cross join lateral (${STANDS}) stands cross join ${WORDING}
         where a.id = page.id and ${IS_OPEN} and said.base_content <> stands.present and ${NOT_ASKED_YET}
       ) found on true order by page.id`,
      [due.draftId, due.instrumentId, due.provisionId, from, most],
    );
    const candidates = rows.filter((row): row is RebaseCandidate & Row => row.id !== null);
    return { candidates, reached: rows.length < most ? null : (rows.at(-1)?.page ?? null) };
  }
}
