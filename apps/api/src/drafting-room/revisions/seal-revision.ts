import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { project } from '#lib/live-draft';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import { SharedDocuments } from '../../live/shared-documents.js';
import { Database, type Transaction, type Viewer } from '../../platform/database/database.js';
import { Floor } from '../../stakeholders/floor.reader.js';
import { mayOnDrafts } from '../draft.policy.js';
import { DraftsReader, type DraftView } from '../drafts.reader.js';
import { type NothingNew, SealInRoom, type Sealing } from './seal-in-room.js';

export interface SealRequest extends Sealing {
  readonly draftId: string;
}

type NotFound = Refusal<'NotFound', { what: string }>;
export type SealOutcome = { readonly id: string } | NothingNew | NotAcceptable | NotFound;

const MOST_NOTE = 2000;

/** The chair seals the draft as its next revision, with every keystroke that anybody was told is stored. */
@Injectable()
export class SealRevision {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftsReader,
    private readonly floor: Floor,
    private readonly rooms: SharedDocuments,
    private readonly inRoom: SealInRoom,
  ) {}

  async execute(viewer: Viewer, request: SealRequest, key: string): Promise<SealOutcome> {
    // Asked before the room is locked and again inside: nobody holds up a room who may not seal it.
    const draft = await this.database.read(viewer, (tx) => this.admitted(tx, request.draftId));
    if (draft === null) return refuse('NotFound', { what: 'draft' });
    const problem = acceptWords(request.note, { field: 'note', most: MOST_NOTE, mayBeBlank: true });
    if (problem !== null) return problem;
    const outcome = await this.rooms.change<{ id: string } | NothingNew | NotAcceptable | NotFound>(
      draft.id,
      { viewer, personId: viewer.kind === 'person' ? viewer.personId : '', origin: 'chair' },
      async (doc, tx, next) => {
        const now = await this.admitted(tx, draft.id);
        if (now === null) return refuse('NotFound', { what: 'draft' });
        return this.inRoom.seal(tx, now, { words: project(doc), seq: next - 1 }, request);
      },
      (work) => this.database.mutation(viewer, { name: 'sealRevision', key, input: request }, work),
    );
    if (isRefusal(outcome)) return outcome as NothingNew | NotAcceptable | NotFound;
    const { result, seq } = outcome as { result: { id: string }; seq: number };
    await this.rooms.projectThrough(draft.id, seq);
    await this.inRoom.bringUp(draft.id);
    return { id: result.id };
  }

  private async admitted(tx: Transaction, draftId: string): Promise<DraftView | null> {
    const draft = await this.drafts.one(tx, draftId);
    if (draft === null) return null;
    const { part, inDraftingGroup } = await this.floor.speaker(tx, draft.conferenceId);
    this.floor.require(mayOnDrafts(part, inDraftingGroup).includes('seal'));
    return draft;
  }
}
