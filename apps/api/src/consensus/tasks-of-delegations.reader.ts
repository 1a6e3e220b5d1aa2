import { Injectable } from '@nestjs/common';
import type { DelegationId } from '#lib/consensus';
import type { Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import { CallsReader, type CallView } from './calls/calls.reader.js';
import type { ConsensusTaskView } from './consensus-task.js';
import type { SpokenStance } from './stances/stance-view.js';
import { StancesReader } from './stances/stances.reader.js';
import { tasksOfMember } from './tasks-of-member.reader.js';
import { TextNowReader } from './text-now.reader.js';

export interface TaskOfDelegation {
  readonly delegation: string;
  readonly task: ConsensusTaskView;
}

/** The same as for one member, for many delegations in as many statements: what their heads have to do. */
@Injectable()
export class TasksOfDelegationsReader {
  constructor(
    private readonly calls: CallsReader,
    private readonly stances: StancesReader,
    private readonly texts: TextNowReader,
  ) {}

  async in(
    tx: Transaction,
    conferenceId: string,
    delegations: readonly string[],
  ): Promise<readonly TaskOfDelegation[]> {
    if (delegations.length === 0) return [];
    const running = await this.calls.runningIn(tx, conferenceId);
    const { said, drafted } = await this.stances.ofDelegations(tx, conferenceId, delegations);
    const view = await this.seenNow(tx, [...said, ...drafted]);
    const saidBy = groupedBy(said.map(view), ({ stakeholderId }) => stakeholderId);
    const draftedBy = groupedBy(drafted.map(view), ({ stakeholderId }) => stakeholderId);
    const tasks = delegations.flatMap((delegation) => {
      const own = { said: saidBy.get(delegation) ?? [], drafted: draftedBy.get(delegation) ?? [] };
      const head = { delegation: delegation as DelegationId, part: 'head' as const };
      return tasksOfMember(own, head, running).map((task) => ({ delegation, task }));
    });
    const order = orderOf(running);
    return tasks.toSorted((one, other) => order(one.task) - order(other.task));
  }

  /** How a stance stands to the words by now. Each provision is looked at once, however many speak of it. */
  private async seenNow(tx: Transaction, stances: readonly SpokenStance[]) {
    const now = new Map<string, { readonly digest: string; readonly cited: string | null }>();
    for (const [draftId, here] of groupedBy(stances, (stance) => stance.draftId)) {
      const provisions = [...new Set(here.map(({ provisionId }) => provisionId))];
      for (const { provisionId, cited, state } of await this.texts.some(tx, draftId, provisions))
        now.set(`${draftId} ${provisionId}`, { digest: state.digest, cited });
    }
    return ({ id, draftId, provisionId, stakeholderId, digest }: SpokenStance) => {
      const text = now.get(`${draftId} ${provisionId}`);
      const standing =
        text === undefined
          ? ('gone' as const)
          : text.digest === digest
            ? ('stands' as const)
            : ('toReconfirm' as const);
      return { id, draftId, provisionId, stakeholderId, cited: text?.cited ?? null, standing };
    };
  }
}

/** What is asked of several stands in one order for all of them: what is about a stance first, then call by call. */
function orderOf(running: readonly CallView[]): (task: ConsensusTaskView) => number {
  const places = running.flatMap(({ id, provisionIds }) => [
    `${id} null`,
    ...provisionIds.map((each) => `${id} ${each}`),
  ]);
  const at = new Map(places.map((place, index) => [place, index]));
  return ({ stanceId, callId, provisionId }) => (stanceId === null ? (at.get(`${callId} ${provisionId}`) ?? 0) : -1);
}
