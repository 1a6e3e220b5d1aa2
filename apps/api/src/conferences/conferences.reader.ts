import { Injectable } from '@nestjs/common';
import type { Transaction } from '../platform/database/database.js';
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
}

export interface MeetingView {
  readonly id: string;
  readonly conferenceId: string;
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

export interface DeadlineView {
  readonly id: string;
  readonly conferenceId: string;
  readonly name: string;
  readonly on: string;
  readonly confirmed: boolean;
}

const COLUMNS = `id, slug, name, short_name as "shortName", place, starts_on::text as "startsOn",
  ends_on::text as "endsOn", as_of::text as "asOf", example`;

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

  async meetings(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, MeetingView[]>> {
    const rows = await tx.sql<MeetingView>(
      `select id, conference_id as "conferenceId", kind, name, place, starts_on::text as "startsOn",
         ends_on::text as "endsOn" from meeting where conference_id = any($1::uuid[]) order by starts_on, seq`,
      [conferenceIds],
    );
    return groupedBy(rows, (row) => row.conferenceId);
  }

  async deadlines(tx: Transaction, conferenceIds: readonly string[]): Promise<ReadonlyMap<string, DeadlineView[]>> {
    const rows = await tx.sql<DeadlineView>(
      `select id, conference_id as "conferenceId", name, due_on::text as "on", confirmed
       from deadline where conference_id = any($1::uuid[]) order by due_on, seq`,
      [conferenceIds],
    );
    return groupedBy(rows, (row) => row.conferenceId);
  }
}
