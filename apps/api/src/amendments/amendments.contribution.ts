import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type AskedFor,
  among,
  Contributions,
  type OwedTask,
  ofDelegation,
} from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';
import { mayFileAmendments } from './amendment.policy.js';
import { AwaitingAmendmentsReader } from './awaiting-amendments.reader.js';

const MOST_TASKS = 20;
/** The capacity of those who look after what came in letters. */
const LETTERS = 'letters';
const FILED = `amendment where conference_id = $1 and status = 'FILED'`;

/** What amendments have to tell on a conference's page. */
@Injectable()
export class AmendmentsContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly awaiting: AwaitingAmendmentsReader,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      may: mayFileAmendments,
      standing: async (tx, id, which) => ({ amendments: await counted(tx, `${FILED} ${among(which)}`, id) }),
      restsOnNarrower: async (tx, id) => (await counted(tx, `${FILED} ${among('narrower')}`, id)) > 0,
      capacities: async (tx, id) => ((await this.awaiting.looksAfterLetters(tx, id)) ? [LETTERS] : []),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  /** Amendments whose words moved on in a way that only their owner can answer. */
  private async tasks(tx: Transaction, { conferenceId, slug, delegations, isFor }: AskedFor): Promise<OwedTask[]> {
    const awaiting = await this.awaiting.awaitingOf(tx, conferenceId, {
      delegations,
      letters: isFor(LETTERS),
      most: MOST_TASKS * (delegations.length + 1),
    });
    return awaiting.map(({ id, cited, kind, stakeholderId, inLetter }) => ({
      kind: 'WordsChangedUnderAmendment',
      facts: { cited: cited ?? '', kind },
      path: `/c/${slug}/amendments/${id}`,
      for: [ofDelegation(stakeholderId), ...(inLetter ? [LETTERS] : [])],
    }));
  }
}
