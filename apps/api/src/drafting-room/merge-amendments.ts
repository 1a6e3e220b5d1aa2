import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { notAcceptable } from '#lib/positions';
import { Database, type Transaction, type Viewer } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';
import { DraftsReader, type DraftView } from './drafts.reader.js';
import { DraftingRooms } from './live/drafting-rooms.js';
import type { CandidatesNo } from './merge-candidates.reader.js';
import { type ChangedMeanwhile, MergeInRoom, type MergeNo, type MergeRequest } from './merge-in-room.js';

export type MergeOutcome = { readonly id: string } | ChangedMeanwhile | CandidatesNo;

/** The chair puts amendments into the live draft in one change, while others type. */
@Injectable()
export class MergeAmendments {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly floor: Floor,
    private readonly rooms: DraftingRooms,
    private readonly inRoom: MergeInRoom,
  ) {}

  async execute(viewer: Viewer, request: MergeRequest, key: string): Promise<MergeOutcome> {
    // Asked before the room is locked and again inside: nobody holds up a room who may not merge in it.
    const draft = await this.database.read(viewer, (tx) => this.admitted(tx, request.draftId));
    if (draft === null) return refuse('NotFound', { what: 'draft' });
    const outcome = await this.rooms.change<{ id: string } | MergeNo>(
      draft.id,
      { viewer, personId: viewer.kind === 'person' ? viewer.personId : '', origin: 'merge' },
      (doc, tx, seq) => this.merge(tx, { doc, seq }, request),
      (work) => this.database.mutation(viewer, { name: 'mergeAmendments', key, input: request }, work),
    );
    if (isRefusal(outcome)) return this.named(viewer, outcome as Refusal, draft, request);
    const { result, seq } = outcome as { result: { id: string }; seq: number };
    await this.rooms.projectThrough(draft.id, seq);
    return { id: result.id };
  }

  private async merge(
    tx: Transaction,
    locked: Parameters<MergeInRoom['merge']>[2],
    request: MergeRequest,
  ): Promise<{ id: string } | MergeNo> {
    const draft = await this.admitted(tx, request.draftId);
    return draft === null ? refuse('NotFound', { what: 'draft' }) : this.inRoom.merge(tx, draft, locked, request);
  }

  private async admitted(tx: Transaction, draftId: string): Promise<DraftView | null> {
    const draft = await this.drafts.one(tx, draftId);
    if (draft === null) return null;
    const { part, inDraftingGroup } = await this.floor.speaker(tx, draft.conferenceId);
    this.floor.require(mayOnDrafts(part, inDraftingGroup).includes('merge'));
    return draft;
  }

  // An amendment was withdrawn or revised in the very moment of merging: what stands now tells which.
  private async named(
    viewer: Viewer,
    no: Refusal,
    draft: DraftView,
    { provisionId, amendmentIds }: MergeRequest,
  ): Promise<MergeOutcome> {
    if (no.kind !== 'Overtaken') return no as MergeOutcome;
    const now = await this.database.read(viewer, (tx) => this.inRoom.obstacle(tx, draft, provisionId, amendmentIds));
    return now ?? notAcceptable('AmendmentRevised');
  }
}
