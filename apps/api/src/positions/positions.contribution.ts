import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isOpen } from '#lib/positions';
import {
  type AskedFor,
  among,
  Contributions,
  type OwedTask,
  ofDelegation,
} from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';

const FILED = `position where conference_id = $1 and status = 'FILED'`;

interface Waiting {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly day: string;
  /** Whose position is not there yet. */
  readonly without: readonly string[];
}

/** What positions have to tell on a conference's page. */
@Injectable()
export class PositionsContribution implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({
      standing: async (tx, id, which) => ({ positions: await counted(tx, `${FILED} ${among(which)}`, id) }),
      restsOnNarrower: async (tx, id) => (await counted(tx, `${FILED} ${among('narrower')}`, id)) > 0,
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  /** Issues on which a delegation has not spoken yet, and may. */
  private async tasks(tx: Transaction, { conferenceId, slug, delegations }: AskedFor): Promise<OwedTask[]> {
    if (delegations.length === 0) return [];
    const issues = await tx.sql<Waiting>(
      `select i.id, i.number, i.title, i.filing_opens_on::text as "opensOn", i.filing_closes_on::text as "closesOn",
         coalesce(c.as_of, (now() at time zone 'utc')::date)::text as day,
         array(select wanted from unnest($2::uuid[]) as wanted where not exists (select from position p
           where p.issue_id = i.id and p.stakeholder_id = wanted and p.status = 'FILED')) as without
       from issue i join conference c on c.id = i.conference_id where i.conference_id = $1 order by i.number`,
      [conferenceId, delegations],
    );
    return issues
      .filter((issue) => issue.without.length > 0 && isOpen(issue, issue.day))
      .map(({ id, number, title, closesOn, without }) => ({
        kind: 'PositionAsked',
        facts: { number, title, closesOn },
        path: `/c/${slug}/issues/${id}`,
        for: without.map(ofDelegation),
      }));
  }
}
