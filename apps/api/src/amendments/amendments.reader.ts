import { Injectable } from '@nestjs/common';
import type { DispositionKind } from '#lib/concerns';
import type { Content } from '#lib/drafting';
import { type AmendmentKind, type Reach, reachOf } from '#lib/positions';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { afterMoment, type MomentArgs, micros, momentPage, momentParams } from '../platform/graphql/moment-page.js';
import type { Page } from '../platform/graphql/page.js';
import { AWAITING_REBASE, CITED, IS_MERGED, LAST_DISPOSITION } from './amendment-state.js';
import { WORDING } from './amendment-wording.reader.js';

export interface AmendmentView {
  readonly id: string;
  readonly conferenceId: string;
  readonly instrumentId: string;
  readonly provisionId: string;
  /** The division whose heading it amends. */
  readonly headingOf: string | null;
  /** For MOVE: the provision it is to follow. */
  readonly afterProvisionId: string | null;
  /** How the provision is cited: its number, else its label; or the label of the heading. */
  readonly cited: string | null;
  readonly issueId: string | null;
  readonly stakeholderId: string;
  readonly symbol: string;
  readonly coSponsorIds: readonly string[];
  readonly coSponsorSymbols: readonly string[];
  readonly key: string;
  readonly audience: Reach;
  readonly kind: AmendmentKind;
  readonly status: 'FILED' | 'MERGED' | 'WITHDRAWN';
  /** Undone ones among them. */
  readonly mergeIds: readonly string[];
  /** The merge that holds it now. */
  readonly mergedIn: string | null;
  /** What became of it, as said last; null while it is open or stands in brackets. */
  readonly disposed: DispositionKind | null;
  readonly dispositionId: string | null;
  /** The rebase that waits for its owner. */
  readonly awaitingId: string | null;
  readonly content: Content | null;
  readonly text: string | null;
  readonly baseContent: Content;
  readonly newLabel: string | null;
  readonly reasons: string;
  readonly receivedIn: string | null;
  readonly illustrative: boolean;
  readonly revision: number;
  readonly version: number;
  readonly filedAt: Date;
  readonly withdrawnAt: Date | null;
}

export type AmendmentPage = Page<AmendmentView> & { readonly totalCount: number };
export type AmendedThing = 'issue' | 'instrument' | 'provision';
type Row = AmendmentView & { readonly cursor: string; readonly of: string };

const SPONSORS = 'from amendment_sponsor s join stakeholder sh on sh.id = s.stakeholder_id where s.amendment_id = a.id';
const MERGES = 'from merge_amendment m where m.amendment_id = a.id';
const COLUMNS = `a.id, a.conference_id as "conferenceId", a.instrument_id as "instrumentId",
  a.provision_id as "provisionId", a.heading_of as "headingOf", a.after_provision_id as "afterProvisionId",
  ${CITED} as cited, a.issue_id as "issueId", a.stakeholder_id as "stakeholderId", own.symbol,
  array(select s.stakeholder_id ${SPONSORS} order by s.joined_at, s.stakeholder_id) as "coSponsorIds",
  array(select sh.symbol ${SPONSORS} order by s.joined_at, s.stakeholder_id) as "coSponsorSymbols",
  a.audience as key, a.kind,
  case when a.status = 'WITHDRAWN' then a.status when ${IS_MERGED} then 'MERGED' else 'FILED' end as status,
  array(select m.merge_id ${MERGES}) as "mergeIds",
  (select m.merge_id ${MERGES} and m.amendment_status is not null) as "mergedIn",
  became.kind as disposed, became.id as "dispositionId", ${AWAITING_REBASE} as "awaitingId",
  said.content, said.text, said.base_content as "baseContent", a.new_label as "newLabel", a.reasons,
  a.received_in as "receivedIn", a.illustrative, a.revision, a.version, a.filed_at as "filedAt",
  a.withdrawn_at as "withdrawnAt", ${micros('a.filed_at')} as cursor`;
const FROM = `from amendment a join stakeholder own on own.id = a.stakeholder_id cross join ${WORDING}
  left join amendment_disposition became on became.id = ${LAST_DISPOSITION}`;

/** The columns an amendment can be listed by; nothing else ever stands in the statement at that place. */
const LISTED_BY: Readonly<Record<AmendedThing, string>> = {
  issue: 'a.issue_id',
  instrument: 'a.instrument_id',
  provision: 'a.provision_id',
};

@Injectable()
export class AmendmentsReader {
  load(loaders: RequestLoaders, id: string): Promise<AmendmentView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, AmendmentView>('amendment', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async one(tx: Transaction, id: string): Promise<AmendmentView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, AmendmentView>> {
    const rows = await tx.sql<Row>(`select ${COLUMNS} ${FROM} where a.id = any($1::uuid[])`, [ids]);
    return new Map(rows.map((row) => [row.id, withReach(row)]));
  }

  async pageOf(loaders: RequestLoaders, thing: AmendedThing, id: string, args: MomentArgs): Promise<AmendmentPage> {
    const name = `amendments of ${thing} ${args.first} ${args.after ?? ''}`;
    const pages = loaders.batch<string, Row[]>(name, (tx, ids) => pagesOf(tx, LISTED_BY[thing], ids, args));
    const [rows, totalCount] = await Promise.all([pages.load(id), this.countOf(loaders, thing, id)]);
    const { nodes, pageInfo } = momentPage(rows ?? [], args.first);
    return { nodes: nodes.map(withReach), pageInfo, totalCount };
  }

  async countOf(loaders: RequestLoaders, thing: AmendedThing, id: string): Promise<number> {
    const counts = loaders.batch<string, number>(`amendments of ${thing} counted`, (tx, ids) =>
      countsOf(tx, LISTED_BY[thing], ids),
    );
    return (await counts.load(id)) ?? 0;
  }
}

function withReach(row: Row): AmendmentView {
  return { ...row, audience: reachOf(row.key) };
}

async function pagesOf(
  tx: Transaction,
  column: string,
  ids: readonly string[],
  args: MomentArgs,
): Promise<Map<string, Row[]>> {
  const rows = await tx.sql<Row>(
    `select found.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select ${COLUMNS}, ${column} as of ${FROM} where ${column} = wanted.id and ${afterMoment('a.filed_at, a.id', 2)}
       order by a.filed_at, a.id limit $4) found`,
    [ids, ...momentParams(args)],
  );
  return groupedBy(rows, (row) => row.of);
}

async function countsOf(tx: Transaction, column: string, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ id: string; count: number }>(
    `select ${column} as id, count(*)::int as count from amendment a where ${column} = any($1::uuid[]) group by 1`,
    [ids],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
