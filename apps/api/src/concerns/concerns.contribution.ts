import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AskedFor, Contributions, type OwedTask, ofDelegation } from '../conferences/contributions.events.js';
import type { Transaction } from '../platform/database/database.js';
import { mayOnLedger } from './concern.policy.js';
import { ConcernsReader, numberOf } from './concerns.reader.js';

const MOST_TASKS = 20;

/** What the ledger has to tell on a conference's page: whose concern was disposed of is asked what they think of it. */
@Injectable()
export class ConcernsContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly concerns: ConcernsReader,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      may: mayOnLedger,
      tasks: (tx, asked) => this.tasks(tx, asked),
      restsOnNarrower: (tx, id) => this.concerns.anyNarrower(tx, id),
    });
  }

  private async tasks(tx: Transaction, { conferenceId, slug, delegations }: AskedFor): Promise<OwedTask[]> {
    const waiting = await this.concerns.toAnswer(tx, conferenceId, { delegations, most: MOST_TASKS });
    return waiting.map((concern) => ({
      kind: 'ConcernToAnswer',
      facts: { number: numberOf(concern) },
      path: `/c/${slug}/concerns/${concern.id}`,
      for: [concern.stakeholderId === null ? `person:${concern.ownerId}` : ofDelegation(concern.stakeholderId)],
    }));
  }
}
