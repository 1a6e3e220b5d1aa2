import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { isId, type Transaction } from '../../platform/database/database.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { StakeholdersReader } from '../../stakeholders/stakeholders.reader.js';
import { mayOnDrafts } from '../draft.policy.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import type { NewLock } from './lock.store.js';

export type NotLockable = NotAcceptable | Refusal<'NotFound', { what: string }>;

/** Who closes provisions, and which. */
@Injectable()
export class LockDoor {
  constructor(
    private readonly drafts: DraftsReader,
    private readonly floor: Floor,
    private readonly stakeholders: StakeholdersReader,
  ) {}

  async chair(tx: Transaction, draftId: string): Promise<DraftView | null> {
    const draft = await this.drafts.one(tx, draftId);
    if (draft === null) return null;
    const { part, inDraftingGroup } = await this.floor.speaker(tx, draft.conferenceId);
    this.floor.require(mayOnDrafts(part, inDraftingGroup).includes('lock'));
    return draft;
  }

  /** Why this cannot be closed; null where it can. */
  async unfit(tx: Transaction, draft: DraftView, { provisionId, why, groupId }: NewLock): Promise<NotLockable | null> {
    if ((why === 'GROUP') !== (groupId !== null)) return notAcceptable('GroupNeeded', { field: 'groupId' });
    if (groupId !== null && !(await this.isHere(tx, draft, groupId)))
      return refuse('NotFound', { what: 'stakeholder' });
    const provision = isId(provisionId) ? await this.drafts.provision(tx, draft.id, provisionId) : null;
    return provision === null ? refuse('NotFound', { what: 'provision' }) : null;
  }

  private async isHere(tx: Transaction, { conferenceId }: DraftView, id: string): Promise<boolean> {
    return isId(id) && (await this.stakeholders.byIds(tx, [id])).get(id)?.conferenceId === conferenceId;
  }
}
