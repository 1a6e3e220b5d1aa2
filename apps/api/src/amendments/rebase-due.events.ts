import { setTimeout as after } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { RebaseAmendments } from './rebase-amendments.js';
import { type Due, RebaseDueStore } from './rebase-due.store.js';

export type { Due, RebaseCause } from './rebase-due.store.js';

/** How long others wait for it, in milliseconds. */
const PATIENCE = 2000;

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

  /**
   * The same for one whose change stands whatever comes of this. A few amendments are done when it returns; hundreds go
   * on behind, and what fails is done by the next sweep.
   */
  async begin(draftId: string): Promise<void> {
    const done = this.rebasing.work(draftId).catch(() => undefined);
    await Promise.race([done, after(PATIENCE, undefined, { ref: false })]);
  }
}
