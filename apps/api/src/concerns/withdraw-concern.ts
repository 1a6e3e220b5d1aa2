import { Injectable } from '@nestjs/common';
import { type ConcernDisposition, decideConcern } from '#lib/concerns';
import { isRefusal } from '#lib/foundation';
import { acceptWords, notAcceptable, REASONS_LIMIT } from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { ConcernStore } from './concern.store.js';
import { ConcernDesk } from './concern-desk.js';
import type { DisposeConcernOutcome } from './dispose-concern.js';

export interface WithdrawConcernInput {
  readonly concernId: string;
  readonly reason: string;
}

type No = Exclude<DisposeConcernOutcome, { readonly id: string }>;

/** Its owner ends it, and says why to those who read later what became of it. */
@Injectable()
export class WithdrawConcern {
  constructor(
    private readonly desk: ConcernDesk,
    private readonly store: ConcernStore,
  ) {}

  execute(viewer: Viewer, input: WithdrawConcernInput, key: string): Promise<DisposeConcernOutcome> {
    const request = { name: 'withdrawConcern', may: 'withdraw', key, input } as const;
    return this.desk.act<No>(viewer, request, async (tx, concern, steps) => {
      if (concern.source === 'AMENDMENT') return notAcceptable('DisposedWithAmendment');
      const problem = acceptWords(input.reason, { field: 'reason', most: REASONS_LIMIT, mayBeBlank: true });
      if (problem !== null) return problem;
      const given = decideConcern({ ...input, kind: 'WITHDRAWN', change: null }, steps);
      if (isRefusal(given)) return given as No;
      await this.store.dispose(tx, concern, given as ConcernDisposition);
      return { kind: 'ConcernWithdrawn', facts: { reason: (given as ConcernDisposition).reason } };
    });
  }
}
