import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import type { Viewer } from '../platform/database/database.js';
import { CommentDesk, type CommentInput, type CommentNo } from './comment-desk.js';

/** The words go; the place in the thread stays, so that answers still hang on something. */
@Injectable()
export class WithdrawComment {
  constructor(
    private readonly desk: CommentDesk,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: CommentInput, key: string): Promise<{ id: string } | CommentNo> {
    const request = { name: 'withdrawComment', may: 'withdraw', kind: 'CommentWithdrawn', key, input } as const;
    return this.desk.change(viewer, request, async (tx) => ({ body: null, withdrawnAt: await this.clock.now(tx) }));
  }
}
