import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type AskedFor, Contributions, type OwedTask, type Standing } from '../conferences/contributions.events.js';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';

const MOST_TASKS = 20;
/** The capacity of whoever puts amendments into the draft. */
const MERGING = 'merging';

interface ToMerge {
  readonly draftId: string | null;
  readonly instrumentId: string;
  readonly provisionId: string;
  readonly cited: string;
  readonly count: number;
}

/** What the drafts have to tell on a conference's page. */
@Injectable()
export class DraftingRoomContribution implements OnModuleInit {
  constructor(
    private readonly contributions: Contributions,
    private readonly floor: Floor,
  ) {}

  onModuleInit(): void {
    this.contributions.register({
      may: (part) => mayOnDrafts(part, false).filter((action) => action === 'merge' || action === 'openDraft'),
      // The drafts are everybody's.
      standing: async (tx, id, which) => (which === 'all' ? standingOf(tx, id) : {}),
      capacities: (tx, id) => this.capacities(tx, id),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  private async capacities(tx: Transaction, conferenceId: string): Promise<string[]> {
    const { part, inDraftingGroup } = await this.floor.speaker(tx, conferenceId);
    return mayOnDrafts(part, inDraftingGroup).includes('merge') ? [MERGING] : [];
  }

  /** For whoever puts together: the provisions with amendments that are in no draft yet. */
  private async tasks(tx: Transaction, { conferenceId, slug, isFor }: AskedFor): Promise<OwedTask[]> {
    if (!isFor(MERGING)) return [];
    const rows = await tx.sql<ToMerge>(
      `select d.id as "draftId", a.instrument_id as "instrumentId", a.provision_id as "provisionId",
         coalesce(p.number, dp.number, p.label, dp.label, '') as cited, count(*)::int as count
       from amendment a left join provision p on p.id = a.provision_id
       left join draft d on d.instrument_id = a.instrument_id
       left join draft_provision dp on dp.draft_id = d.id and dp.provision_id = a.provision_id
       where a.conference_id = $1 and a.status = 'FILED' and caucus.is_within('conference:' || $1, a.audience)
         and not exists (select from merge_amendment m where m.amendment_id = a.id and m.stands)
         and not exists (select from amendment_disposition o where o.amendment_id = a.id
           and not exists (select from disposition_taken_back t where t.disposition_id = o.id))
       group by 1, 2, 3, 4, p.place, dp.order_key order by p.place, dp.order_key limit $2`,
      [conferenceId, MOST_TASKS],
    );
    const closed = rows.find(({ draftId }) => draftId === null);
    const path = `/c/${slug}/text/${closed?.instrumentId}`;
    const opening = closed ? [{ kind: 'DraftToOpen', facts: {}, path, for: [MERGING] }] : [];
    return [...opening, ...rows.flatMap((row) => mergeTask(slug, row))];
  }
}

function mergeTask(slug: string, { draftId, provisionId, cited, count }: ToMerge): OwedTask[] {
  if (draftId === null) return [];
  return [
    {
      kind: 'AmendmentsToMerge',
      facts: { cited, count },
      path: `/c/${slug}/draft/${draftId}/merge?provision=${provisionId}`,
      for: [MERGING],
    },
  ];
}

async function standingOf(tx: Transaction, conferenceId: string): Promise<Partial<Standing>> {
  const [row] = await tx.sql<{ brackets: number; provisionsBracketed: number }>(
    `select coalesce(sum(brackets), 0)::int as brackets, count(*) filter (where brackets > 0)::int as "provisionsBracketed"
     from draft_provision where conference_id = $1`,
    [conferenceId],
  );
  return row ?? {};
}
