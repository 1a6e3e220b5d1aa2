import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { AlreadyWithdrawn } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { type CommentAction, mayOnComment } from './comment.policy.js';
import { type CommentChanges, CommentStore, type Overtaken } from './comment.store.js';
import { CommentsReader, type CommentView } from './comments.reader.js';

export interface CommentInput {
  readonly commentId: string;
  readonly expectedVersion: number;
}

interface Request {
  readonly name: string;
  readonly may: CommentAction;
  readonly kind: string;
  readonly key: string;
  readonly input: CommentInput;
}

export type CommentNo = Overtaken | AlreadyWithdrawn | Refusal<'NotFound', { what: string }>;

/** The way an author changes what they said: found or not, allowed or not, as read or changed meanwhile, recorded. */
@Injectable()
export class CommentDesk {
  constructor(
    private readonly database: Database,
    private readonly comments: CommentsReader,
    private readonly floor: Floor,
    private readonly store: CommentStore,
    private readonly acts: Acts,
  ) {}

  change(
    viewer: Viewer,
    request: Request,
    changes: (tx: Transaction) => Promise<CommentChanges>,
  ): Promise<{ id: string } | CommentNo> {
    const { name, key, input, kind } = request;
    return this.database.mutation<{ id: string } | CommentNo>(viewer, { name, key, input }, async (tx) => {
      const comment = await this.comments.one(tx, input.commentId);
      if (comment === null) return refuse('NotFound', { what: 'comment' });
      const { part } = await this.floor.speaker(tx, comment.conferenceId);
      const own = tx.viewer.kind === 'person' && tx.viewer.personId === comment.authorId;
      this.floor.require(mayOnComment(part, own).includes(request.may));
      const { conferenceId, key: audience, withdrawnAt, version, subjectKind, subjectId } = comment;
      if (withdrawnAt !== null) return refuse('AlreadyWithdrawn', { at: withdrawnAt.toISOString() });
      if (version !== input.expectedVersion) return refuse('ChangedMeanwhile', { currentVersion: version });
      const outcome = await this.store.change(tx, comment, await changes(tx));
      if (isRefusal(outcome)) return outcome;
      const told = { conferenceId, audience, kind, subjectId: comment.id, ...shownAt(comment) };
      await this.acts.happened(tx, { ...told, facts: { subjectKind, subjectId } });
      return { id: comment.id };
    });
  }
}

function shownAt({ subjectKind, subjectId }: CommentView): { provisionId?: string } {
  return subjectKind === 'PROVISION' ? { provisionId: subjectId } : {};
}
