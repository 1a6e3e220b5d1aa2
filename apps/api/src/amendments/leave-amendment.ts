import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import {
  type AlreadyWithdrawn,
  decideLeaving,
  type NotAcceptable,
  type NotSponsor,
  notAcceptable,
} from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { AmendmentStore } from './amendment.store.js';
import { AmendmentDesk } from './amendment-desk.js';
import type { NotFound } from './file-amendment.js';
import { disposedOf } from './still-open.js';

type No = AlreadyWithdrawn | NotSponsor | NotAcceptable | NotFound;
export type LeaveAmendmentOutcome = { readonly id: string } | No;

@Injectable()
export class LeaveAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly store: AmendmentStore,
  ) {}

  execute(viewer: Viewer, input: { readonly amendmentId: string }, key: string): Promise<LeaveAmendmentOutcome> {
    return this.desk.act<No>(
      viewer,
      { name: 'leaveAmendment', may: 'leave', key, input },
      async (tx, amendment, { stakeholderId, symbol }) => {
        if (disposedOf(amendment)) return notAcceptable('AmendmentDisposed', { symbol: amendment.symbol });
        if (stakeholderId === null || symbol === null) return refuse('NotFound', { what: 'stakeholder' });
        const leaver = { id: stakeholderId, symbol };
        const leaving = decideLeaving(
          { ...amendment, withdrawnAt: amendment.withdrawnAt?.toISOString() ?? null },
          leaver,
        );
        if (isRefusal(leaving)) return leaving as NotSponsor;
        await this.store.leave(tx, amendment, stakeholderId);
        return { kind: 'AmendmentLeft', facts: { symbol } };
      },
    );
  }
}
