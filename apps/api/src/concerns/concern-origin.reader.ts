import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';

/** A paper of its owner's that a concern comes from, or what they said on the floor. */
export interface Origin {
  readonly source: 'POSITION' | 'COMMENT' | 'FLOOR';
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
const INTERVENTION = `select 'FLOOR' as source, n.id, n.conference_id as "conferenceId", n.audience as key,
  n.stakeholder_id as "stakeholderId", null as "ownerId",
  (select min(l.issue_id::text) from agenda_item_issue l where l.agenda_item_id = n.agenda_item_id having count(*) = 1) as "issueId"
  from intervention n where n.id = $1 and n.version = 1`;

export interface NamedOrigin {
  readonly positionId?: string | null;
  readonly commentId?: string | null;
  readonly interventionId?: string | null;
}

@Injectable()
export class ConcernOriginReader {
  /** Null where none is named, or it cannot be read. */
  async find(tx: Transaction, { positionId, commentId, interventionId }: NamedOrigin): Promise<Origin | null> {
    const id = positionId ?? commentId ?? interventionId ?? '';
    if (!isId(id)) return null;
    const [row] = await tx.sql<Origin>(positionId != null ? POSITION : commentId != null ? COMMENT : INTERVENTION, [
      id,
    ]);
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
