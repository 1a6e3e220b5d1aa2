import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { RebaseDue } from '../amendments/rebase-due.events.js';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import { DraftingRooms } from './live/drafting-rooms.js';
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
    private readonly drafts: DraftsReader,
    private readonly floor: Floor,
    private readonly rooms: DraftingRooms,
    private readonly rebases: RebaseDue,
  ) {}

  async change<No extends Refusal>(
    viewer: Viewer,
    { name, draftId, key, input, mergeId }: ChairRequest,
    work: Work<No>,
  ): Promise<{ readonly id: string } | No | NotFound> {
    // Asked before the room is locked and again inside: nobody holds up a room who may not change it.
    const draft = await this.database.read(viewer, (tx) => this.admitted(tx, draftId));
    if (draft === null) return refuse('NotFound', { what: 'draft' });
    const outcome = await this.rooms.change<{ id: string } | No | NotFound>(
      draft.id,
      { viewer, personId: personOf(viewer), origin: 'merge', ...(mergeId === undefined ? {} : { mergeId }) },
      async (doc, tx, seq) => {
        const inside = await this.admitted(tx, draftId);
        return inside === null ? refuse('NotFound', { what: 'draft' }) : work(tx, inside, { doc, seq });
      },
      (inside) => this.database.mutation(viewer, { name, key, input }, inside),
    );
    if (isRefusal(outcome)) return outcome as No | NotFound;
    const { result, seq } = outcome as { result: { id: string }; seq: number };
    await this.rooms.projectThrough(draft.id, seq);
    // The change stands whatever comes of this; what is not done now is done by the next sweep.
    await this.rebases.begin(draft.id);
    return { id: result.id };
  }

  private async admitted(tx: Transaction, draftId: string): Promise<DraftView | null> {
    const draft = await this.drafts.one(tx, draftId);
    if (draft === null) return null;
    const { part, inDraftingGroup } = await this.floor.speaker(tx, draft.conferenceId);
    this.floor.require(mayOnDrafts(part, inDraftingGroup).includes('merge'));
    return draft;
  }
}

export function personOf(viewer: Viewer): string {
  return viewer.kind === 'person' ? viewer.personId : '';
}
