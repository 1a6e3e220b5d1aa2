import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';

export type SubjectKind = 'POSITION' | 'PROVISION' | 'AMENDMENT';

/** What a comment is about. */
export interface CommentSubject {
  readonly kind: SubjectKind;
  readonly id: string;
  readonly conferenceId: string;
  /** Audience key of the thing itself. */
  readonly key: string;
  /** The plain text that anchors count in. */
  readonly text: string;
  readonly issueId: string | null;
  readonly provisionId: string | null;
}

const FOUND_BY: Readonly<Record<SubjectKind, string>> = {
  POSITION: `select conference_id as "conferenceId", audience as key, text, issue_id as "issueId", null as "provisionId"
    from position where id = $1`,
  PROVISION: `select conference_id as "conferenceId", audience as key, text, null as "issueId", id as "provisionId"
    from provision where id = $1
    union all
    select conference_id, audience, text, null, provision_id from draft_provision where provision_id = $1 and added`,
  AMENDMENT: `select conference_id as "conferenceId", audience as key, coalesce(text, '') as text,
    issue_id as "issueId", provision_id as "provisionId" from amendment where id = $1`,
};

@Injectable()
export class CommentSubjectsReader {
  async find(tx: Transaction, kind: SubjectKind, id: string): Promise<CommentSubject | null> {
    if (!isId(id)) return null;
    const [row] = await tx.sql<Omit<CommentSubject, 'kind' | 'id'>>(FOUND_BY[kind], [id]);
    return row ? { ...row, kind, id } : null;
  }

  /** The audience key of a comment on the same thing; null where there is none to be seen. */
  async keyOfComment(tx: Transaction, { kind, id }: CommentSubject, commentId: string): Promise<string | null> {
    if (!isId(commentId)) return null;
    const [row] = await tx.sql<{ key: string }>(
      `select audience as key from comment where id = $1
         and $3::uuid = case $2 when 'POSITION' then position_id when 'PROVISION' then provision_id else amendment_id end`,
      [commentId, kind, id],
    );
    return row?.key ?? null;
  }
}
