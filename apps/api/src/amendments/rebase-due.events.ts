import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { RebaseAmendments } from './rebase-amendments.js';
import { type Due, RebaseDueStore } from './rebase-due.store.js';

export type { Due, RebaseCause } from './rebase-due.store.js';

/** How others say that words of a draft have moved on, so that amendments written on older words are rebased. */
@Injectable()
export class RebaseDue {
  constructor(
    private readonly store: RebaseDueStore,
    private readonly rebasing: RebaseAmendments,
  ) {}

  /** Kept with the transaction; whatever happens to this server, one of them will do it. */
  mark(tx: Transaction, due: Due): Promise<void> {
    return this.store.mark(tx, due);
  }

  /**
   * Does what is due for a draft by now, as a job of the system. Call it after the transaction that marked it has
   * committed and the draft's rows have been projected; what is not projected yet stays due.
   */
  work(draftId: string): Promise<void> {
    return this.rebasing.work(draftId);
  }
}
