import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isOpen } from '#lib/positions';
import { type Asked, Contributions, type Task } from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';

const MOST_TASKS = 20;

interface Waiting {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly day: string;
}

/** What positions have to tell on a conference's page. */
@Injectable()
export class PositionsContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly floor: Floor,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      standing: async (tx, id) => ({
        positions: await counted(tx, `position where conference_id = $1 and status = 'FILED'`, id),
      }),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  /** Issues on which the viewer's own stakeholder has not spoken yet, and may. */
  private async tasks(tx: Transaction, { conferenceId, slug }: Asked): Promise<Task[]> {
    const { stakeholderId } = await this.floor.speaker(tx, conferenceId);
    if (stakeholderId === null) return [];
    const issues = await tx.sql<Waiting>(
      `select i.id, i.number, i.title, i.filing_opens_on::text as "opensOn", i.filing_closes_on::text as "closesOn",
         coalesce(c.as_of, (now() at time zone 'utc')::date)::text as day
       from issue i join conference c on c.id = i.conference_id
       where i.conference_id = $1 and not exists (select from position p
         where p.issue_id = i.id and p.stakeholder_id = $2 and p.status = 'FILED')
       order by i.number limit $3`,
      [conferenceId, stakeholderId, MOST_TASKS],
    );
    return issues
      .filter((issue) => isOpen(issue, issue.day))
      .map(({ id, number, title, closesOn }) => ({
        kind: 'PositionAsked',
        facts: { number, title, closesOn },
        path: `/c/${slug}/issues/${id}`,
      }));
  }
}
