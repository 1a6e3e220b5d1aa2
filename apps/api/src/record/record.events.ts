import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import { allMoved } from '../platform/events/moved.js';
import { type Happening, RecordStore } from './record.store.js';

export interface Told extends Happening {
  /** Where else it shows, for those who hear that something moved. */
  readonly issueId?: string | null;
  readonly provisionId?: string | null;
  readonly draftId?: string | null;
}

/** How every capability says that something happened: it is recorded, and told to whoever may know. */
@Injectable()
export class Acts {
  constructor(private readonly record: RecordStore) {}

  async happened(tx: Transaction, told: Told): Promise<void> {
    await this.happenedAll(tx, [told]);
  }

  /** Many at once, in their order. */
  async happenedAll(tx: Transaction, told: readonly Told[]): Promise<void> {
    await allMoved(
      tx,
      told.map(({ facts: _, ...where }) => where),
    );
    await this.record.appendAll(tx, told);
  }
}
