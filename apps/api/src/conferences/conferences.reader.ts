import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy, keyedById } from '../platform/database/grouped-by.js';
import type { RequestLoaders } from '../platform/graphql/loaders.js';

export interface ConferenceView {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** The day the conference is lived on; null for today. */
  readonly asOf: string | null;
  readonly example: boolean;
  readonly version: number;
}

/** When there is a meeting, for those who need no more of it. */
export interface MeetingDays {
  readonly id: string;
  readonly conferenceId: string;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface DeadlineView {
  readonly id: string;
  readonly conferenceId: string;
  readonly name: string;
  readonly on: string;
  readonly confirmed: boolean;
  readonly withdrawn: boolean;
  readonly version: number;
}

const COLUMNS = `id, slug, name, short_name as "shortName", place, starts_on::text as "startsOn",
  ends_on::text as "endsOn", as_of::text as "asOf", example, version`;

const DEADLINE = `id, conference_id as "conferenceId", name, due_on::text as "on", confirmed,
  withdrawn_at is not null as withdrawn, version`;

@Injectable()
export class ConferencesReader {
  /** All that the viewer may see, the next one first. */
  all(tx: Transaction): Promise<ConferenceView[]> {
    return tx.sql<ConferenceView>(`select ${COLUMNS} from conference order by starts_on desc, id limit 100`);
  }

  async bySlug(tx: Transaction, slug: string): Promise<ConferenceView | null> {
    const [row] = await tx.sql<ConferenceView>(`select ${COLUMNS} from conference where slug = $1`, [slug]);
    return row ?? null;
  }

  async byIds(tx: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, ConferenceView>> {
    return keyedById(
      await tx.sql<ConferenceView>(`select ${COLUMNS} from conference where id = any($1::uuid[])`, [ids]),
    );
  }

  load(loaders: RequestLoaders, id: string): Promise<ConferenceView | null> {
    return loaders.batch('conference', this.byIds).load(id);
  }

  /** Those that take place. */
  async meetings(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, MeetingDays[]>> {
    const rows = await tx.sql<MeetingDays>(
      `select id, conference_id as "conferenceId", name, starts_on::text as "startsOn", ends_on::text as "endsOn"
       from meeting where conference_id = any($1::uuid[]) and called_off_at is null order by order_key, id`,
      [conferenceIds],
    );
    return groupedBy(rows, (row) => row.conferenceId);
  }

  async deadlines(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, DeadlineView[]>> {
    const rows = await tx.sql<DeadlineView>(
      `select ${DEADLINE} from deadline where conference_id = any($1::uuid[]) and withdrawn_at is null
       order by due_on, seq`,
      [conferenceIds],
    );
    return groupedBy(rows, (row) => row.conferenceId);
  }

  /** Those that hold no longer, for who may set them again. */
  async dropped(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, DeadlineView[]>> {
    const rows = await tx.sql<DeadlineView>(
      `select ${DEADLINE} from deadline where conference_id = any($1::uuid[]) and withdrawn_at is not null
         and caucus.manages(conference_id) order by withdrawn_at desc, seq limit 100`,
      [conferenceIds],
    );
    return groupedBy(rows, (row) => row.conferenceId);
  }

  loadDeadline(loaders: RequestLoaders, id: string): Promise<DeadlineView | null> {
    return loaders
      .batch<string, DeadlineView>('deadline', async (tx, ids) =>
        keyedById(await tx.sql<DeadlineView>(`select ${DEADLINE} from deadline where id = any($1::uuid[])`, [ids])),
      )
      .load(id);
  }

  async deadline(tx: Transaction, id: string): Promise<DeadlineView | null> {
    if (!isId(id)) return null;
    const [row] = await tx.sql<DeadlineView>(`select ${DEADLINE} from deadline where id = $1`, [id]);
    return row ?? null;
  }
}
