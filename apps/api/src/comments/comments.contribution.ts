import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asked, Contributions, type Task } from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';

const MOST_TASKS = 20;

interface Unanswered {
  readonly count: number;
  readonly issueId: string | null;
  readonly amendmentId: string | null;
  readonly title: string;
}

/** What comments have to tell on a conference's page. */
@Injectable()
export class CommentsContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly floor: Floor,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      standing: async (tx, id) => ({
        comments: await counted(tx, 'comment where conference_id = $1 and withdrawn_at is null', id),
      }),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  /** What others said to the viewer's own papers and nobody of theirs has answered. */
  private async tasks(tx: Transaction, { conferenceId, slug }: Asked): Promise<Task[]> {
    const { stakeholderId } = await this.floor.speaker(tx, conferenceId);
    if (stakeholderId === null) return [];
    const rows = await tx.sql<Unanswered>(
      `select count(*)::int as count, p.issue_id as "issueId", a.id as "amendmentId",
         coalesce(i.title, v.number, v.label, '') as title
       from comment c left join position p on p.id = c.position_id left join issue i on i.id = p.issue_id
       left join amendment a on a.id = c.amendment_id left join provision v on v.id = a.provision_id
       where c.conference_id = $1 and coalesce(p.stakeholder_id, a.stakeholder_id) = $2 and c.withdrawn_at is null
         and c.stakeholder_id is distinct from $2
         and not exists (select from comment own where own.parent_id = c.id and own.stakeholder_id = $2)
       group by 2, 3, 4 order by min(c.written_at) limit $3`,
      [conferenceId, stakeholderId, MOST_TASKS],
    );
    return rows.map(({ count, title, issueId, amendmentId }) => ({
      kind: issueId === null ? 'AmendmentCommentsToAnswer' : 'PositionCommentsToAnswer',
      facts: { count, title },
      path: issueId === null ? `/c/${slug}/amendments/${amendmentId}` : `/c/${slug}/issues/${issueId}`,
    }));
  }
}
