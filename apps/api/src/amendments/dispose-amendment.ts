import { Injectable } from '@nestjs/common';
import { type AmendmentDisposition, type DispositionKind, decideDisposition, type ReasonNeeded } from '#lib/concerns';
import { isRefusal, refuse } from '#lib/foundation';
import { type AlreadyWithdrawn, acceptWords, type NotAcceptable, notAcceptable, REASONS_LIMIT } from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { AmendmentDesk } from './amendment-desk.js';
import type { AmendmentView } from './amendments.reader.js';
import { DispositionStore } from './disposition.store.js';
import type { NotFound } from './file-amendment.js';

export interface DisposeAmendmentInput {
  readonly amendmentId: string;
  readonly kind: DispositionKind;
  readonly reason: string;
}

type No = ReasonNeeded | AlreadyWithdrawn | NotAcceptable | NotFound;
export type DisposeAmendmentOutcome = { readonly id: string } | No;

/** The chair says what became of an amendment, or corrects what was said. */
@Injectable()
export class DisposeAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly store: DispositionStore,
  ) {}

  execute(viewer: Viewer, input: DisposeAmendmentInput, key: string): Promise<DisposeAmendmentOutcome> {
    const request = { name: 'disposeAmendment', may: 'dispose', key, input } as const;
    return this.desk.act<No>(viewer, request, async (tx, amendment) => {
      const given = decide(amendment, input);
      if (isRefusal(given)) return given as No;
      const { amendmentId, kind, reason } = given as AmendmentDisposition;
      await this.store.add(tx, [{ amendmentId, kind, reason, mergeId: null }]);
      return { kind: 'AmendmentDisposed', facts: { disposition: kind, reason } };
    });
  }
}

function decide(amendment: AmendmentView, { kind, reason }: DisposeAmendmentInput): AmendmentDisposition | No {
  const { id: amendmentId, status, disposed, withdrawnAt } = amendment;
  if (withdrawnAt !== null) return refuse('AlreadyWithdrawn', { at: withdrawnAt.toISOString() });
  // Only its sponsors withdraw it, and what stands in brackets is decided on the desk.
  if (kind === 'WITHDRAWN') return notAcceptable('SponsorsWithdraw', { field: 'kind' });
  if (status === 'MERGED' && disposed === null) return notAcceptable('StandsInBrackets');
  const problem = acceptWords(reason, { field: 'reason', most: REASONS_LIMIT, mayBeBlank: true });
  return problem ?? (decideDisposition({ amendmentId, kind, reason }, disposed) as AmendmentDisposition | ReasonNeeded);
}
