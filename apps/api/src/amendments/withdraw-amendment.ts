import { Injectable } from '@nestjs/common';
import { type AmendmentDisposition, decideDisposition, type ReasonNeeded } from '#lib/concerns';
import { isRefusal } from '#lib/foundation';
import {
  type AlreadyWithdrawn,
  acceptWords,
  type ChangedMeanwhile,
  decideWithdrawal,
  type NotAcceptable,
  REASONS_LIMIT,
  type Withdrawal,
} from '#lib/positions';
import { Clock } from '../platform/clock/clock.js';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { type AlreadyMerged, AmendmentStore } from './amendment.store.js';
import { AmendmentDesk, type Done } from './amendment-desk.js';
import type { AmendmentView } from './amendments.reader.js';
import { DispositionStore } from './disposition.store.js';
import type { NotFound } from './file-amendment.js';
import { closedFor } from './still-open.js';

export interface WithdrawAmendmentInput {
  readonly amendmentId: string;
  readonly expectedVersion: number;
  readonly reason: string;
}

type No = ChangedMeanwhile | AlreadyWithdrawn | AlreadyMerged | ReasonNeeded | NotAcceptable | NotFound;
export type WithdrawAmendmentOutcome = { readonly id: string } | No;

/** Its sponsors end it themselves, and say why to those who read later what became of it. */
@Injectable()
export class WithdrawAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly store: AmendmentStore,
    private readonly dispositions: DispositionStore,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: WithdrawAmendmentInput, key: string): Promise<WithdrawAmendmentOutcome> {
    const request = { name: 'withdrawAmendment', may: 'withdraw', key, input } as const;
    return this.desk.act<No>(viewer, request, (tx, amendment) => this.withdraw(tx, amendment, input));
  }

  private async withdraw(tx: Transaction, amendment: AmendmentView, input: WithdrawAmendmentInput): Promise<Done | No> {
    const closed = closedFor(amendment);
    if (closed !== null) return closed;
    const { id: amendmentId, audience: reach, withdrawnAt } = amendment;
    const paper = { ...amendment, reach, withdrawnAt: withdrawnAt?.toISOString() ?? null };
    const withdrawal = decideWithdrawal(paper, input.expectedVersion);
    if (isRefusal(withdrawal)) return withdrawal as No;
    const problem = acceptWords(input.reason, { field: 'reason', most: REASONS_LIMIT, mayBeBlank: true });
    if (problem !== null) return problem;
    const given = decideDisposition({ amendmentId, kind: 'WITHDRAWN', reason: input.reason }, null);
    if (isRefusal(given)) return given as ReasonNeeded;
    const { version } = withdrawal as Withdrawal;
    const outcome = await this.store.withdraw(tx, amendment, version, await this.clock.now(tx));
    if (isRefusal(outcome)) return outcome as No;
    const { reason } = given as AmendmentDisposition;
    await this.dispositions.add(tx, [{ amendmentId, kind: 'WITHDRAWN', reason, mergeId: null }]);
    return { kind: 'AmendmentWithdrawn', facts: { reason } };
  }
}
