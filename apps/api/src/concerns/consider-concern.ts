import { Injectable } from '@nestjs/common';
import { type ConcernWithdrawn, decideConsidering } from '#lib/concerns';
import type { Refusal } from '#lib/foundation';
import { acceptWords, LETTER_LIMIT, type NotAcceptable, REASONS_LIMIT } from '#lib/positions';
import type { Viewer } from '../platform/database/database.js';
import { ConcernStore, type Considering } from './concern.store.js';
import { ConcernDesk } from './concern-desk.js';

export interface ConsiderConcernInput {
  readonly concernId: string;
  readonly considering: Considering;
}

type No = ConcernWithdrawn | NotAcceptable | Refusal<'NotFound', { what: string }>;

/** A concern was discussed. */
@Injectable()
export class ConsiderConcern {
  constructor(
    private readonly desk: ConcernDesk,
    private readonly store: ConcernStore,
  ) {}

  execute(viewer: Viewer, input: ConsiderConcernInput, key: string): Promise<{ readonly id: string } | No> {
    const request = { name: 'considerConcern', may: 'consider', key, input } as const;
    return this.desk.act<No>(viewer, request, async (tx, concern, steps) => {
      const no = decideConsidering(steps) ?? acceptConsidering(input.considering);
      if (no !== null) return no;
      const missing = await this.store.consider(tx, concern, input.considering);
      if (missing !== null) return missing;
      const { where, on } = input.considering;
      return { kind: 'ConcernConsidered', facts: { where, on } };
    });
  }
}

export function acceptConsidering({ where, note }: Considering): NotAcceptable | null {
  return (
    acceptWords(where, { field: 'where', most: LETTER_LIMIT }) ??
    acceptWords(note, { field: 'note', most: REASONS_LIMIT, mayBeBlank: true })
  );
}
