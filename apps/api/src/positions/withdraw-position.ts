import { Injectable } from '@nestjs/common';
import { isRefusal } from '#lib/foundation';
import { type AlreadyWithdrawn, type ChangedMeanwhile, decideWithdrawal } from '#lib/positions';
import { Clock } from '../platform/clock/clock.js';
import type { Viewer } from '../platform/database/database.js';
import { PositionStore } from './position.store.js';
import { PositionDesk } from './position-desk.js';
import type { NotFound } from './position-filing.js';

export interface WithdrawPositionInput {
  readonly positionId: string;
  readonly expectedVersion: number;
}

type No = ChangedMeanwhile | AlreadyWithdrawn | NotFound;
export type WithdrawPositionOutcome = { readonly id: string } | No;

@Injectable()
export class WithdrawPosition {
  constructor(
    private readonly desk: PositionDesk,
    private readonly store: PositionStore,
    private readonly clock: Clock,
  ) {}

  execute(viewer: Viewer, input: WithdrawPositionInput, key: string): Promise<WithdrawPositionOutcome> {
    return this.desk.act<No>(
      viewer,
      { name: 'withdrawPosition', may: 'withdraw', key, input },
      async (tx, position) => {
        const paper = {
          ...position,
          reach: position.audience,
          withdrawnAt: position.withdrawnAt?.toISOString() ?? null,
        };
        const withdrawal = decideWithdrawal(paper, input.expectedVersion);
        if (isRefusal(withdrawal)) return withdrawal as No;
        const outcome = await this.store.withdraw(tx, position, withdrawal.version, await this.clock.now(tx));
        return isRefusal(outcome) ? outcome : { kind: 'PositionWithdrawn', audience: position.key, facts: {} };
      },
    );
  }
}
