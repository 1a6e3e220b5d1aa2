import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Asked, Contributions, type Standing, type Task } from '../conferences/contributions.events.js';
import type { Transaction } from '../platform/database/database.js';
import { Floor } from '../stakeholders/floor.reader.js';
import { mayOnDrafts } from './draft.policy.js';

const MOST_TASKS = 20;

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
      standing: (tx, id) => standingOf(tx, id),
      tasks: (tx, asked) => this.tasks(tx, asked),
    });
  }

  /** For whoever puts together: the provisions with amendments that are in no draft yet. */
  private async tasks(tx: Transaction, { conferenceId, slug }: Asked): Promise<Task[]> {
    const { part, inDraftingGroup } = await this.floor.speaker(tx, conferenceId);
    if (!mayOnDrafts(part, inDraftingGroup).includes('merge')) return [];
    const rows = await tx.sql<ToMerge>(
      `select d.id as "draftId", p.instrument_id as "instrumentId", p.id as "provisionId",
         coalesce(p.number, p.label, '') as cited, count(*)::int as count
       from amendment a join provision p on p.id = a.provision_id left join draft d on d.instrument_id = p.instrument_id
       where a.conference_id = $1 and a.status = 'FILED' and caucus.is_within('conference:' || $1, a.audience)
         and not exists (select from merge_amendment m where m.amendment_id = a.id and m.stands)
       group by d.id, p.id order by p.place limit $2`,
      [conferenceId, MOST_TASKS],
    );
    const closed = rows.find(({ draftId }) => draftId === null);
    const opening = closed ? [{ kind: 'DraftToOpen', facts: {}, path: `/c/${slug}/text/${closed.instrumentId}` }] : [];
    return [...opening, ...rows.flatMap((row) => mergeTask(slug, row))];
  }
}

function mergeTask(slug: string, { draftId, provisionId, cited, count }: ToMerge): Task[] {
  if (draftId === null) return [];
  return [
    {
      kind: 'AmendmentsToMerge',
      facts: { cited, count },
      path: `/c/${slug}/draft/${draftId}/merge?provision=${provisionId}`,
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
