import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { type AlreadyWithdrawn, decideLeaving, type NotSponsor } from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { PositionStore } from './position.store.js';
import { PositionDesk } from './position-desk.js';
import type { NotFound } from './position-filing.js';

type No = AlreadyWithdrawn | NotSponsor | NotFound;
export type LeavePositionOutcome = { readonly id: string } | No;

@Injectable()
export class LeavePosition {
  constructor(
    private readonly desk: PositionDesk,
    private readonly store: PositionStore,
  ) {}

  execute(viewer: Viewer, input: { readonly positionId: string }, key: string): Promise<LeavePositionOutcome> {
    return this.desk.act<No>(
      viewer,
      { name: 'leavePosition', may: 'leave', key, input },
      async (tx, position, { stakeholderId, symbol }) => {
        if (stakeholderId === null || symbol === null) return refuse('NotFound', { what: 'stakeholder' });
        const leaver = { id: stakeholderId, symbol };
        const leaving = decideLeaving(
          { ...position, withdrawnAt: position.withdrawnAt?.toISOString() ?? null },
          leaver,
        );
        if (isRefusal(leaving)) return leaving as NotSponsor;
        await this.store.leave(tx, position, stakeholderId);
        return { kind: 'PositionLeft', audience: position.key, facts: { symbol } };
      },
    );
  }
}
