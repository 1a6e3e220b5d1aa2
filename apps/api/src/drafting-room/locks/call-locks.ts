import { Injectable } from '@nestjs/common';
import { refuse } from '#lib/foundation';
import { SharedDocuments } from '../../live/shared-documents.js';
import type { Transaction } from '../../platform/database/database.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import { LockBook } from './lock-book.js';
import { type AgreedBefore, LocksReader } from './locks.reader.js';
import type { ProvisionLocked } from './touched-locks.js';

/** A call, and who opened it: in that person's name the clock ends what the call has closed. */
export interface ClosingCall {
  readonly id: string;
  readonly by: string;
}

/** What calls close and open again. */
@Injectable()
export class CallLocks {
  constructor(
    private readonly locks: LocksReader,
    private readonly book: LockBook,
    private readonly rooms: SharedDocuments,
    private readonly drafts: DraftsReader,
  ) {}

  /** What is agreed may be asked about again. What is out for another call, or one group's to write, may not. */
  async close(
    tx: Transaction,
    draft: DraftView,
    call: ClosingCall,
    provisions: readonly string[],
  ): Promise<ProvisionLocked | null> {
    const standing = await this.locks.standingIn(tx, draft.id);
    const taken = provisions.flatMap((id) => standing.get(id) ?? []).find(({ why }) => why !== 'AGREED');
    if (taken) return refuse('ProvisionLocked', { provisionId: taken.provisionId, why: taken.why });
    await this.rooms.rightsChange(tx, draft.id);
    for (const provisionId of provisions) {
      const agreed = standing.get(provisionId);
      if (agreed) await this.book.open(tx, agreed.id);
      await this.book.close(tx, draft, { provisionId, why: 'CALL', groupId: null, call });
    }
    return null;
  }

  /** What was adopted stays closed as agreed; all else opens. */
  async end(tx: Transaction, draftId: string, call: ClosingCall, adopted: readonly string[]): Promise<void> {
    await this.release(
      tx,
      draftId,
      call,
      adopted.map((provisionId) => ({ provisionId, callId: call.id })),
    );
  }

  /** Nothing came of the call: what was agreed before is agreed as it was. */
  async giveBack(tx: Transaction, draftId: string, call: ClosingCall): Promise<void> {
    await this.release(tx, draftId, call, await this.locks.agreedBefore(tx, draftId, call.id));
  }

  private async release(
    tx: Transaction,
    draftId: string,
    { id, by }: ClosingCall,
    agreed: readonly AgreedBefore[],
  ): Promise<void> {
    const draft = await this.drafts.one(tx, draftId);
    if (draft === null) return;
    await this.rooms.rightsChange(tx, draft.id);
    for (const lock of await this.locks.ofCall(tx, draft.id, id)) await this.book.open(tx, lock.id, by);
    for (const { provisionId, callId } of agreed) {
      const call = { id: callId ?? id, by };
      await this.book.close(tx, draft, { provisionId, why: 'AGREED', groupId: null, call });
    }
  }
}
