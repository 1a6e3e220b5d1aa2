import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';

/** A paper of its owner's that a concern comes from. */
export interface Origin {
  readonly source: 'POSITION' | 'COMMENT';
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly stakeholderId: string | null;
  readonly ownerId: string | null;
  readonly issueId: string | null;
}

const POSITION = `select 'POSITION' as source, id, conference_id as "conferenceId", audience as key,
  stakeholder_id as "stakeholderId", null as "ownerId", issue_id as "issueId" from position where id = $1`;
const COMMENT = `select 'COMMENT' as source, c.id, c.conference_id as "conferenceId", c.audience as key,
  c.stakeholder_id as "stakeholderId", case when c.stakeholder_id is null then c.author_id end as "ownerId",
  coalesce(p.issue_id, a.issue_id) as "issueId"
  from comment c left join position p on p.id = c.position_id left join amendment a on a.id = c.amendment_id
  where c.id = $1 and c.withdrawn_at is null`;

@Injectable()
export class ConcernOriginReader {
  async find(
    tx: Transaction,
    named: { positionId?: string | null; commentId?: string | null },
  ): Promise<Origin | null> {
    const id = named.positionId ?? named.commentId ?? '';
    if (!isId(id)) return null;
    const [row] = await tx.sql<Origin>(named.positionId == null ? COMMENT : POSITION, [id]);
    return row ?? null;
  }

  async hasStakeholder(tx: Transaction, conferenceId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return (
      (await tx.sql('select from stakeholder where id = $1 and conference_id = $2', [id, conferenceId])).length > 0
    );
  }

  async hasIssue(tx: Transaction, conferenceId: string, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return (await tx.sql('select from issue where id = $1 and conference_id = $2', [id, conferenceId])).length > 0;
  }
}
