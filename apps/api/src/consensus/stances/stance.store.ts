import { Injectable } from '@nestjs/common';
import type { DraftStance, Wording } from '#lib/consensus';
import type { Transaction } from '../../platform/database/database.js';
import type { StanceView } from './stance-view.js';

/** Where a stance is written: the draft's conference and readers. */
export interface Written {
  readonly conferenceId: string;
  readonly draftId: string;
  /** The draft's audience. */
  readonly key: string;
}

const ROW = `insert into stance (id, state, conference_id, audience, draft_id, provision_id, stakeholder_id, digest,
  on_words, on_suppressed, kind, acceptable, reason, remedy, wording, said_by)`;

/** Adds rows and changes none: what holds is the last. */
@Injectable()
export class StanceStore {
  async draft(tx: Transaction, { conferenceId, draftId }: Written, stance: DraftStance, on: Wording): Promise<void> {
    const { id, delegation, answer, acceptable } = stance;
    const remedy = answer.objection?.remedy ?? null;
    await tx.sql(
      `${ROW} values ($1, 'DRAFTED', $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, caucus.person())`,
      [
        id,
        conferenceId,
        `delegation:${delegation}`,
        draftId,
        stance.on.provision,
        delegation,
        stance.on.digest,
        JSON.stringify(on.content),
        on.suppressed,
        answer.kind,
        acceptable === null ? null : JSON.stringify(acceptable),
        answer.objection?.reason ?? null,
        remedy?.kind ?? null,
        remedy?.kind === 'words' ? JSON.stringify(remedy.content) : null,
      ],
    );
  }

  /** False where somebody has done so already. */
  async clear(tx: Transaction, draft: Pick<StanceView, 'id'>, key: string): Promise<boolean> {
    return this.next(tx, { id: draft.id, from: 'DRAFTED', to: 'CLEARED', key });
  }

  async drop(tx: Transaction, { id, stakeholderId }: StanceView): Promise<boolean> {
    return this.next(tx, { id, from: 'DRAFTED', to: 'DROPPED', key: `delegation:${stakeholderId}` });
  }

  async takeBack(tx: Transaction, { id, key }: StanceView): Promise<boolean> {
    return this.next(tx, { id, from: 'CLEARED', to: 'TAKEN_BACK', key });
  }

  private async next(
    tx: Transaction,
    { id, from, to, key }: { readonly id: string; readonly from: string; readonly to: string; readonly key: string },
  ): Promise<boolean> {
    const added = await tx.sql(
      `${ROW} select id, $3, conference_id, $4, draft_id, provision_id, stakeholder_id, digest, on_words, on_suppressed,
         kind, acceptable, reason, remedy, wording, caucus.person()
       from stance where id = $1 and state = $2 on conflict (id, state) do nothing returning id`,
      [id, from, to, key],
    );
    return added.length === 1;
  }
}
