import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { CallNamesReader } from './calls/call-names.reader.js';
import { mayOnConsensus } from './consensus.policy.js';
import { CALLING, type ConsensusTaskView, cited, clearingFor } from './consensus-task.js';
import { MembersReader } from './delegations/members.reader.js';
import { TasksOfChairReader } from './tasks-of-chair.reader.js';
import { TasksOfMemberReader } from './tasks-of-member.reader.js';

/** What waits in consensus for the viewer: things that nobody else can do for their delegation, or for the chair. */
@Injectable()
export class TasksReader {
  constructor(
    private readonly floor: Floor,
    private readonly members: MembersReader,
    private readonly ofMember: TasksOfMemberReader,
    private readonly ofChair: TasksOfChairReader,
    private readonly names: CallNamesReader,
  ) {}

  async load(loaders: RequestLoaders, conferenceId: string): Promise<readonly ConsensusTaskView[]> {
    const read = async (tx: Transaction, ids: readonly string[]) => {
      const found = new Map<string, readonly ConsensusTaskView[]>();
      for (const id of ids) found.set(id, await this.of(tx, id));
      return found;
    };
    return (await loaders.batch('consensus tasks', read).load(conferenceId)) ?? [];
  }

  async of(tx: Transaction, conferenceId: string): Promise<readonly ConsensusTaskView[]> {
    if (tx.viewer.kind !== 'person') return [];
    const { part } = await this.floor.speaker(tx, conferenceId);
    const may = mayOnConsensus(part);
    const member = may.includes('stateStance') ? await this.members.speaking(tx, conferenceId) : null;
    if (member !== null) return cited(this.names, tx, conferenceId, await this.ofMember.in(tx, conferenceId, member));
    if (!may.includes('call')) return [];
    return cited(this.names, tx, conferenceId, await this.ofChair.in(tx, conferenceId));
  }

  /** In what capacities the viewer is asked, beside that of those who speak for a delegation. */
  async capacities(tx: Transaction, conferenceId: string): Promise<readonly string[]> {
    const { part } = await this.floor.speaker(tx, conferenceId);
    const may = mayOnConsensus(part);
    const member = may.includes('stateStance') ? await this.members.speaking(tx, conferenceId) : null;
    if (member === null) return may.includes('call') ? [CALLING] : [];
    return member.part === 'delegate' ? [] : [clearingFor(member.delegation)];
  }
}
