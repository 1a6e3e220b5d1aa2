import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import {
  type AlreadyWithdrawn,
  type ChangedMeanwhile,
  decideRevision,
  type NotAcceptable,
  type NothingChanged,
} from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { type AlreadyMerged, AmendmentStore } from './amendment.store.js';
import { AmendmentDesk } from './amendment-desk.js';
import type { NotFound } from './file-amendment.js';
import { type RevisedTo, RevisedWords } from './revised-words.js';
import { closedFor } from './still-open.js';

export interface ReviseAmendmentInput {
  readonly amendmentId: string;
  readonly expectedVersion: number;
  readonly content?: unknown;
  readonly baseContent?: unknown;
  readonly reasons: string;
}

type No = ChangedMeanwhile | AlreadyWithdrawn | AlreadyMerged | NothingChanged | NotAcceptable | NotFound;
export type ReviseAmendmentOutcome = { readonly id: string } | No;

/** A revised amendment stands on the words that stand when it is revised, unless it touches what its sender did not see. */
@Injectable()
export class ReviseAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly words: RevisedWords,
    private readonly store: AmendmentStore,
  ) {}

  execute(viewer: Viewer, input: ReviseAmendmentInput, key: string): Promise<ReviseAmendmentOutcome> {
    const request = { name: 'reviseAmendment', may: 'revise', key, input } as const;
    return this.desk.act<No>(viewer, request, async (tx, amendment) => {
      const closed = closedFor(amendment);
      if (closed !== null) return closed;
      const { audience: reach, withdrawnAt } = amendment;
      const paper = { ...amendment, reach, withdrawnAt: withdrawnAt?.toISOString() ?? null };
      const revision = decideRevision(paper, { ...input, reach });
      if (isRefusal(revision)) return revision as No;
      const words = await this.words.decide(tx, amendment, input);
      if (isRefusal(words)) return words as No;
      const { asked, ...fitted } = words as RevisedTo;
      const outcome = await this.store.revise(tx, amendment, { ...revision, words: fitted, asked: asked ?? fitted });
      return isRefusal(outcome)
        ? (outcome as No)
        : { kind: 'AmendmentRevised', facts: { revision: revision.revision } };
    });
  }
}
