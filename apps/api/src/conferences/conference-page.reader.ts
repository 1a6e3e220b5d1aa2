import { Injectable } from '@nestjs/common';
import { alike, fewOfEach, owedTo } from '#lib/answers';
import type { Part } from '../platform/access/policy-table.js';
import type { Transaction } from '../platform/database/database.js';
import type { ConferenceView } from './conferences.reader.js';
import {
  type Among,
  type AskedFor,
  type Change,
  Contributions,
  type OwedTask,
  ofDelegation,
  type Standing,
  type Task,
} from './contributions.events.js';
import { VisitStore } from './visit.store.js';

const MOST_CHANGES = 50;
/** For many, of whom each leaves out what they did themselves. */
const MOST_ACTS = 100;
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

  async standing(tx: Transaction, { id }: ConferenceView, which: Among = 'all'): Promise<Standing> {
    const total: Record<keyof Standing, number> = { ...NOTHING };
    for (const contributor of this.contributions.all()) {
      const part = (await contributor.standing?.(tx, id, which)) ?? {};
      for (const figure of Object.keys(part) as (keyof Standing)[]) total[figure] += part[figure] ?? 0;
    }
    return total;
  }

  /** What waits for the viewer. */
  async tasks(tx: Transaction, conference: ConferenceView): Promise<Task[]> {
    if (tx.viewer.kind !== 'person') return [];
    const delegations = await delegationsOf(tx, conference.id, SEEN);
    const capacities = await this.capacities(tx, conference, delegations);
    const owed = await this.owed(tx, conference, { delegations, isFor: (capacity) => capacities.includes(capacity) });
    return fewOfEach(owedTo(owed, capacities)).map(({ for: _, ...task }) => task);
  }

  /** In what capacities the viewer is asked to do things. */
  async capacities(tx: Transaction, { id }: ConferenceView, delegations?: readonly string[]): Promise<string[]> {
    if (tx.viewer.kind !== 'person') return [];
    const own = delegations ?? (await delegationsOf(tx, id, SEEN));
    const found = [`person:${tx.viewer.personId}`, ...own.map(ofDelegation)];
    for (const contributor of this.contributions.all()) found.push(...((await contributor.capacities?.(tx, id)) ?? []));
    return found;
  }

  /** What waits for whom, as far as the viewer sees what it depends on; nothing for who takes no part. */
  async tasksOfAll(tx: Transaction, conference: ConferenceView): Promise<readonly OwedTask[]> {
    const delegations = await delegationsOf(tx, conference.id, TAKES_PART);
    return delegations.length === 0 ? [] : this.owed(tx, conference, { delegations, isFor: () => true });
  }

  /** The same for the viewer's own delegation, or null where it depends on nothing that not everybody reads. */
  async tasksBeyond(tx: Transaction, conference: ConferenceView): Promise<readonly OwedTask[] | null> {
    for (const contributor of this.contributions.all()) {
      if (!(await contributor.restsOnNarrower?.(tx, conference.id))) continue;
      const delegations = await delegationsOf(tx, conference.id, SEEN);
      return this.owed(tx, conference, { delegations, isFor: () => true });
    }
    return null;
  }

  async changes(tx: Transaction, conference: ConferenceView): Promise<{ since: Date | null; items: Change[] }> {
    const since = await this.visits.last(tx, conference.id);
    return { since, items: await this.acts(tx, conference, { since, most: MOST_CHANGES, among: 'all' }) };
  }

  /** What happened last, whoever did it. */
  lastActs(tx: Transaction, conference: ConferenceView, which: Among): Promise<Change[]> {
    return this.acts(tx, conference, { since: null, most: MOST_ACTS, among: which });
  }

  private async acts(
    tx: Transaction,
    { id, slug }: ConferenceView,
    asked: { readonly since: Date | null; readonly most: number; readonly among: Among },
  ): Promise<Change[]> {
    const items: Change[] = [];
    for (const contributor of this.contributions.all())
      items.push(...((await contributor.changes?.(tx, { conferenceId: id, slug, ...asked })) ?? []));
    return items.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, asked.most);
  }

  private async owed(
    tx: Transaction,
    { id, slug }: ConferenceView,
    whom: Pick<AskedFor, 'delegations' | 'isFor'>,
  ): Promise<readonly OwedTask[]> {
    const tasks: OwedTask[] = [];
    for (const contributor of this.contributions.all())
      tasks.push(...((await contributor.tasks?.(tx, { conferenceId: id, slug, ...whom })) ?? []));
    return alike(tasks);
  }
}

const SEEN = `caucus.sees('delegation:' || id)`;
const TAKES_PART = 'caucus.takes_part(conference_id)';

async function delegationsOf(tx: Transaction, conferenceId: string, which: string): Promise<readonly string[]> {
  const rows = await tx.sql<{ id: string }>(
    `select id from stakeholder where conference_id = $1 and ${which} order by seq`,
    [conferenceId],
  );
  return rows.map(({ id }) => id);
}
