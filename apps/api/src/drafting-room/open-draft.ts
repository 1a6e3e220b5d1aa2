import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { Database, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';
import { type AlreadyOpen, DraftStore } from './draft.store.js';
import { DraftBeginning } from './draft-beginning.js';

export type OpenDraftOutcome = { readonly id: string } | AlreadyOpen | Refusal<'NotFound', { what: string }>;

/** The text in force becomes a live draft that begins with its words. */
@Injectable()
export class OpenDraft {
  constructor(
    private readonly database: Database,
    private readonly beginning: DraftBeginning,
    private readonly floor: Floor,
    private readonly store: DraftStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, instrumentId: string, key: string): Promise<OpenDraftOutcome> {
    return this.database.mutation<OpenDraftOutcome>(
      viewer,
      { name: 'openDraft', key, input: { instrumentId } },
      async (tx) => {
        const instrument = await this.beginning.find(tx, instrumentId);
        if (instrument === null) return refuse('NotFound', { what: 'instrument' });
        const { conferenceId, title } = instrument;
        const { part, inDraftingGroup } = await this.floor.speaker(tx, conferenceId);
        this.floor.require(mayOnDrafts(part, inDraftingGroup).includes('openDraft'));
        const audience = `conference:${conferenceId}`;
        const draft = await this.store.add(tx, { conferenceId, audience, instrumentId, title });
        if (isRefusal(draft)) return draft;
        await this.beginning.begin(tx, { id: draft.id, conferenceId, audience }, instrument);
        const told = { conferenceId, audience, kind: 'DraftOpened', subjectId: draft.id, draftId: draft.id };
        await this.acts.happened(tx, { ...told, facts: { title, instrumentId } });
        return draft;
      },
    );
  }
}
