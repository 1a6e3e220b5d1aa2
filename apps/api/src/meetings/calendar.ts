import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { localTime } from '#lib/meetings';

/** A meeting with its agenda, as a calendar shows it. */
export interface CalendarMeeting {
  readonly id: string;
  readonly slug: string;
  readonly conference: string;
  readonly name: string;
  readonly place: string;
  readonly venue: string;
  readonly zone: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly deliverables: readonly string[];
  readonly confirmed: boolean;
  readonly calledOff: boolean;
  readonly version: number;
  readonly changedAt: Date;
  readonly items: readonly CalendarItem[];
}

export interface CalendarItem {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly note: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly withdrawn: boolean;
  readonly version: number;
  readonly changedAt: Date;
}

interface CalendarAsked {
  readonly name: string;
  readonly meetings: readonly CalendarMeeting[];
  /** The address of a page, from its path. */
  readonly link: (path: string) => string;
}

/**
 * A calendar as programs subscribe to it.
 *
 * Hours are written in UTC, which every program turns into its reader's own; those of the meeting's clocks stand in the
 * description. What was called off stays in it as cancelled, so that it is taken out where it has been taken in.
 */
export function calendarOf({ name, meetings, link }: CalendarAsked): string {
  const calendar = ical({
    name,
    prodId: { company: 'Caucus', product: 'Caucus', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const meeting of meetings) {
    const url = link(`/c/${meeting.slug}/meetings/${meeting.id}`);
    calendar.createEvent({ ...wholeMeeting(meeting), url });
    for (const item of meeting.items)
      if (item.startsAt !== null) calendar.createEvent({ ...oneItem(meeting, item, item.startsAt), url });
  }
  return calendar.toString();
}

function wholeMeeting(meeting: CalendarMeeting) {
  const { id, name, conference, startsOn, endsOn, deliverables, version, changedAt } = meeting;
  return {
    id: `meeting-${id}@caucus`,
    summary: name === conference ? name : `${conference}: ${name}`,
    description: deliverables.map((each) => `– ${each}`).join('\n') || null,
    location: placeOf(meeting),
    allDay: true,
    start: dayOf(startsOn),
    // The day after the last, as the format counts.
    end: new Date(dayOf(endsOn).getTime() + 86_400_000),
    status: statusOf(meeting, false),
    sequence: version - 1,
    stamp: changedAt,
    lastModified: changedAt,
  };
}

function oneItem(meeting: CalendarMeeting, item: CalendarItem, startsAt: Date) {
  const { id, number, title, note, endsAt, withdrawn, version, changedAt } = item;
  return {
    id: `agenda-${id}@caucus`,
    summary: `${number} ${title}`,
    description: [`${meeting.name}, ${hoursThere(meeting.zone, startsAt, endsAt)}`, note].filter(Boolean).join('\n'),
    location: placeOf(meeting),
    start: startsAt,
    end: endsAt,
    status: statusOf(meeting, withdrawn),
    // Of both, because an item is called off with its meeting.
    sequence: version + meeting.version - 2,
    stamp: changedAt,
    lastModified: changedAt,
  };
}

function statusOf({ calledOff, confirmed }: CalendarMeeting, withdrawn: boolean): ICalEventStatus {
  if (calledOff || withdrawn) return ICalEventStatus.CANCELLED;
  return confirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

function placeOf({ venue, place }: CalendarMeeting): string {
  return venue === '' ? place : `${venue}, ${place}`;
}

function hoursThere(zone: string, from: Date, to: Date | null): string {
  const hour = (moment: Date): string => localTime(moment, zone).slice(11, 16);
  return `${hour(from)}${to === null ? '' : `–${hour(to)}`} (${zone})`;
}

function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
