import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AskedFor, Contributions, type OwedTask } from '../conferences/contributions.events.js';
import type { Transaction } from '../platform/database/database.js';
import { mayOnConsensus } from './consensus.policy.js';
import { CALLING, type ConsensusTaskView } from './consensus-task.js';
import { StancesReader } from './stances/stances.reader.js';
import { TasksReader } from './tasks.reader.js';
import { TasksOfAllReader } from './tasks-of-all.reader.js';

/** What consensus has to tell on a conference's page. */
@Injectable()
export class ConsensusContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly tasks: TasksReader,
    private readonly tasksOfAll: TasksOfAllReader,
    private readonly stances: StancesReader,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      may: (part) => mayOnConsensus(part),
      capacities: (tx, id) => this.tasks.capacities(tx, id),
      tasks: (tx, asked) => this.waiting(tx, asked),
      // All else in consensus is for everybody who reads the draft.
      restsOnNarrower: (tx, id) => this.stances.anyDrafted(tx, id),
    });
  }

  private async waiting(tx: Transaction, { conferenceId, slug, delegations, isFor }: AskedFor): Promise<OwedTask[]> {
    const tasks = await this.tasksOfAll.in(tx, conferenceId, { delegations, chair: isFor(CALLING) });
    return tasks.map(({ kind, for: capacity, ...task }) => {
      const { draftId, provisionId, cited, callId, callTitle, stanceId, concernId, dueAt } = task;
      return {
        kind,
        facts: {
          ...{ cited: cited ?? '', title: callTitle ?? '', dueAt: dueAt?.toISOString() ?? null },
          ...{ draftId, provisionId, callId, stanceId, concernId },
        },
        path: pathOf(slug, task),
        for: [capacity],
      };
    });
  }
}

function pathOf(slug: string, { callId, concernId }: Pick<ConsensusTaskView, 'callId' | 'concernId'>): string {
  if (concernId !== null) return `/c/${slug}/concerns/${concernId}`;
  return callId === null ? `/c/${slug}/waiting` : `/c/${slug}/calls/${callId}`;
}
