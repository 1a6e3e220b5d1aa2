import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asked, Contributions, type Task } from '../conferences/contributions.events.js';
import { counted } from '../platform/database/counted.js';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayFileAmendments } from './amendment.policy.js';

const MOST_TASKS = 20;

/** What amendments have to tell on a conference's page. */
@Injectable()
export class AmendmentsContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly floor: Floor,
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

  /** The viewer's own amendments whose provision says other words by now than when they were written. */
  private async tasks(tx: Transaction, { conferenceId, slug }: Asked): Promise<Task[]> {
    const { stakeholderId } = await this.floor.speaker(tx, conferenceId);
    if (stakeholderId === null) return [];
    const changed = await tx.sql<{ id: string; cited: string | null; kind: string }>(
      `select a.id, coalesce(p.number, p.label) as cited, a.kind from amendment a
       join provision p on p.id = a.provision_id
       join draft d on d.instrument_id = a.instrument_id
       join draft_provision now on now.draft_id = d.id and now.provision_id = a.provision_id
       where a.conference_id = $1 and a.stakeholder_id = $2 and a.status = 'FILED' and a.kind <> 'ADD'
         and now.content <> a.base_content and not exists (select from merge_amendment m where m.amendment_id = a.id)
       order by a.filed_at, a.id limit $3`,
      [conferenceId, stakeholderId, MOST_TASKS],
    );
    return changed.map(({ id, cited, kind }) => ({
      kind: 'WordsChangedUnderAmendment',
      facts: { cited: cited ?? '', kind },
      path: `/c/${slug}/amendments/${id}`,
    }));
  }
}
