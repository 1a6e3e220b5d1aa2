import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '#lib/foundation';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import type { Transaction } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import type { NewStakeholder } from './new-stakeholder.js';
import { StakeholderStore } from './stakeholder.store.js';

export type NewBody = NewStakeholder;
export type AddBodyOutcome = { readonly id: string } | Refusal<'SymbolTaken', { symbol: string }> | NotAcceptable;

/** A body beginning to take part: its row, and its entry in the record. Whoever asks has seen to it that they may. */
@Injectable()
export class Bodies {
  constructor(
    private readonly stakeholders: StakeholderStore,
    private readonly acts: Acts,
  ) {}

  async add(tx: Transaction, conferenceId: string, body: NewBody): Promise<AddBodyOutcome> {
    const problem = acceptBody(body);
    if (problem) return problem;
    const added = await this.stakeholders.add(tx, conferenceId, body);
    if (isRefusal(added)) return added;
    await this.acts.happened(tx, {
      conferenceId,
      audience: 'public',
      kind: 'StakeholderAdded',
      subjectId: added.id,
      facts: { symbol: body.symbol, name: body.name },
    });
    return added;
  }
}

// The symbol stands in brackets, in lists of sponsors and in proposal numbers, so it holds nothing that parts them.
function acceptBody({ name, symbol, country }: NewBody): NotAcceptable | null {
  const symbolIsOne = /^[\p{L}\p{N}][\p{L}\p{N}.&’'-]{0,19}$/u.test(symbol);
  return (
    acceptWords(name, { field: 'name', most: 300 }) ??
    acceptWords(symbolIsOne ? symbol : '', { field: 'symbol', most: 20 }) ??
    (country ? acceptWords(country, { field: 'country', most: 100 }) : null)
  );
}
