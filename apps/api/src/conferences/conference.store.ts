import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import { orderKeys } from '#lib/live-draft';
import { type MeetingPlan, planOf } from '#lib/meetings';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import { DeadlineStore } from './deadline.store.js';
import type { ConferenceDescription, NewConference } from './new-conference.js';

export const CONFERENCE_SLUG = 'conference_slug';

@Injectable()
export class ConferenceStore {
  constructor(private readonly deadlines: DeadlineStore) {}

  /** Opened by a person of an example, a conference is an example itself. The opener becomes its secretariat. */
  async add(
    tx: Transaction,
    conference: NewConference,
  ): Promise<{ id: string } | Refusal<'SlugTaken', { slug: string }>> {
    const id = randomUUID();
    try {
      await tx.sql(
        `insert into conference (id, slug, name, short_name, place, starts_on, ends_on, as_of, example)
         values ($1, $2, $3, $4, $5, $6, $7, $8, coalesce((select example from person where id = caucus.person()), false))`,
        [
          id,
          conference.slug,
          conference.name,
          conference.shortName,
          conference.place,
          conference.startsOn,
          conference.endsOn,
          conference.asOf ?? null,
        ],
      );
    } catch (error) {
      if (violates(error, CONFERENCE_SLUG)) return refuse('SlugTaken', { slug: conference.slug });
      throw error;
    }
    await tx.sql('select caucus.found_conference($1)', [id]);
    const orders = orderKeys(conference.meetings.length);
    for (const [at, meeting] of conference.meetings.entries())
      await this.addMeeting(tx, id, planOf(meeting), orders[at] ?? '');
    for (const deadline of conference.deadlines) await this.deadlines.add(tx, id, deadline);
    return { id };
  }

  /** False where somebody was quicker. */
  async change(
    tx: Transaction,
    { id, version }: { readonly id: string; readonly version: number },
    { name, shortName, place, startsOn, endsOn, asOf }: ConferenceDescription,
  ): Promise<boolean> {
    const rows = await tx.sql(
      `update conference set name = $3, short_name = $4, place = $5, starts_on = $6, ends_on = $7, as_of = $8,
         version = version + 1
       where id = $1 and version = $2 returning id`,
      [id, version, name, shortName, place, startsOn, endsOn, asOf ?? null],
    );
    return rows.length > 0;
  }

  private async addMeeting(tx: Transaction, conferenceId: string, plan: MeetingPlan, order: string): Promise<void> {
    const { kind, name, place, startsOn, endsOn, venue, zone, deliverables, confirmed } = plan;
    const planned = [kind, name, place, startsOn, endsOn, venue, zone, deliverables, confirmed, order];
    await tx.sql(
      `insert into meeting (id, conference_id, kind, name, place, starts_on, ends_on, venue, zone, deliverables, confirmed,
         order_key)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [randomUUID(), conferenceId, ...planned],
    );
  }
}
