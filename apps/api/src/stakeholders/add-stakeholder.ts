import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import { acceptWords, type NotAcceptable } from '#lib/positions';
import { ConferencesReader } from '../conferences/conferences.reader.js';
import { Database, isId, type Transaction, type Viewer } from '../platform/database/database.js';
import { Acts } from '../record/record.events.js';
import { Floor } from './floor.reader.js';
import type { NewStakeholder } from './new-stakeholder.js';
import { mayOnParticipation } from './stakeholder.policy.js';
import { StakeholderStore } from './stakeholder.store.js';

export type AddStakeholderOutcome =
  | { readonly id: string }
  | Refusal<'SymbolTaken', { symbol: string }>
  | NotAcceptable
  | Refusal<'NotFound', { what: string }>;

interface Request {
  readonly conferenceId: string;
  readonly input: NewStakeholder;
}

@Injectable()
export class AddStakeholder {
  constructor(
    private readonly database: Database,
    private readonly conferences: ConferencesReader,
    private readonly floor: Floor,
    private readonly stakeholders: StakeholderStore,
    private readonly acts: Acts,
  ) {}

  execute(viewer: Viewer, request: Request, key: string): Promise<AddStakeholderOutcome> {
    return this.database.mutation(viewer, { name: 'addStakeholder', key, input: request }, (tx) =>
      this.add(tx, request),
    );
  }

  private async add(tx: Transaction, { conferenceId, input }: Request): Promise<AddStakeholderOutcome> {
    const known = isId(conferenceId) && (await this.conferences.byIds(tx, [conferenceId])).has(conferenceId);
    if (!known) return refuse('NotFound', { what: 'conference' });
    const { part } = await this.floor.speaker(tx, conferenceId);
    this.floor.require(mayOnParticipation(part).includes('addStakeholder'));
    const problem = acceptStakeholder(input);
    if (problem) return problem;
    const added = await this.stakeholders.add(tx, conferenceId, input);
    if (isRefusal(added)) return added;
    const facts = { symbol: input.symbol, name: input.name };
    await this.acts.happened(tx, {
      conferenceId,
      audience: 'public',
      kind: 'StakeholderAdded',
      subjectId: added.id,
      facts,
    });
    return added;
  }
}

// The symbol stands in brackets, in lists of sponsors and in proposal numbers, so it holds nothing that parts them.
function acceptStakeholder({ name, symbol, country }: NewStakeholder): NotAcceptable | null {
  const symbolIsOne = /^[\p{L}\p{N}][\p{L}\p{N}.&’'-]{0,19}$/u.test(symbol);
  return (
    acceptWords(name, { field: 'name', most: 300 }) ??
    acceptWords(symbolIsOne ? symbol : '', { field: 'symbol', most: 20 }) ??
    (country ? acceptWords(country, { field: 'country', most: 100 }) : null)
  );
}
