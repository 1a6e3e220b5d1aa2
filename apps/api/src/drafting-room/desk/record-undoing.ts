import { Injectable } from '@nestjs/common';
import { bracketsOf, headingOf } from '#lib/drafting';
import type { Projection } from '#lib/live-draft';
import { Dispositions } from '../../amendments/dispositions.events.js';
import { RebaseDue } from '../../amendments/rebase-due.events.js';
import type { Transaction } from '../../platform/database/database.js';
import { Acts } from '../../record/record.events.js';
import type { DraftView } from '../drafts.reader.js';
import { MergeStore } from '../merge.store.js';
import type { MergeView } from '../merges.reader.js';
import { BracketStore } from './bracket.store.js';

export interface Undone extends Projection {
  readonly merge: MergeView;
  readonly seq: number;
  /** The provisions whose words are others than before. */
  readonly changed: readonly string[];
}

/** All that is written down when a merge is taken back, beside the words themselves. */
@Injectable()
export class RecordUndoing {
  constructor(
    private readonly store: MergeStore,
    private readonly brackets: BracketStore,
    private readonly dispositions: Dispositions,
    private readonly rebases: RebaseDue,
    private readonly acts: Acts,
  ) {}

  /** Its amendments are open again, and what was said of them with it holds no longer. */
  async undone(
    tx: Transaction,
    { id: draftId, conferenceId, key: audience }: DraftView,
    { merge: { id, provisionId }, seq, provisions, divisions, changed }: Undone,
  ): Promise<void> {
    await this.store.undo(tx, { id, conferenceId, audience });
    const contents = [...provisions.map(({ content }) => content), ...divisions.map(headingOf)];
    const standing = contents.flatMap((content) => bracketsOf(content).map(({ alternatives }) => alternatives.id));
    await this.brackets.standingInDraft(tx, draftId, standing);
    await this.dispositions.takeBack(tx, id);
    for (const changedId of changed)
      await this.rebases.mark(tx, { draftId, provisionId: changedId, cause: 'MERGE', causeId: id, seq });
    const provision = provisions.find((each) => each.id === provisionId);
    const facts = { draftId, provisionId, cited: provision?.number ?? provision?.label ?? null };
    const told = { conferenceId, audience, kind: 'MergeUndone', subjectId: id, provisionId, draftId };
    await this.acts.happened(tx, { ...told, facts });
  }
}
