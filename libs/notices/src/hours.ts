import { DateTime, IANAZone } from 'luxon';
import type { NoticeWay } from './kinds.js';

/** Minutes since midnight, by the clocks of the person's zone. */
export type MinuteOfDay = number;

/** When a person may be told. */
export interface Hours {
  /** An IANA name, such as America/Port_of_Spain. */
  readonly zone: string;
  /** Null where they may be told at any time; may go over midnight. */
  readonly quiet: { readonly from: MinuteOfDay; readonly until: MinuteOfDay } | null;
  readonly digestAt: MinuteOfDay;
}

export const HOURS_UNCHOSEN: Hours = { zone: 'UTC', quiet: null, digestAt: 7 * 60 };

export function isZone(name: string): boolean {
  return IANAZone.isValidZone(name);
}

/** When to tell somebody of what is known now; null for never. */
export function tellAt(now: Date, way: NoticeWay, hours: Hours): Date | null {
  switch (way) {
    case 'AT_ONCE':
      return afterQuiet(now, hours);
    case 'DAILY':
      return afterQuiet(nextDigest(now, hours), hours);
    case 'NONE':
      return null;
  }
}

export function isQuiet(at: Date, { zone, quiet }: Hours): boolean {
  if (quiet === null) return false;
  const { from, until } = quiet;
  const minute = minuteOf(local(at, zone));
  return from <= until ? from <= minute && minute < until : from <= minute || minute < until;
}

/** The moment itself, or the end of the quiet hours that it falls into. */
function afterQuiet(at: Date, hours: Hours): Date {
  const { zone, quiet } = hours;
  if (quiet === null || !isQuiet(at, hours)) return at;
  const here = local(at, zone);
  const tomorrow = quiet.from > quiet.until && minuteOf(here) >= quiet.from;
  const end = showing(tomorrow ? here.plus({ days: 1 }) : here, quiet.until);
  // Where clocks are set back, the end can be shown twice: by now the first time may be over.
  return (end > here ? end : end.plus({ hours: 1 })).toJSDate();
}

function nextDigest(now: Date, { zone, digestAt }: Hours): Date {
  const here = local(now, zone);
  const today = showing(here, digestAt);
  return (today > here ? today : showing(here.plus({ days: 1 }), digestAt)).toJSDate();
}

// A time that clocks skip that day is an hour later there.
function showing(day: DateTime, minute: MinuteOfDay): DateTime {
  return day.set({ hour: Math.floor(minute / 60), minute: minute % 60, second: 0, millisecond: 0 });
}

function local(at: Date, zone: string): DateTime {
  return DateTime.fromJSDate(at, { zone });
}

function minuteOf({ hour, minute }: DateTime): MinuteOfDay {
  return hour * 60 + minute;
}
