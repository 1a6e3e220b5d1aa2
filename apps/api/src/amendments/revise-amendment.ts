import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import {
  type AlreadyWithdrawn,
  type ChangedMeanwhile,
  decideAmending,
  decideRevision,
  type NotAcceptable,
  type NothingChanged,
} from '#lib/positions';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { type AlreadyMerged, AmendmentStore } from './amendment.store.js';
import { AmendmentDesk } from './amendment-desk.js';
import type { AmendmentView } from './amendments.reader.js';
import { CurrentWordsReader } from './current-words.reader.js';
import type { NotFound } from './file-amendment.js';

export interface ReviseAmendmentInput {
  readonly amendmentId: string;
  readonly expectedVersion: number;
  readonly content?: unknown;
  readonly reasons: string;
}

type No = ChangedMeanwhile | AlreadyWithdrawn | AlreadyMerged | NothingChanged | NotAcceptable | NotFound;
export type ReviseAmendmentOutcome = { readonly id: string } | No;

/** A revised amendment stands on the words that stand when it is revised. */
@Injectable()
export class ReviseAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly words: CurrentWordsReader,
    private readonly store: AmendmentStore,
  ) {}

  execute(viewer: Viewer, input: ReviseAmendmentInput, key: string): Promise<ReviseAmendmentOutcome> {
    return this.desk.act<No>(viewer, { name: 'reviseAmendment', may: 'revise', key, input }, async (tx, amendment) => {
      if (amendment.status === 'MERGED') return refuse('AlreadyMerged', { mergeId: amendment.mergeIds[0] ?? '' });
      const { audience: reach, withdrawnAt } = amendment;
      const paper = { ...amendment, reach, withdrawnAt: withdrawnAt?.toISOString() ?? null };
      const revision = decideRevision(paper, { ...input, reach });
      if (isRefusal(revision)) return revision as No;
      const words = await this.decide(tx, amendment, input.content);
      if (isRefusal(words)) return words as No;
      const outcome = await this.store.revise(tx, amendment, { ...revision, words });
      return isRefusal(outcome)
        ? (outcome as No)
        : { kind: 'AmendmentRevised', facts: { revision: revision.revision } };
    });
  }

  private async decide(tx: Transaction, amendment: AmendmentView, content: unknown) {
    const current = await this.words.of(tx, amendment.provisionId);
    if (current === null) return refuse('NotFound', { what: 'provision' });
    const { kind, newLabel, symbol } = amendment;
    return decideAmending({ kind, content, baseContent: null, newLabel, symbol }, current);
  }
}
