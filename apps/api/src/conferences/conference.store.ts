import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Refusal, refuse } from '#lib/foundation';
import type { Transaction } from '../platform/database/database.js';
import { violates } from '../platform/database/violates.js';
import type { NewConference, NewDeadline, NewMeeting } from './new-conference.js';

export const CONFERENCE_SLUG = 'conference_slug';

@Injectable()
export class ConferenceStore {
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
    for (const meeting of conference.meetings) await this.addMeeting(tx, id, meeting);
    for (const deadline of conference.deadlines) await this.addDeadline(tx, id, deadline);
    return { id };
  }

  private async addMeeting(tx: Transaction, conferenceId: string, meeting: NewMeeting): Promise<void> {
    await tx.sql(
      `insert into meeting (id, conference_id, kind, name, place, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6, $7)`,
      [randomUUID(), conferenceId, meeting.kind, meeting.name, meeting.place, meeting.startsOn, meeting.endsOn],
    );
  }

  private async addDeadline(tx: Transaction, conferenceId: string, deadline: NewDeadline): Promise<void> {
    await tx.sql(`insert into deadline (id, conference_id, name, due_on, confirmed) values ($1, $2, $3, $4, $5)`, [
      randomUUID(),
      conferenceId,
      deadline.name,
      deadline.on,
      deadline.confirmed,
    ]);
  }
}
