import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { type AlreadyWithdrawn, type ChangedMeanwhile, decideWithdrawal } from '#lib/positions';
import { Clock } from '../platform/clock/clock.js';
import type { Viewer } from '../platform/database/database.js';
import { type AlreadyMerged, AmendmentStore } from './amendment.store.js';
import { AmendmentDesk } from './amendment-desk.js';
import type { NotFound } from './file-amendment.js';

export interface WithdrawAmendmentInput {
  readonly amendmentId: string;
  readonly expectedVersion: number;
}

type No = ChangedMeanwhile | AlreadyWithdrawn | AlreadyMerged | NotFound;
export type WithdrawAmendmentOutcome = { readonly id: string } | No;

@Injectable()
export class WithdrawAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly store: AmendmentStore,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: WithdrawAmendmentInput, key: string): Promise<WithdrawAmendmentOutcome> {
    return this.desk.act<No>(
      viewer,
      { name: 'withdrawAmendment', may: 'withdraw', key, input },
      async (tx, amendment) => {
        if (amendment.status === 'MERGED') return refuse('AlreadyMerged', { mergeId: amendment.mergeIds[0] ?? '' });
        const paper = {
          ...amendment,
          reach: amendment.audience,
          withdrawnAt: amendment.withdrawnAt?.toISOString() ?? null,
        };
        const withdrawal = decideWithdrawal(paper, input.expectedVersion);
        if (isRefusal(withdrawal)) return withdrawal as No;
        const outcome = await this.store.withdraw(tx, amendment, withdrawal.version, await this.clock.now(tx));
        return isRefusal(outcome) ? (outcome as No) : { kind: 'AmendmentWithdrawn', facts: {} };
      },
    );
  }
}
