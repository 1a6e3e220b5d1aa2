import { Injectable } from '@nestjs/common';
import { isId, type Transaction } from '../platform/database/database.js';
import { groupedBy } from '../platform/database/grouped-by.js';
import type { CalendarItem, CalendarMeeting } from './calendar.js';

const MEETINGS = `select m.id, c.slug, c.short_name as conference, m.name, m.place, m.venue, m.zone,
    m.starts_on::text as "startsOn", m.ends_on::text as "endsOn", m.deliverables, m.confirmed,
    m.called_off_at is not null as "calledOff", m.version, m.changed_at as "changedAt"
  from meeting m join conference c on c.id = m.conference_id`;

/** What calendars hold, as far as the viewer may see: with what was called off or taken off, so that it can be said so. */
@Injectable()
export class CalendarReader {
  async meeting(tx: Transaction, id: string): Promise<CalendarMeeting | null> {
    if (!isId(id)) return null;
    const [meeting] = await withItems(tx, await tx.sql<Bare>(`${MEETINGS} where m.id = $1`, [id]));
    return meeting ?? null;
  }

  /** All meetings of all conferences that the viewer takes part in. */
  async own(tx: Transaction): Promise<CalendarMeeting[]> {
    const rows = await tx.sql<Bare>(
      `${MEETINGS} where m.conference_id in (
         select conference_id from membership where person_id = caucus.person() and until is null)
       order by m.starts_on, m.id limit 2000`,
    );
    return withItems(tx, rows);
  }
}

type Bare = Omit<CalendarMeeting, 'items'>;

async function withItems(tx: Transaction, meetings: readonly Bare[]): Promise<CalendarMeeting[]> {
  const rows = await tx.sql<CalendarItem & { meetingId: string }>(
    `select id, meeting_id as "meetingId", number, title, note, starts_at as "startsAt", ends_at as "endsAt",
       withdrawn_at is not null as withdrawn, version, changed_at as "changedAt"
     from agenda_item where meeting_id = any($1::uuid[]) and starts_at is not null order by starts_at, id limit 10000`,
    [meetings.map(({ id }) => id)],
  );
  const items = groupedBy(rows, ({ meetingId }) => meetingId);
  return meetings.map((meeting) => ({ ...meeting, items: items.get(meeting.id) ?? [] }));
}
