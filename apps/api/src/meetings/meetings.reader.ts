import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface MeetingView {
  readonly id: string;
  readonly conferenceId: string;
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly venue: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly zone: string;
  readonly deliverables: readonly string[];
  readonly calledOff: boolean;
  readonly confirmed: boolean;
  readonly numbersKept: boolean;
  readonly order: string;
  readonly version: number;
  readonly changedAt: Date;
}

const COLUMNS = `m.id, m.conference_id as "conferenceId", m.audience as key, m.kind, m.name, m.place, m.venue,
  m.starts_on::text as "startsOn", m.ends_on::text as "endsOn", m.zone, m.deliverables,
  m.called_off_at is not null as "calledOff", m.confirmed, m.numbers_kept as "numbersKept", m.order_key as order, m.version,
  m.changed_at as "changedAt"`;

@Injectable()
export class MeetingsReader {
  load(loaders: RequestLoaders, id: string): Promise<MeetingView | null> {
    if (!isId(id)) return Promise.resolve(null);
    return loaders.batch<string, MeetingView>('meeting', byIds).load(id);
  }

  /** In the order in which one prepares the next. */
  async loadOf(loaders: RequestLoaders, conferenceId: string): Promise<MeetingView[]> {
    return (
      (await loaders.batch<string, MeetingView[]>('meetings of conference', ofConferences).load(conferenceId)) ?? []
    );
  }

  async one(tx: Transaction, id: string): Promise<MeetingView | null> {
    return isId(id) ? ((await byIds(tx, [id])).get(id) ?? null) : null;
  }

  async of(tx: Transaction, conferenceId: string): Promise<MeetingView[]> {
    return (await ofConferences(tx, [conferenceId])).get(conferenceId) ?? [];
  }
}

async function byIds(tx: Transaction, ids: readonly string[]): Promise<Map<string, MeetingView>> {
  return keyedById(await tx.sql<MeetingView>(`select ${COLUMNS} from meeting m where m.id = any($1::uuid[])`, [ids]));
}

async function ofConferences(tx: Transaction, conferenceIds: readonly string[]): Promise<Map<string, MeetingView[]>> {
  const rows = await tx.sql<MeetingView>(
    `select ${COLUMNS} from meeting m where m.conference_id = any($1::uuid[]) order by m.order_key, m.id`,
    [conferenceIds],
  );
  return groupedBy(rows, (row) => row.conferenceId);
}
