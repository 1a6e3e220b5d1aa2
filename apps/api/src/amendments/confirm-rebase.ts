import { Injectable } from '@nestjs/common';
import { equalContent, plainText } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import {
  type AmendingOutcome,
  type AmendmentWords,
  decideAmending,
  type NotAcceptable,
  type NothingChanged,
} from '#lib/positions';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { AmendmentStore } from './amendment.store.js';
import type { Done } from './amendment-desk.js';
import type { AmendmentView } from './amendments.reader.js';
import { CurrentWordsReader } from './current-words.reader.js';
import type { NotFound } from './file-amendment.js';
import { RebaseStore } from './rebase.store.js';
import { type AlreadyAnswered, RebaseDesk } from './rebase-desk.js';
import type { RebaseView } from './rebases.reader.js';

export interface ConfirmRebaseInput {
  readonly rebaseId: string;
  /** Other words than those found, if the owner wants others. */
  readonly content?: unknown;
}

type No = AlreadyAnswered | NothingChanged | NotAcceptable | NotFound;
export type ConfirmRebaseOutcome = { readonly id: string } | No;

/** The owner takes the amendment over to the words that stand now, as a new revision. */
@Injectable()
export class ConfirmRebase {
  constructor(
    private readonly desk: RebaseDesk,
    private readonly words: CurrentWordsReader,
    private readonly amendments: AmendmentStore,
    private readonly rebases: RebaseStore,
  ) {}

  execute(viewer: Viewer, input: ConfirmRebaseInput, key: string): Promise<ConfirmRebaseOutcome> {
    return this.desk.answer<No>(viewer, { name: 'confirmRebase', key, input }, (tx, amendment, rebase) =>
      this.confirm(tx, amendment, rebase, input),
    );
  }

  private async confirm(
    tx: Transaction,
    amendment: AmendmentView,
    rebase: RebaseView,
    input: ConfirmRebaseInput,
  ): Promise<Done | No> {
    const words = await this.decide(tx, amendment, rebase, input);
    if (isRefusal(words)) return words as No;
    const { version, revision, audience: reach, reasons } = amendment;
    const next = { version: version + 1, revision: revision + 1, reach, reasons };
    const revised = { ...next, words: words as AmendmentWords, asked: null };
    const outcome = await this.amendments.revise(tx, amendment, revised);
    if (isRefusal(outcome)) return outcome as Refusal as No;
    if (!(await this.rebases.answer(tx, rebase.id, 'CONFIRMED')))
      return refuse('AlreadyAnswered', { state: 'SUPERSEDED' as const });
    return { kind: 'AmendmentConfirmed', facts: { outcome: rebase.kind, revision: revision + 1 } };
  }

  private async decide(
    tx: Transaction,
    amendment: AmendmentView,
    { newBase, newContent }: RebaseView,
    { content }: ConfirmRebaseInput,
  ): Promise<AmendingOutcome> {
    const { kind, newLabel, symbol, provisionId, headingOf } = amendment;
    // A suppressed provision keeps its words: they are what an amendment to it stands on.
    const stands = newBase.length > 0 ? newBase : ((await this.words.now(tx, amendment))?.content ?? newBase);
    if (content != null) {
      const asked = { kind, content, baseContent: null, newLabel, symbol };
      return decideAmending(asked, { provisionId, content: stands, heading: headingOf !== null });
    }
    if (newContent === null) return { content: null, text: null, base: stands };
    if (equalContent(newContent, stands)) return refuse('NothingChanged', { provisionId });
    return { content: newContent, text: plainText(newContent), base: stands };
  }
}
