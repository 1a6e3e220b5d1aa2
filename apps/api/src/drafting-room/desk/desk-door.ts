import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { Floor, type Speaker } from '../../stakeholders/floor.reader.js';
import { mayOnDrafts } from '../draft.policy.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';

/** Who comes to the desk, and as what. A draft that one may not know of is not there. */
@Injectable()
export class DeskDoor {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly floor: Floor,
  ) {}

  /** For chair and rapporteur. */
  async chair(tx: Transaction, draftId: string): Promise<DraftView | null> {
    const draft = await this.drafts.one(tx, draftId);
    if (draft === null) return null;
    const { part, inDraftingGroup } = await this.floor.speaker(tx, draft.conferenceId);
    this.floor.require(mayOnDrafts(part, inDraftingGroup).includes('merge'));
    return draft;
  }

  /** For whoever speaks for a delegation. */
  async delegation(tx: Transaction, draftId: string): Promise<{ draft: DraftView; speaker: Speaker } | null> {
    const draft = await this.drafts.one(tx, draftId);
    if (draft === null) return null;
    const speaker = await this.floor.speaker(tx, draft.conferenceId);
    this.floor.require(mayOnDrafts(speaker.part, speaker.inDraftingGroup).includes('reserve'));
    return { draft, speaker };
  }
}
