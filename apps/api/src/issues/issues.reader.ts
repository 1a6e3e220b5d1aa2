import { Injectable } from '@nestjs/common';
import type { FilingWindow } from '#lib/positions';
import type { Part } from '../platform/access/policy-table.js';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { type IssueAction, mayOnIssues } from './issue.policy.js';

export interface IssueView {
  readonly id: string;
  readonly conferenceId: string;
  readonly number: number;
  readonly title: string;
  readonly summary: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  /** The day on which the conference is lived. */
  readonly day: string;
}

/** What filing on an issue depends on. */
export interface IssueFiling {
  readonly conferenceId: string;
  readonly audience: string;
  readonly title: string;
  readonly window: FilingWindow;
  readonly day: string;
}

export interface OnIssue {
  readonly issueId: string;
  readonly positions: number;
  readonly amendments: number;
}

const COLUMNS = `i.id, i.conference_id as "conferenceId", i.number, i.title, i.summary,
  i.filing_opens_on::text as "opensOn", i.filing_closes_on::text as "closesOn",
  coalesce(c.as_of, (now() at time zone 'utc')::date)::text as day`;

@Injectable()
export class IssuesReader {
  /** What a part may do on an issue. */
  may(part: Part): readonly IssueAction[] {
    return mayOnIssues(part);
  }

  load(loaders: RequestLoaders, id: string): Promise<IssueView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, IssueView>('issue', (tx, ids) => this.byIds(tx, ids)).load(id);
  }

  async loadOf(loaders: RequestLoaders, of: 'conference' | 'provision', id: string): Promise<IssueView[]> {
    const read = of === 'conference' ? this.ofConferences : this.ofProvisions;
    return (await loaders.batch<string, IssueView[]>(`issues of ${of}`, read).load(id)) ?? [];
  }

  /** How many papers there are on each that the viewer reads and not everybody of the conference; nothing where there are none. */
  narrowerOn(tx: Transaction, conferenceId: string): Promise<OnIssue[]> {
    const narrower = `conference_id = $1 and audience not in ('public', 'conference:' || $1::text)`;
    return tx.sql<OnIssue>(
      `select issue_id as "issueId", (count(*) filter (where of = 'position'))::int as positions,
         (count(*) filter (where of = 'amendment'))::int as amendments
       from (select issue_id, 'position' as of from position where ${narrower}
         union all select issue_id, 'amendment' from amendment where issue_id is not null and ${narrower}) papers
       group by 1 order by 1`,
      [conferenceId],
    );
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, IssueView>> {
    const rows = await tx.sql<IssueView>(
      `select ${COLUMNS} from issue i join conference c on c.id = i.conference_id where i.id = any($1::uuid[])`,
      [ids],
    );
    return keyedById(rows);
  }

  async ofConferences(tx: Transaction, conferenceIds: readonly string[]): Promise<Map<string, IssueView[]>> {
    const rows = await tx.sql<IssueView>(
      `select ${COLUMNS} from issue i join conference c on c.id = i.conference_id
       where i.conference_id = any($1::uuid[]) order by i.number`,
      [conferenceIds],
    );
    return groupedBy(rows, (row) => row.conferenceId);
  }

  async ofProvisions(tx: Transaction, provisionIds: readonly string[]): Promise<Map<string, IssueView[]>> {
    const rows = await tx.sql<IssueView & { provisionId: string }>(
      `select ${COLUMNS}, l.provision_id as "provisionId" from issue_provision l join issue i on i.id = l.issue_id
       join conference c on c.id = i.conference_id where l.provision_id = any($1::uuid[]) order by i.number`,
      [provisionIds],
    );
    return groupedBy(rows, (row) => row.provisionId);
  }

  async filing(tx: Transaction, issueId: string): Promise<IssueFiling | null> {
    if (!isId(issueId)) return null;
    const [row] = await tx.sql<Omit<IssueFiling, 'window'> & FilingWindow>(
      `select i.conference_id as "conferenceId", i.audience, i.title, i.filing_opens_on::text as "opensOn",
         i.filing_closes_on::text as "closesOn", coalesce(c.as_of, (now() at time zone 'utc')::date)::text as day
       from issue i join conference c on c.id = i.conference_id where i.id = $1`,
      [issueId],
    );
    if (!row) return null;
    const { conferenceId, audience, title, day, opensOn, closesOn } = row;
    return { conferenceId, audience, title, day, window: { opensOn, closesOn } };
  }

  async hasConference(tx: Transaction, id: string): Promise<boolean> {
    return isId(id) && (await tx.sql('select from conference where id = $1', [id])).length > 0;
  }

  async countProvisions(tx: Transaction, conferenceId: string, ids: readonly string[]): Promise<number> {
    const [row] = await tx.sql<{ count: number }>(
      'select count(*)::int as count from provision where conference_id = $1 and id = any($2::uuid[])',
      [conferenceId, ids],
    );
    return row?.count ?? 0;
  }
}
