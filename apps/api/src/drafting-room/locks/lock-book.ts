import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import type { DraftView } from '../drafts.reader.js';
import { LockStore, type NewLock } from './lock.store.js';
import { LocksReader, type LockView } from './locks.reader.js';

export type AlreadyLocked = Refusal<'AlreadyLocked', { lockId: string }>;

/** Which provisions are closed, and the record of it. */
@Injectable()
export class LockBook {
  constructor(
    private readonly locks: LocksReader,
    private readonly store: LockStore,
    private readonly acts: Acts,
  ) {}

  one(tx: Transaction, id: string): Promise<LockView | null> {
    return this.locks.one(tx, id);
  }

  async close(tx: Transaction, draft: DraftView, lock: NewLock): Promise<{ readonly id: string } | AlreadyLocked> {
    const made = await this.store.add(tx, draft, lock);
    if (made !== null) {
      await this.tell(tx, 'ProvisionLocked', made.id);
      return made;
    }
    const standing = await this.locks.on(tx, draft.id, lock.provisionId);
    return refuse('AlreadyLocked', { lockId: standing?.id ?? '' });
  }

  /** `by` is in whose name the clock opens it. */
  async open(tx: Transaction, id: string, by: string | null = null): Promise<void> {
    if (await this.store.release(tx, id, by)) await this.tell(tx, 'ProvisionUnlocked', id);
  }

  private async tell(tx: Transaction, kind: string, id: string): Promise<void> {
    const lock = await this.locks.one(tx, id);
    if (lock === null) return;
    const { conferenceId, key: audience, draftId, provisionId, cited, why } = lock;
    const told = { conferenceId, audience, kind, subjectId: id, provisionId, draftId };
    await this.acts.happened(tx, { ...told, facts: { draftId, provisionId, cited, why } });
  }
}
