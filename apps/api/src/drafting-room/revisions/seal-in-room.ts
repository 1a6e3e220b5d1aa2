import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { countBrackets, headingOf, labelOf } from '#lib/drafting';
import { type Refusal, refuse } from '#lib/foundation';
import { type NotAcceptable, notAcceptable } from '#lib/positions';
import { RebaseDue } from '../../amendments/rebase-due.events.js';
import type { Transaction } from '../../platform/database/database.js';
import { Checkpoints } from '../../record/checkpoints.events.js';
import { Acts } from '../../record/record.events.js';
import type { DraftView } from '../drafts.reader.js';
import { RevisionStore } from './revision.store.js';
import { digestOf, type SealedWords } from './revision-words.js';
import { RevisionsReader, type RevisionView } from './revisions.reader.js';

/** The document as the log has it, under its room's lock, and the last log entry in it. */
export interface Locked {
  readonly words: SealedWords;
  readonly seq: number;
}

/** What the chair says of a revision. */
export interface Sealing {
  readonly note: string;
  /** That it only puts right slips of the one before. */
  readonly corrigendum: boolean;
}

export type NothingNew = Refusal<'NothingNew', { revisionId: string }>;

/** One revision, from the words that stand to the entry in the record, in one transaction. */
@Injectable()
export class SealInRoom {
  constructor(
    private readonly revisions: RevisionsReader,
    private readonly store: RevisionStore,
    private readonly rebases: RebaseDue,
    private readonly acts: Acts,
    private readonly checkpoints: Checkpoints,
  ) {}

  async seal(
    tx: Transaction,
    draft: DraftView,
    { words, seq }: Locked,
    { note, corrigendum }: Sealing,
  ): Promise<{ id: string } | NothingNew | NotAcceptable> {
    const last = await this.revisions.last(tx, draft.id);
    // The same words in the place of the last one would have its very digest.
    if (last !== null && digestOf(last, words) === last.sha256) return refuse('NothingNew', { revisionId: last.id });
    if (last === null && corrigendum) return notAcceptable('NothingToCorrect', { field: 'corrigendum' });
    const place = { draftId: draft.id, number: (last?.number ?? 0) + 1, previous: last?.sha256 ?? null };
    const revision = {
      ...place,
      id: randomUUID(),
      conferenceId: draft.conferenceId,
      audience: draft.key,
      note,
      corrigendum,
      seq,
      brackets: bracketsIn(words),
      sha256: digestOf(place, words),
      sealedBy: tx.viewer.kind === 'person' ? tx.viewer.personId : '',
    };
    await this.store.add(tx, revision, words);
    const { id, number, sha256, previous, brackets } = revision;
    await this.rebases.mark(tx, { draftId: draft.id, provisionId: null, cause: 'REVISION', causeId: id, seq });
    await this.acts.happened(tx, {
      conferenceId: draft.conferenceId,
      audience: draft.key,
      kind: 'RevisionSealed',
      subjectId: id,
      draftId: draft.id,
      facts: { draftId: draft.id, number, note, corrigendum, brackets, sha256, previous },
    });
    await this.checkpoints.of(tx, draft.conferenceId, draft.key);
    return { id };
  }

  /** The revision that has these words: the last one, sealed now where a word has changed since. */
  async standing(tx: Transaction, draft: DraftView, locked: Locked, note: string): Promise<RevisionView> {
    await this.seal(tx, draft, locked, { note, corrigendum: false });
    const last = await this.revisions.last(tx, draft.id);
    if (last === null) throw new Error('What was sealed is not there');
    return last;
  }

  /** Open amendments are brought up to the words that were sealed, or wait for their owners. */
  bringUp(draftId: string): Promise<void> {
    return this.rebases.begin(draftId);
  }
}

function bracketsIn({ divisions, provisions }: SealedWords): number {
  const texts = [...divisions.map(headingOf), ...provisions.map(labelOf), ...provisions.map(({ content }) => content)];
  return texts.reduce((sum, content) => sum + countBrackets(content), 0);
}
