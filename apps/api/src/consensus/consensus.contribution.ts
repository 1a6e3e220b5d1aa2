import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asked, Contributions, type Task } from '../conferences/contributions.events.js';
import type { Transaction } from '../platform/database/database.js';
import { mayOnConsensus } from './consensus.policy.js';
import type { ConsensusTaskView } from './consensus-task.js';
import { TasksReader } from './tasks.reader.js';

const MOST_TASKS = 50;

/** What consensus has to tell on a conference's page. */
@Injectable()
export class ConsensusContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly tasks: TasksReader,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      may: (part) => mayOnConsensus(part),
      tasks: (tx, asked) => this.waiting(tx, asked),
    });
  }

  private async waiting(tx: Transaction, { conferenceId, slug }: Asked): Promise<Task[]> {
    const tasks = await this.tasks.of(tx, conferenceId);
    return tasks.slice(0, MOST_TASKS).map((task) => ({
      kind: task.kind,
      facts: { cited: task.cited ?? '', title: task.callTitle ?? '', dueAt: task.dueAt?.toISOString() ?? null },
      path: pathOf(slug, task),
    }));
  }
}

function pathOf(slug: string, { callId, concernId }: ConsensusTaskView): string {
  if (concernId !== null) return `/c/${slug}/concerns/${concernId}`;
  return callId === null ? `/c/${slug}/waiting` : `/c/${slug}/calls/${callId}`;
}
