import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { DispositionStore, type NewDisposition } from './disposition.store.js';

export type { DispositionKind, NewDisposition } from './disposition.store.js';

/** How the merge desk says what became of amendments, in the transaction of the merge. */
@Injectable()
export class Dispositions {
  constructor(private readonly store: DispositionStore) {}

  /** Say it after the merge's own rows are written: an amendment that is in no merge gets a new version by it. */
  give(tx: Transaction, dispositions: readonly NewDisposition[]): Promise<void> {
    return this.store.add(tx, dispositions);
  }

  /** The merge was undone: what was said with it, and whatever corrected that, holds no longer. */
  takeBack(tx: Transaction, mergeId: string): Promise<void> {
    return this.store.takeBack(tx, mergeId);
  }
}
