import { Injectable } from '@nestjs/common';
import { refuse } from '#lib/foundation';
import type { Viewer } from '../platform/database/database.js';
import type { NotFound } from './file-amendment.js';
import { RebaseStore } from './rebase.store.js';
import { type AlreadyAnswered, RebaseDesk } from './rebase-desk.js';

export type KeepAsWrittenOutcome = { readonly id: string } | AlreadyAnswered | NotFound;

/** The owner keeps what was asked, on the words it was written on; about these new words nobody asks again. */
@Injectable()
export class KeepAsWritten {
  constructor(
    private readonly desk: RebaseDesk,
    private readonly store: RebaseStore,
  ) {}

  execute(viewer: Viewer, rebaseId: string, key: string): Promise<KeepAsWrittenOutcome> {
    const request = { name: 'keepAsWritten', key, input: { rebaseId } };
    return this.desk.answer<AlreadyAnswered>(viewer, request, async (tx, _, rebase) => {
      return (await this.store.answer(tx, rebase.id, 'KEPT'))
        ? { kind: 'AmendmentKept', facts: { outcome: rebase.kind } }
        : refuse('AlreadyAnswered', { state: 'SUPERSEDED' as const });
    });
  }
}
