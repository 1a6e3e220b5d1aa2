import { Injectable } from '@nestjs/common';
import { type Answer, type AnswerKind, type ConcernWithdrawn, type DisposedAnew, decideAnswer } from '#lib/concerns';
import { isRefusal, type Refusal } from '#lib/foundation';
import { acceptWords, LETTER_LIMIT, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { ConcernStore } from './concern.store.js';
import { ConcernDesk } from './concern-desk.js';

export interface AnswerConcernInput {
  readonly concernId: string;
  readonly dispositionId: string;
  readonly kind: AnswerKind;
  readonly note: string;
  readonly receivedIn?: string | null;
}

type No = DisposedAnew | ConcernWithdrawn | NotAcceptable | Refusal<'NotFound', { what: string }>;
export type AnswerConcernOutcome = { readonly id: string } | No;

/** Its owner says what they think of what became of a concern; the secretariat enters what it was told. */
@Injectable()
export class AnswerConcern {
  constructor(
    private readonly desk: ConcernDesk,
    private readonly store: ConcernStore,
  ) {}

  execute(viewer: Viewer, input: AnswerConcernInput, key: string): Promise<AnswerConcernOutcome> {
    const { receivedIn = null } = input;
    const may = receivedIn === null ? 'answer' : 'answerFor';
    return this.desk.act<No>(viewer, { name: 'answerConcern', may, key, input }, async (tx, concern, steps) => {
      const problem = accept(input);
      if (problem !== null) return problem;
      const given = decideAnswer({ dispositionId: input.dispositionId, kind: input.kind }, steps);
      if (isRefusal(given)) return given as No;
      await this.store.answer(tx, concern, { ...(given as Answer), note: input.note.trim(), receivedIn });
      return { kind: 'ConcernAnswered', facts: { answer: input.kind } };
    });
  }
}

function accept({ note, receivedIn }: AnswerConcernInput): NotAcceptable | null {
  return (
    acceptWords(note, { field: 'note', most: REASONS_LIMIT, mayBeBlank: true }) ??
    (receivedIn == null ? null : acceptWords(receivedIn, { field: 'receivedIn', most: LETTER_LIMIT }))
  );
}
