import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { SharedDocuments } from '../../live/shared-documents.js';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { type AlreadyLocked, LockBook } from './lock-book.js';
import { LockDoor, type NotLockable } from './lock-door.js';
import type { LockReason } from './locks.reader.js';

export interface LockRequest {
  readonly draftId: string;
  readonly provisionId: string;
  readonly why: LockReason;
  readonly groupId?: string | null;
}

export type LockOutcome = { readonly id: string } | AlreadyLocked | NotLockable;
export type UnlockOutcome =
  | { readonly id: string }
  | Refusal<'OutForCall', { callId: string }>
  | Refusal<'NotFound', { what: string }>;

/** Chair and rapporteur close a provision and open it again. Once that is answered, no server takes anything else. */
@Injectable()
export class LockProvision {
  constructor(
    private readonly database: Database,
    private readonly door: LockDoor,
    private readonly book: LockBook,
    private readonly rooms: SharedDocuments,
  ) {}

  lock(viewer: Viewer, request: LockRequest, key: string): Promise<LockOutcome> {
    return this.database.mutation<LockOutcome>(viewer, { name: 'lockProvision', key, input: request }, (tx) =>
      this.close(tx, request),
    );
  }

  unlock(viewer: Viewer, lockId: string, key: string): Promise<UnlockOutcome> {
    return this.database.mutation<UnlockOutcome>(viewer, { name: 'unlockProvision', key, input: { lockId } }, (tx) =>
      this.open(tx, lockId),
    );
  }

  private async close(tx: Transaction, { draftId, provisionId, why, groupId }: LockRequest): Promise<LockOutcome> {
    const draft = await this.door.chair(tx, draftId);
    if (draft === null) return refuse('NotFound', { what: 'draft' });
    const unfit = await this.door.unfit(tx, draft, { provisionId, why, groupId: groupId ?? null });
    if (unfit !== null) return unfit;
    await this.rooms.rightsChange(tx, draft.id);
    return this.book.close(tx, draft, { provisionId, why, groupId: groupId ?? null });
  }

  private async open(tx: Transaction, lockId: string): Promise<UnlockOutcome> {
    const lock = await this.book.one(tx, lockId);
    const draft = lock === null ? null : await this.door.chair(tx, lock.draftId);
    if (lock === null || draft === null) return refuse('NotFound', { what: 'lock' });
    if (lock.callId !== null && lock.why === 'CALL') return refuse('OutForCall', { callId: lock.callId });
    await this.rooms.rightsChange(tx, draft.id);
    await this.book.open(tx, lock.id);
    return { id: lock.id };
  }
}
