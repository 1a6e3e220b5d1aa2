import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Anchor } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { CommentRow } from './comment.entity.js';
import type { CommentSubject, SubjectKind } from './comment-subjects.reader.js';

export interface NewComment {
  readonly subject: CommentSubject;
  readonly audience: string;
  readonly parentId: string | null;
  readonly authorId: string;
  readonly stakeholderId: string | null;
  readonly body: string;
  readonly anchor: Anchor | null;
}

export type CommentChanges = Partial<Pick<CommentRow, 'body' | 'editedAt' | 'withdrawnAt'>>;
export type Overtaken = Refusal<'ChangedMeanwhile', { currentVersion: number }>;

const COLUMN_OF: Readonly<Record<SubjectKind, 'positionId' | 'provisionId' | 'amendmentId'>> = {
  POSITION: 'positionId',
  PROVISION: 'provisionId',
  AMENDMENT: 'amendmentId',
};

@Injectable()
export class CommentStore {
  async add(tx: Transaction, { subject, anchor, ...comment }: NewComment): Promise<{ id: string }> {
    const id = randomUUID();
    const { conferenceId } = subject;
    const quoted = anchor === null ? {} : { quote: anchor.quote, quoteStart: anchor.start, quoteEnd: anchor.end };
    await tx.manager.insert(CommentRow, {
      ...comment,
      ...quoted,
      id,
      conferenceId,
      version: 1,
      [COLUMN_OF[subject.kind]]: subject.id,
    });
    return { id };
  }

  async change(
    tx: Transaction,
    comment: { id: string; version: number },
    changed: CommentChanges,
  ): Promise<{ id: string } | Overtaken> {
    const { id, version } = comment;
    const { affected } = await tx.manager.update(CommentRow, { id, version }, { ...changed, version: version + 1 });
    return affected === 1 ? { id } : refuse('ChangedMeanwhile', { currentVersion: version + 1 });
  }
}
