import { Injectable } from '@nestjs/common';
import type { Content } from '#lib/drafting';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import type { PaperKind, PartKind, Proposal } from './paper-layout.js';
import { standingPosition } from './standing-position.js';

export interface PaperView {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly kind: PaperKind;
  readonly state: 'OPEN' | 'FILED';
  readonly issueId: string | null;
  readonly stakeholderId: string | null;
  readonly provisionId: string | null;
  readonly headingOf: string | null;
  readonly proposal: Proposal | null;
  readonly base: Content | null;
  readonly positionId: string | null;
  /** What the stakeholder has filed on the issue, from this paper or not. */
  readonly standingId: string | null;
  readonly amendmentId: string | null;
  readonly filedRevision: number | null;
  readonly filedAt: Date | null;
  /** The log entry that all parts reflect at least. */
  readonly version: number;
  readonly updatedAt: Date;
}

export interface PaperPartView {
  readonly id: string;
  readonly paperId: string;
  readonly kind: PartKind;
  readonly content: Content;
  readonly text: string;
}

/** Of so many the newest are told. */
const MOST = 100;

// What was discarded is there for nobody any more.
const PAPER = `
  select p.id, p.conference_id as "conferenceId", p.audience as key, p.kind, p.state, p.issue_id as "issueId",
    p.stakeholder_id as "stakeholderId", p.provision_id as "provisionId", p.heading_of as "headingOf", p.proposal, p.base,
    p.position_id as "positionId", p.amendment_id as "amendmentId", p.filed_revision as "filedRevision",
    p.filed_at as "filedAt",
    case when p.kind = 'POSITION' then (select o.id ${standingPosition('p.issue_id', 'p.stakeholder_id')})
    end as "standingId",
    coalesce((select r.seq from room_projection r where r.room_id = p.id), 0)::int as version,
    coalesce((select max(t.at) from paper_part t where t.paper_id = p.id), p.begun_at) as "updatedAt"
  from paper p where p.state <> 'DISCARDED'`;

@Injectable()
export class PapersReader {
  load(loaders: RequestLoaders, id: string): Promise<PaperView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, PaperView>('paper', byIds).load(id);
  }

  async loadParts(loaders: RequestLoaders, paperId: string): Promise<PaperPartView[]> {
    return (await loaders.batch('parts of paper', partsOf).load(paperId)) ?? [];
  }

  loadBrief(loaders: RequestLoaders, issueId: string): Promise<PaperView | null> {
    return loaders.batch('brief of issue', briefsOf).load(issueId);
  }

  /** What the viewer's own delegation is writing on an issue. */
  loadOwn(loaders: RequestLoaders, issueId: string): Promise<PaperView | null> {
    return loaders.batch('own paper on issue', ownOn).load(issueId);
  }

  async one(tx: Transaction, id: string): Promise<PaperView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  ofStakeholder(tx: Transaction, conferenceId: string, stakeholderId: string): Promise<PaperView[]> {
    return tx.sql<PaperView>(
      `${PAPER} and p.conference_id = $1 and p.stakeholder_id = $2 order by p.begun_at desc, p.id limit ${MOST}`,
      [conferenceId, stakeholderId],
    );
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, PaperView>> {
  return keyedById(await tx.sql<PaperView>(`${PAPER} and p.id = any($1::uuid[])`, [ids]));
}

async function briefsOf(tx: Transaction, issueIds: readonly string[]): Promise<Map<string, PaperView>> {
  const rows = await tx.sql<PaperView>(`${PAPER} and p.kind = 'BRIEF' and p.issue_id = any($1::uuid[])`, [issueIds]);
  return byIssue(rows);
}

async function ownOn(tx: Transaction, issueIds: readonly string[]): Promise<Map<string, PaperView>> {
  if (tx.viewer.kind !== 'person') return new Map();
  const rows = await tx.sql<PaperView>(
    `${PAPER} and p.kind = 'POSITION' and p.issue_id = any($1::uuid[]) and p.stakeholder_id in
       (select m.stakeholder_id from membership m where m.person_id = caucus.person() and m.until is null)`,
    [issueIds],
  );
  return byIssue(rows);
}

function byIssue(rows: readonly PaperView[]): Map<string, PaperView> {
  return new Map(rows.map((row) => [row.issueId ?? '', row]));
}

async function partsOf(tx: Transaction, paperIds: readonly string[]): Promise<Map<string, PaperPartView[]>> {
  const rows = await tx.sql<PaperPartView>(
    `select part_id as id, paper_id as "paperId", kind, content, text from paper_part
     where paper_id = any($1::uuid[]) order by paper_id, order_key, part_id`,
    [paperIds],
  );
  return groupedBy(rows, (row) => row.paperId);
}
