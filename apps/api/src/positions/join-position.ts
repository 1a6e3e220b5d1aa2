import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import { type AlreadySponsor, type AlreadyWithdrawn, decideJoining } from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { PositionStore } from './position.store.js';
import { PositionDesk } from './position-desk.js';
import type { NotFound } from './position-filing.js';

type No = AlreadyWithdrawn | AlreadySponsor | NotFound;
export type JoinPositionOutcome = { readonly id: string } | No;

@Injectable()
export class JoinPosition {
  constructor(
    private readonly desk: PositionDesk,
    private readonly store: PositionStore,
  ) {}

  execute(viewer: Viewer, input: { readonly positionId: string }, key: string): Promise<JoinPositionOutcome> {
    return this.desk.act<No>(
      viewer,
      { name: 'joinPosition', may: 'join', key, input },
      async (tx, position, { stakeholderId, symbol }) => {
        if (stakeholderId === null || symbol === null) return refuse('NotFound', { what: 'stakeholder' });
        const joiner = { id: stakeholderId, symbol };
        const joining = decideJoining(
          { ...position, withdrawnAt: position.withdrawnAt?.toISOString() ?? null },
          joiner,
        );
        if (isRefusal(joining)) return joining as AlreadySponsor;
        const outcome = await this.store.join(tx, position, joiner);
        return isRefusal(outcome) ? outcome : { kind: 'PositionJoined', audience: position.key, facts: { symbol } };
      },
    );
  }
}
