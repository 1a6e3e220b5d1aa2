import { Injectable } from '@nestjs/common';
import type { Part } from '../platform/access/policy-table.js';
import type { Transaction } from '../platform/database/database.js';
import type { ConferenceView } from './conferences.reader.js';
import { type Change, Contributions, type Standing, type Task } from './contributions.events.js';
import { VisitStore } from './visit.store.js';

const MOST_CHANGES = 50;
const NOTHING: Standing = {
  issues: 0,
  positions: 0,
  comments: 0,
  amendments: 0,
  brackets: 0,
  provisions: 0,
  provisionsBracketed: 0,
};

/** What a conference's page says beyond the conference itself, put together from what each capability tells. */
@Injectable()
export class ConferencePageReader {
  constructor(
    private readonly contributions: Contributions,
    private readonly visits: VisitStore,
  ) {}

  may(part: Part): string[] {
    return [...new Set(this.contributions.all().flatMap((contributor) => contributor.may?.(part) ?? []))];
  }

  async standing(tx: Transaction, { id }: ConferenceView): Promise<Standing> {
    const total: Record<keyof Standing, number> = { ...NOTHING };
    for (const contributor of this.contributions.all()) {
      const part = (await contributor.standing?.(tx, id)) ?? {};
      for (const figure of Object.keys(part) as (keyof Standing)[]) total[figure] += part[figure] ?? 0;
    }
    return total;
  }

  async tasks(tx: Transaction, conference: ConferenceView): Promise<Task[]> {
    if (tx.viewer.kind !== 'person') return [];
    const tasks: Task[] = [];
    for (const contributor of this.contributions.all())
      tasks.push(...((await contributor.tasks?.(tx, { conferenceId: conference.id, slug: conference.slug })) ?? []));
    return tasks;
  }

  async changes(tx: Transaction, { id, slug }: ConferenceView): Promise<{ since: Date | null; items: Change[] }> {
    const since = await this.visits.last(tx, id);
    const items: Change[] = [];
    for (const contributor of this.contributions.all())
      items.push(...((await contributor.changes?.(tx, { conferenceId: id, slug }, since, MOST_CHANGES)) ?? []));
    items.sort((a, b) => b.at.getTime() - a.at.getTime());
    return { since, items: items.slice(0, MOST_CHANGES) };
  }
}
