import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type AskedFor,
  among,
  Contributions,
  type OwedTask,
  ofDelegation,
} from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';

const MOST_TASKS = 20;

const STANDING = 'comment where conference_id = $1 and withdrawn_at is null';

interface Unanswered {
  readonly stakeholderId: string;
  readonly count: number;
  readonly issueId: string | null;
  readonly amendmentId: string | null;
  readonly title: string;
}

/** What comments have to tell on a conference's page. */
@Injectable()
export class CommentsContribution implements OnModuleInit {
  constructor(private readonly contributions: Contributions) {}

  onModuleInit(): void {
    this.contributions.register({
      standing: async (tx, id, which) => ({ comments: await counted(tx, `${STANDING} ${among(which)}`, id) }),
      restsOnNarrower: async (tx, id) => (await counted(tx, `${STANDING} ${among('narrower')}`, id)) > 0,
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  /** What others said to a delegation's papers and nobody of theirs has answered. */
  private async tasks(tx: Transaction, { conferenceId, slug, delegations }: AskedFor): Promise<OwedTask[]> {
    if (delegations.length === 0) return [];
    const rows = await tx.sql<Unanswered>(
      `select coalesce(p.stakeholder_id, a.stakeholder_id) as "stakeholderId", count(*)::int as count,
         p.issue_id as "issueId", a.id as "amendmentId", coalesce(i.title, v.number, v.label, '') as title
       from comment c left join position p on p.id = c.position_id left join issue i on i.id = p.issue_id
       left join amendment a on a.id = c.amendment_id left join provision v on v.id = a.provision_id
       where c.conference_id = $1 and coalesce(p.stakeholder_id, a.stakeholder_id) = any($2::uuid[]) and c.withdrawn_at is null
         and c.stakeholder_id is distinct from coalesce(p.stakeholder_id, a.stakeholder_id)
         and not exists (select from comment own where own.parent_id = c.id
           and own.stakeholder_id = coalesce(p.stakeholder_id, a.stakeholder_id))
       group by 1, 3, 4, 5 order by min(c.written_at) limit $3`,
      [conferenceId, delegations, MOST_TASKS * delegations.length],
    );
    return rows.map(({ stakeholderId, count, title, issueId, amendmentId }) => ({
      kind: issueId === null ? 'AmendmentCommentsToAnswer' : 'PositionCommentsToAnswer',
      facts: { count, title },
      path: issueId === null ? `/c/${slug}/amendments/${amendmentId}` : `/c/${slug}/issues/${issueId}`,
      for: [ofDelegation(stakeholderId)],
    }));
  }
}
