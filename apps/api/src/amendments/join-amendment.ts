import { Injectable } from '@nestjs/common';
import { isRefusal, refuse } from '#lib/foundation';
import {
  type AlreadySponsor,
  type AlreadyWithdrawn,
  decideJoining,
  type NotAcceptable,
  notAcceptable,
} from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { AmendmentStore } from './amendment.store.js';
import { AmendmentDesk } from './amendment-desk.js';
import type { NotFound } from './file-amendment.js';
import { disposedOf } from './still-open.js';

type No = AlreadyWithdrawn | AlreadySponsor | NotAcceptable | NotFound;
export type JoinAmendmentOutcome = { readonly id: string } | No;

@Injectable()
export class JoinAmendment {
  constructor(
    private readonly desk: AmendmentDesk,
    private readonly store: AmendmentStore,
  ) {}

  execute(viewer: Viewer, input: { readonly amendmentId: string }, key: string): Promise<JoinAmendmentOutcome> {
    return this.desk.act<No>(
      viewer,
      { name: 'joinAmendment', may: 'join', key, input },
      async (tx, amendment, { stakeholderId, symbol }) => {
        if (disposedOf(amendment)) return notAcceptable('AmendmentDisposed', { symbol: amendment.symbol });
        if (stakeholderId === null || symbol === null) return refuse('NotFound', { what: 'stakeholder' });
        const joiner = { id: stakeholderId, symbol };
        const joining = decideJoining(
          { ...amendment, withdrawnAt: amendment.withdrawnAt?.toISOString() ?? null },
          joiner,
        );
        if (isRefusal(joining)) return joining as AlreadySponsor;
        const outcome = await this.store.join(tx, amendment, joiner);
        return isRefusal(outcome) ? outcome : { kind: 'AmendmentJoined', facts: { symbol } };
      },
    );
  }
}
