import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { RebaseDue } from '../amendments/rebase-due.events.js';
import { SharedDocuments } from '../live/shared-documents.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { DeskDoor } from './desk/desk-door.js';
import type { DraftView } from './drafts.reader.js';
import { LocksReader, type LockView } from './locks/locks.reader.js';
import { type ProvisionLocked, touchedAmong, wordsOf } from './locks/touched-locks.js';
import type { LiveDocument } from './write-merge.js';

/** The document as the log has it, under its room's lock, and the log entry that will hold the change. */
export interface Locked {
  readonly doc: LiveDocument;
  readonly seq: number;
}

export interface ChairRequest {
  readonly name: string;
  readonly draftId: string;
  readonly key: string;
  readonly input: object;
  /** The merge that this change carries out: under its id it can be taken back. */
  readonly mergeId?: string;
}

type NotFound = Refusal<'NotFound', { what: string }>;
type Work<No> = (tx: Transaction, draft: DraftView, locked: Locked) => Promise<{ id: string } | No>;

/** How chair and rapporteur change a draft: one change under the room's lock, shown to all, and followed up. */
@Injectable()
export class ChairInRoom {
  constructor(
    private readonly database: Database,
    private readonly door: DeskDoor,
    private readonly rooms: SharedDocuments,
    private readonly rebases: RebaseDue,
    private readonly locks: LocksReader,
  ) {}

  async change<No extends Refusal>(
    viewer: Viewer,
    { name, draftId, key, input, mergeId }: ChairRequest,
    work: Work<No>,
  ): Promise<{ readonly id: string } | No | NotFound | ProvisionLocked> {
    // Asked before the room is locked and again inside: nobody holds up a room who may not change it.
    const draft = await this.database.read(viewer, (tx) => this.door.chair(tx, draftId));
    if (draft === null) return refuse('NotFound', { what: 'draft' });
    const outcome = await this.rooms.change<{ id: string } | No | NotFound | ProvisionLocked>(
      draft.id,
      { viewer, personId: personOf(viewer), origin: 'merge', ...(mergeId === undefined ? {} : { mergeId }) },
      async (doc, tx, seq) => {
        const inside = await this.door.chair(tx, draftId);
        return inside === null
          ? refuse('NotFound', { what: 'draft' })
          : this.besideLocks(tx, inside, { doc, seq }, work);
      },
      (inside) => this.database.mutation(viewer, { name, key, input }, inside),
    );
    if (isRefusal(outcome)) return outcome as No | NotFound | ProvisionLocked;
    const { result, seq } = outcome as { result: { id: string }; seq: number };
    await this.rooms.projectThrough(draft.id, seq);
    // The change stands whatever comes of this; what is not done now is done by the next sweep.
    await this.rebases.begin(draft.id);
    return { id: result.id };
  }

  // Whatever the change is for: what is agreed or out for a call is as it was when it is done.
  private async besideLocks<No extends Refusal>(
    tx: Transaction,
    draft: DraftView,
    locked: Locked,
    work: Work<No>,
  ): Promise<{ id: string } | No | ProvisionLocked> {
    const closed: readonly LockView[] = await this.locks.closedToAll(tx, draft.id);
    const before = wordsOf(locked.doc, closed);
    const outcome = await work(tx, draft, locked);
    return isRefusal(outcome) ? outcome : (touchedAmong(locked.doc, closed, before) ?? outcome);
  }
}

export function personOf(viewer: Viewer): string {
  return viewer.kind === 'person' ? viewer.personId : '';
}
