import { Injectable } from '@nestjs/common';
import type { Provision } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { project } from '#lib/live-draft';
import { SharedDocuments } from '../../live/shared-documents.js';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { CallLocks, type ClosingCall } from '../locks/call-locks.js';
import { LockDoor } from '../locks/lock-door.js';
import type { ProvisionLocked } from '../locks/touched-locks.js';
import { SealInRoom } from './seal-in-room.js';

/** What a call is opened on: the revision that was sealed for it, and the words of the draft in it. */
export interface SealedForCall {
  readonly revision: { readonly id: string; readonly number: number; readonly sha256: string };
  readonly provisions: readonly Provision[];
}

interface Opening {
  readonly name: string;
  readonly key: string;
  readonly input: object;
  readonly draftId: string;
  readonly note: string;
  readonly call: ClosingCall;
  readonly provisions: readonly string[];
}

type NotFound = Refusal<'NotFound', { what: string }>;
type Work<No> = (tx: Transaction, sealed: SealedForCall) => Promise<{ readonly id: string } | No>;

/** How calls take provisions out of a draft's hands, and give them back. */
@Injectable()
export class OutForCall {
  constructor(
    private readonly database: Database,
    private readonly door: LockDoor,
    private readonly rooms: SharedDocuments,
    private readonly inRoom: SealInRoom,
    private readonly locks: CallLocks,
  ) {}

  /**
   * Seals the draft as it stands, does `work`, which makes the call an open one, and closes the provisions: under the
   * room's lock and in one transaction. Where not a word has changed since the last revision, that one serves.
   */
  async open<No extends Refusal>(
    viewer: Viewer,
    opening: Opening,
    work: Work<No>,
  ): Promise<{ readonly id: string } | No | ProvisionLocked | NotFound> {
    const { draftId, name, key, input } = opening;
    const outcome = await this.rooms.change<{ id: string } | No | ProvisionLocked | NotFound>(
      draftId,
      { viewer, personId: opening.call.by, origin: 'chair' },
      async (doc, tx, next) => {
        const draft = await this.door.chair(tx, draftId);
        if (draft === null) return refuse('NotFound', { what: 'draft' });
        const words = project(doc);
        const revision = await this.inRoom.standing(tx, draft, { words, seq: next - 1 }, opening.note);
        const { provisions } = words;
        const done = await work(tx, { revision, provisions });
        if (isRefusal(done)) return done as No;
        return (await this.locks.close(tx, draft, opening.call, opening.provisions)) ?? done;
      },
      (inside) => this.database.mutation(viewer, { name, key, input }, inside),
    );
    if (isRefusal(outcome)) return outcome as No | ProvisionLocked | NotFound;
    const { result, seq } = outcome as { result: { id: string }; seq: number };
    await this.rooms.projectThrough(draftId, seq);
    await this.inRoom.bringUp(draftId);
    return { id: result.id };
  }

  /** In the transaction that ends the call, once it is written that it has: what was adopted stays closed, as agreed. */
  end(tx: Transaction, draftId: string, call: ClosingCall, adopted: readonly string[]): Promise<void> {
    return this.locks.end(tx, draftId, call, adopted);
  }

  /** The same for a call that was withdrawn: everything is as it was before it. */
  giveBack(tx: Transaction, draftId: string, call: ClosingCall): Promise<void> {
    return this.locks.giveBack(tx, draftId, call);
  }
}
