import { Injectable } from '@nestjs/common';
import { ofDelegation } from '../conferences/contributions.events.js';
import type { Transaction } from '../platform/database/database.js';
import { CallNamesReader } from './calls/call-names.reader.js';
import { CALLING, type ConsensusTaskView, cited, clearingFor } from './consensus-task.js';
import { TasksOfChairReader } from './tasks-of-chair.reader.js';
import { TasksOfDelegationsReader } from './tasks-of-delegations.reader.js';

interface ForWhom {
  readonly delegations: readonly string[];
  readonly chair: boolean;
}

/** What waits in consensus for many, each with the capacity in which one is asked for it. */
@Injectable()
export class TasksOfAllReader {
  constructor(
    private readonly ofDelegations: TasksOfDelegationsReader,
    private readonly ofChair: TasksOfChairReader,
    private readonly names: CallNamesReader,
  ) {}

  async in(
    tx: Transaction,
    conferenceId: string,
    { delegations, chair }: ForWhom,
  ): Promise<readonly (ConsensusTaskView & { readonly for: string })[]> {
    const waiting = await this.ofDelegations.in(tx, conferenceId, delegations);
    const theirs = waiting.map(({ delegation, task }) => ({
      ...task,
      for: task.kind === 'StanceToClear' ? clearingFor(delegation) : ofDelegation(delegation),
    }));
    const ofChair = chair ? await this.ofChair.in(tx, conferenceId) : [];
    return cited(this.names, tx, conferenceId, [...theirs, ...ofChair.map((task) => ({ ...task, for: CALLING }))]);
  }
}
