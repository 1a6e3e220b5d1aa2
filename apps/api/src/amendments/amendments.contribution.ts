import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asked, Contributions, type Task } from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';
import { mayFileAmendments } from './amendment.policy.js';
import { AwaitingAmendmentsReader } from './awaiting-amendments.reader.js';

const MOST_TASKS = 20;

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
      standing: async (tx, id) => ({
        amendments: await counted(tx, `amendment where conference_id = $1 and status = 'FILED'`, id),
      }),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  /** The viewer's amendments whose words moved on in a way that only their owner can answer. */
  private async tasks(tx: Transaction, { conferenceId, slug }: Asked): Promise<Task[]> {
    const awaiting = await this.awaiting.awaitingIn(tx, conferenceId, MOST_TASKS);
    return awaiting.map(({ id, cited, kind }) => ({
      kind: 'WordsChangedUnderAmendment',
      facts: { cited: cited ?? '', kind },
      path: `/c/${slug}/amendments/${id}`,
    }));
  }
}
