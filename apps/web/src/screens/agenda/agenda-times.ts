import { localTime } from '#lib/meetings';

interface Timed {
  readonly startsAt: string | null;
  readonly endsAt: string | null;
}

/** `09:00–10:30`, as clocks in the zone show it and the reader's language writes it; null for what has no hour. */
export function hoursIn(locale: string, { startsAt, endsAt }: Timed, zone: string): string | null {
  if (startsAt === null) return null;
  const written = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeStyle: 'short', timeZone: zone });
  const from = new Date(startsAt);
  return endsAt === null ? written.format(from) : `${written.format(from)}–${written.format(new Date(endsAt))}`;
}

/** The day in the zone, such as `2012-10-17`; null for what has none. */
export function dayIn({ startsAt }: Timed, zone: string): string | null {
  return startsAt === null ? null : localTime(new Date(startsAt), zone).slice(0, 10);
}

/** What the reader's own clock shows then, with the day where it is another; null where it shows the same. */
export function hoursHere(locale: string, item: Timed, { zone, own }: { zone: string; own: string }): string | null {
  if (item.startsAt === null) return null;
  const moment = new Date(item.startsAt);
  const [there, here] = [localTime(moment, zone), localTime(moment, own)];
  if (there === here) return null;
  const hours = hoursIn(locale, item, own) ?? '';
  return there.slice(0, 10) === here.slice(0, 10) ? hours : `${dayWords(locale, here.slice(0, 10))}, ${hours}`;
}

/** `Wednesday 17 October`, for a heading over what is held on it. */
export function dayWords(locale: string, day: string): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
