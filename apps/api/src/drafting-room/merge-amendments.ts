import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { notAcceptable } from '#lib/positions';
import { Database, type Viewer } from '../platform/database/database.js';
import { ChairInRoom } from './chair-in-room.js';
import { DraftsReader } from './drafts.reader.js';
import { MergeInRoom, type MergeNo, type MergeRequest } from './merge-in-room.js';

export type MergeOutcome = { readonly id: string } | Exclude<MergeNo, { kind: 'Overtaken' }>;

/** The chair puts amendments into the live draft in one change, while others type. */
@Injectable()
export class MergeAmendments {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly chair: ChairInRoom,
    private readonly inRoom: MergeInRoom,
  ) {}

  async execute(viewer: Viewer, request: MergeRequest, key: string): Promise<MergeOutcome> {
    const { draftId } = request;
    const mergeId = randomUUID();
    const outcome = await this.chair.change<MergeNo>(
      viewer,
      { name: 'mergeAmendments', draftId, key, input: request, mergeId },
      (tx, draft, locked) => this.inRoom.merge(tx, draft, { ...locked, mergeId }, request),
    );
    return isRefusal(outcome) && outcome.kind === 'Overtaken' ? this.named(viewer, request) : (outcome as MergeOutcome);
  }

  // An amendment was withdrawn or revised in the very moment of merging: what stands now tells which.
  private async named(viewer: Viewer, { draftId, provisionId, amendmentIds }: MergeRequest): Promise<MergeOutcome> {
    const now = await this.database.read(viewer, async (tx) => {
      const draft = await this.drafts.one(tx, draftId);
      return draft === null ? null : this.inRoom.obstacle(tx, draft, provisionId, amendmentIds);
    });
    return now ?? notAcceptable('AmendmentRevised');
  }
}
