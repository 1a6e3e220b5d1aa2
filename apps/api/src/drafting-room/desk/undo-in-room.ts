import { Injectable } from '@nestjs/common';
import { equalContent } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { type DraftProvision, project } from '#lib/live-draft';
import { SharedDocuments } from '../../live/shared-documents.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Locked } from '../chair-in-room.js';
import type { DraftView } from '../drafts.reader.js';
import { MergesReader, type MergeView } from '../merges.reader.js';
import { RecordUndoing } from './record-undoing.js';

export type EditedSince = Refusal<'EditedSince', { mergeId: string; text: string }>;
export type AlreadyUndone = Refusal<'AlreadyUndone', { mergeId: string; at: Date }>;
export type UndoNo = EditedSince | AlreadyUndone;

/** Takes one merge back, words and all that was written down with them, in one transaction. */
@Injectable()
export class UndoInRoom {
  constructor(
    private readonly merges: MergesReader,
    private readonly rooms: SharedDocuments,
    private readonly record: RecordUndoing,
  ) {}

  async undo(
    tx: Transaction,
    draft: DraftView,
    { doc, seq, merge }: Locked & { readonly merge: MergeView },
  ): Promise<{ id: string } | UndoNo> {
    // Read again, now that nobody else is at it.
    const { id: mergeId, undoneAt } = (await this.merges.one(tx, merge.id)) ?? merge;
    if (undoneAt !== null) return refuse('AlreadyUndone', { mergeId, at: undoneAt });
    const before = project(doc).provisions;
    const no = await this.rooms.takeBack(tx, draft.id, doc, mergeId);
    // A merge that changed not a word has nothing to take back in the text.
    if (isRefusal(no) && no.kind === 'EditedInside') return refuse('EditedSince', { mergeId, text: no.text });
    const { provisions, divisions } = project(doc);
    await this.record.undone(tx, draft, {
      merge,
      seq,
      provisions,
      divisions,
      changed: changedSince(before, provisions),
    });
    return { id: mergeId };
  }
}

function changedSince(before: readonly DraftProvision[], now: readonly DraftProvision[]): readonly string[] {
  const was = new Map(before.map((each) => [each.id, each]));
  return now
    .filter(({ id, content, suppressed }) => {
      const old = was.get(id);
      return old !== undefined && (old.suppressed !== suppressed || !equalContent(old.content, content));
    })
    .map(({ id }) => id);
}
