import { Injectable } from '@nestjs/common';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import { Clock } from '../platform/clock/clock.js';
import type { Viewer } from '../platform/database/database.js';
import { BODY_LIMIT } from './add-comment.js';
import { CommentDesk, type CommentInput, type CommentNo } from './comment-desk.js';

export interface EditCommentInput extends CommentInput {
  readonly body: string;
}

@Injectable()
export class EditComment {
  constructor(
    private readonly desk: CommentDesk,
    private readonly clock: Clock,
  ) {}

  async execute(
    viewer: Viewer,
    input: EditCommentInput,
    key: string,
  ): Promise<{ id: string } | CommentNo | NotAcceptable> {
    const problem = acceptWords(input.body, { field: 'body', most: BODY_LIMIT });
    if (problem !== null) return problem;
    return this.desk.change(
      viewer,
      { name: 'editComment', may: 'edit', kind: 'CommentEdited', key, input },
      async (tx) => ({
        body: input.body,
        editedAt: await this.clock.now(tx),
      }),
    );
  }
}
