import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { type Reach, reachOf } from '#lib/positions';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { afterMoment, type MomentArgs, micros, momentPage, momentParams } from '../platform/graphql/moment-page.js';
import type { Page } from '../platform/graphql/page.js';

export interface PositionView {
  readonly id: string;
  readonly conferenceId: string;
  readonly issueId: string;
  readonly stakeholderId: string;
  readonly symbol: string;
  readonly issueTitle: string;
  readonly coSponsorIds: readonly string[];
  readonly key: string;
  readonly audience: Reach;
  readonly status: 'FILED' | 'WITHDRAWN';
  readonly content: Content;
  readonly text: string;
  readonly reasons: string;
  readonly receivedIn: string | null;
  readonly illustrative: boolean;
  readonly revision: number;
  readonly version: number;
  readonly filedAt: Date;
  readonly withdrawnAt: Date | null;
}

export interface PositionRevisionView {
  readonly positionId: string;
  readonly revision: number;
  readonly content: Content;
  readonly text: string;
  readonly reasons: string;
  readonly filedAt: Date;
}

export type PositionPage = Page<PositionView> & { readonly totalCount: number };
type Row = PositionView & { readonly cursor: string };

const COLUMNS = `p.id, p.conference_id as "conferenceId", p.issue_id as "issueId", p.stakeholder_id as "stakeholderId",
  (select o.symbol from stakeholder o where o.id = p.stakeholder_id) as symbol,
  (select i.title from issue i where i.id = p.issue_id) as "issueTitle",
  array(select s.stakeholder_id from position_sponsor s where s.position_id = p.id order by s.joined_at, s.stakeholder_id)
    as "coSponsorIds",
  p.audience as key, p.status, p.content, p.text, p.reasons, p.received_in as "receivedIn", p.illustrative, p.revision,
  p.version, p.filed_at as "filedAt", p.withdrawn_at as "withdrawnAt", ${micros('p.filed_at')} as cursor`;

@Injectable()
export class PositionsReader {
  load(loaders: RequestLoaders, id: string): Promise<PositionView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, PositionView>('position', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async one(tx: Transaction, id: string): Promise<PositionView | null> {
    return isId(id) ? ((await this.byIds(tx, [id])).get(id) ?? null) : null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, PositionView>> {
    const rows = await tx.sql<Row>(`select ${COLUMNS} from position p where p.id = any($1::uuid[])`, [ids]);
    return new Map(rows.map((row) => [row.id, withReach(row)]));
  }

  async pageOfIssue(loaders: RequestLoaders, issueId: string, args: MomentArgs): Promise<PositionPage> {
    const pages = loaders.batch<string, Row[]>(`positions ${args.first} ${args.after ?? ''}`, (tx, ids) =>
      pagesOf(tx, ids, args),
    );
    const counts = loaders.batch<string, number>('positions counted', countsOf);
    const [rows, totalCount] = await Promise.all([pages.load(issueId), counts.load(issueId)]);
    const { nodes, pageInfo } = momentPage(rows ?? [], args.first);
    return { nodes: nodes.map(withReach), pageInfo, totalCount: totalCount ?? 0 };
  }

  async revisions(loaders: RequestLoaders, positionId: string): Promise<PositionRevisionView[]> {
    return (
      (await loaders.batch<string, PositionRevisionView[]>('position revisions', revisionsOf).load(positionId)) ?? []
    );
  }

  /** What a stakeholder has filed on an issue, as far as the viewer may know. */
  async standing(tx: Transaction, issueId: string, stakeholderId: string): Promise<{ id: string; reach: Reach }[]> {
    const rows = await tx.sql<{ id: string; key: string }>(
      `select id, audience as key from position where issue_id = $1 and stakeholder_id = $2 and status = 'FILED'`,
      [issueId, stakeholderId],
    );
    return rows.map(({ id, key }) => ({ id, reach: reachOf(key) }));
  }

  /** Null where no such stakeholder takes part in the conference. */
  async symbolOf(tx: Transaction, conferenceId: string, stakeholderId: string): Promise<string | null> {
    if (!isId(stakeholderId)) return null;
    const [row] = await tx.sql<{ symbol: string }>(
      'select symbol from stakeholder where id = $1 and conference_id = $2',
      [stakeholderId, conferenceId],
    );
    return row?.symbol ?? null;
  }
}

function withReach(row: Row): PositionView {
  return { ...row, audience: reachOf(row.key) };
}

async function pagesOf(tx: Transaction, issueIds: readonly string[], args: MomentArgs): Promise<Map<string, Row[]>> {
  const rows = await tx.sql<Row>(
    `select found.* from unnest($1::uuid[]) as wanted (id) cross join lateral (
       select ${COLUMNS} from position p where p.issue_id = wanted.id and ${afterMoment('p.filed_at, p.id', 2)}
       order by p.filed_at, p.id limit $4) found`,
    [issueIds, ...momentParams(args)],
  );
  return groupedBy(rows, (row) => row.issueId);
}

async function countsOf(tx: Transaction, issueIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.sql<{ id: string; count: number }>(
    `select issue_id as id, count(*)::int as count from position where issue_id = any($1::uuid[]) group by issue_id`,
    [issueIds],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}

async function revisionsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, PositionRevisionView[]>> {
  const rows = await tx.sql<PositionRevisionView>(
    `select position_id as "positionId", revision, content, text, reasons, filed_at as "filedAt"
     from position_revision where position_id = any($1::uuid[]) order by position_id, revision`,
    [ids],
  );
  return groupedBy(rows, (row) => row.positionId);
}
