import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { IssueRow } from './issue.entity.js';

export interface NewIssue {
  readonly conferenceId: string;
  readonly title: string;
  readonly summary: string;
  readonly filingClosesOn: string | null;
  readonly provisionIds: readonly string[];
}

@Injectable()
export class IssueStore {
  /** Numbers count up by conference; the lock makes two secretaries take turns. */
  async add(tx: Transaction, issue: NewIssue): Promise<{ id: string; number: number }> {
    await tx.sql('select pg_advisory_xact_lock(hashtextextended($1, 5))', [issue.conferenceId]);
    const [last] = await tx.sql<{ number: number }>(
      'select coalesce(max(number), 0) as number from issue where conference_id = $1',
      [issue.conferenceId],
    );
    const id = randomUUID();
    const number = (last?.number ?? 0) + 1;
    const { provisionIds, ...columns } = issue;
    await tx.manager.insert(IssueRow, { ...columns, id, number, audience: 'public', filingOpensOn: null });
    await this.link(tx, id, provisionIds);
    return { id, number };
  }

  private async link(tx: Transaction, issueId: string, provisionIds: readonly string[]): Promise<void> {
    await tx.sql(
      `insert into issue_provision (issue_id, provision_id, conference_id, audience, place)
       select $1, p.id, p.conference_id, p.audience, wanted.place
       from unnest($2::uuid[]) with ordinality as wanted (id, place) join provision p on p.id = wanted.id
       on conflict do nothing`,
      [issueId, provisionIds],
    );
  }
}
