import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../../platform/database/database.js';

/** A meeting as its report needs it, and when it was by the server's clock. */
export interface HeldMeetingView {
  readonly id: string;
  readonly conferenceId: string;
  readonly conference: string;
  readonly name: string;
  readonly kind: string;
  readonly place: string;
  readonly venue: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly deliverables: readonly string[];
  /** The moments between which what happened, happened at the meeting. */
  readonly begins: Date;
  readonly ends: Date;
}

// Acts bear the clock's time and meetings the calendar's days; a conference that is lived on a day of its own has that day
// today.
const SHIFT = `(caucus.day_of(m.conference_id) - (now() at time zone 'utc')::date) * interval '1 day'`;

@Injectable()
export class HeldMeetings {
  async one(tx: Transaction, id: string): Promise<HeldMeetingView | null> {
    if (!isId(id)) return null;
    const [row] = await tx.sql<HeldMeetingView>(
      `select m.id, m.conference_id as "conferenceId", c.name as conference, m.name, m.kind, m.place, m.venue,
         m.starts_on::text as "startsOn", m.ends_on::text as "endsOn", m.deliverables,
         (m.starts_on::timestamp at time zone m.zone) - ${SHIFT} as begins,
         ((m.ends_on + 1)::timestamp at time zone m.zone) - ${SHIFT} as ends
       from meeting m join conference c on c.id = m.conference_id where m.id = $1`,
      [id],
    );
    return row ?? null;
  }
}
