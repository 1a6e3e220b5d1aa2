import { Injectable } from '@nestjs/common';
import {
  type ConcernDisposition,
  type ConcernReasonNeeded,
  type ConcernWithdrawn,
  type DispositionKind,
  decideConcern,
  type NotConsidered,
  type Steps,
  type TextChange,
} from '#lib/concerns';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable, notAcceptable, REASONS_LIMIT } from '#lib/positions';
import type { Transaction, Viewer } from '../platform/database/database.js';
import { ConcernStore, type Considering } from './concern.store.js';
import { ConcernDesk, type Done } from './concern-desk.js';
import type { ConcernView } from './concerns.reader.js';
import { acceptConsidering } from './consider-concern.js';
import { TextChangesReader } from './text-changes.reader.js';

export interface DisposeConcernInput {
  readonly concernId: string;
  readonly kind: DispositionKind;
  readonly reason: string;
  readonly mergeId?: string | null;
  readonly revisionId?: string | null;
  readonly provisionId?: string | null;
  readonly considering?: Considering | null;
}

type No =
  | NotConsidered
  | ConcernReasonNeeded
  | ConcernWithdrawn
  | NotAcceptable
  | Refusal<'NotFound', { what: string }>;
export type DisposeConcernOutcome = { readonly id: string } | No;

/** The chair says what became of a concern, or corrects what was said. */
@Injectable()
export class DisposeConcern {
  constructor(
    private readonly desk: ConcernDesk,
    private readonly store: ConcernStore,
    private readonly changes: TextChangesReader,
  ) {}

  execute(viewer: Viewer, input: DisposeConcernInput, key: string): Promise<DisposeConcernOutcome> {
    const request = { name: 'disposeConcern', may: 'dispose', key, input } as const;
    return this.desk.act<No>(viewer, request, async (tx, concern, steps) => {
      const problem = accept(concern, input);
      if (problem !== null) return problem;
      const change = await this.change(tx, input);
      return isRefusal(change) ? change : this.dispose(tx, concern, { input, change, steps });
    });
  }

  private async dispose(
    tx: Transaction,
    concern: ConcernView,
    { input, change, steps }: { input: DisposeConcernInput; change: TextChange | null; steps: Steps },
  ): Promise<Done | No> {
    const { concernId, kind, reason, considering = null } = input;
    const considered = steps.considered + (considering === null ? 0 : 1);
    const given = decideConcern({ concernId, kind, reason, change }, { ...steps, considered });
    if (isRefusal(given)) return given as No;
    const missing = considering && (await this.store.consider(tx, concern, considering));
    if (missing !== null) return missing;
    await this.store.dispose(tx, concern, given as ConcernDisposition);
    return { kind: 'ConcernDisposed', facts: { disposition: kind, reason: (given as ConcernDisposition).reason } };
  }

  private async change(
    tx: Transaction,
    input: DisposeConcernInput,
  ): Promise<TextChange | null | Refusal<'NotFound', { what: string }>> {
    const change = named(input);
    if (change === null || (await this.changes.exists(tx, change))) return change;
    return refuse('NotFound', { what: change.kind });
  }
}

function named({ mergeId, revisionId, provisionId }: DisposeConcernInput): TextChange | null {
  if (mergeId != null) return { kind: 'merge', mergeId };
  return revisionId == null ? null : { kind: 'revision', revisionId, provisionId: provisionId ?? '' };
}

function accept({ source }: ConcernView, input: DisposeConcernInput): NotAcceptable | null {
  if (input.kind === 'WITHDRAWN') return notAcceptable('OwnersWithdraw', { field: 'kind' });
  if (source === 'AMENDMENT') return notAcceptable('DisposedWithAmendment');
  if (input.mergeId != null && input.revisionId != null) return notAcceptable('OneChange', { field: 'change' });
  return (
    acceptWords(input.reason, { field: 'reason', most: REASONS_LIMIT, mayBeBlank: true }) ??
    (input.considering == null ? null : acceptConsidering(input.considering))
  );
}
