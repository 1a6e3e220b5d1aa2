import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface AgendaItemView {
  readonly id: string;
  readonly conferenceId: string;
  readonly meetingId: string;
  /** Who reads it. */
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly note: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly withdrawn: boolean;
  readonly order: string;
  readonly version: number;
  readonly changedAt: Date;
}

const COLUMNS = `i.id, i.conference_id as "conferenceId", i.meeting_id as "meetingId", i.audience as key, i.number, i.title,
  i.note, i.starts_at as "startsAt", i.ends_at as "endsAt", i.withdrawn_at is not null as withdrawn,
  i.order_key as order, i.version, i.changed_at as "changedAt"`;

/** What stands on agendas, as far as the viewer may see it. */
@Injectable()
export class AgendaReader {
  load(loaders: RequestLoaders, id: string): Promise<AgendaItemView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, AgendaItemView>('agenda item', byIds).load(id);
  }

  async one(tx: Transaction, id: string): Promise<AgendaItemView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  /** What stands on it, in its order. */
  async loadOf(loaders: RequestLoaders, meetingId: string): Promise<AgendaItemView[]> {
    return (await loaders.batch<string, AgendaItemView[]>('agenda', ofMeetings).load(meetingId)) ?? [];
  }

  async of(tx: Transaction, meetingId: string): Promise<AgendaItemView[]> {
    return (await ofMeetings(tx, [meetingId])).get(meetingId) ?? [];
  }

  /** What was taken off it and can be put back, the latest first; for who may do so, and nothing for others. */
  async loadTakenOff(loaders: RequestLoaders, meetingId: string): Promise<AgendaItemView[]> {
    return (await loaders.batch<string, AgendaItemView[]>('items taken off', takenOff).load(meetingId)) ?? [];
  }

  /** Ids of the issues, or the provisions, that an item is about. */
  async loadAbout(loaders: RequestLoaders, about: 'issue' | 'provision', itemId: string): Promise<readonly string[]> {
    const linked = about === 'issue' ? issuesOf : provisionsOf;
    return (await loaders.batch<string, readonly string[]>(`${about}s of agenda item`, linked).load(itemId)) ?? [];
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, AgendaItemView>> {
  return keyedById(
    await tx.sql<AgendaItemView>(`select ${COLUMNS} from agenda_item i where i.id = any($1::uuid[])`, [ids]),
  );
}

async function ofMeetings(tx: Transaction, meetingIds: readonly string[]): Promise<Map<string, AgendaItemView[]>> {
  const rows = await tx.sql<AgendaItemView>(
    `select ${COLUMNS} from agenda_item i where i.meeting_id = any($1::uuid[]) and i.withdrawn_at is null
     order by i.order_key, i.id`,
    [meetingIds],
  );
  return groupedBy(rows, (row) => row.meetingId);
}

async function takenOff(tx: Transaction, meetingIds: readonly string[]): Promise<Map<string, AgendaItemView[]>> {
  const rows = await tx.sql<AgendaItemView>(
    `select ${COLUMNS} from agenda_item i where i.meeting_id = any($1::uuid[]) and i.withdrawn_at is not null
       and caucus.manages(i.conference_id)
     order by i.withdrawn_at desc, i.id limit 100`,
    [meetingIds],
  );
  return groupedBy(rows, (row) => row.meetingId);
}

interface Linked {
  readonly of: string;
  readonly id: string;
}

async function issuesOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  return linked(
    await tx.sql<Linked>(
      `select l.agenda_item_id as of, l.issue_id as id from agenda_item_issue l join issue i on i.id = l.issue_id
       where l.agenda_item_id = any($1::uuid[]) order by i.number`,
      [ids],
    ),
  );
}

async function provisionsOf(tx: Transaction, ids: readonly string[]): Promise<Map<string, readonly string[]>> {
  return linked(
    await tx.sql<Linked>(
      `select l.agenda_item_id as of, l.provision_id as id
       from agenda_item_provision l left join provision p on p.id = l.provision_id
       where l.agenda_item_id = any($1::uuid[]) order by p.instrument_id, p.place nulls last, l.provision_id`,
      [ids],
    ),
  );
}

function linked(rows: readonly Linked[]): Map<string, readonly string[]> {
  return new Map([...groupedBy(rows, ({ of }) => of)].map(([of, links]) => [of, links.map(({ id }) => id)]));
}
