import { localTime, momentOf } from './zone.js';

/** The moment it is at a meeting: a conference that is lived on a day of the past has our hour on that day. */
export function momentThere(now: Date, asOf: string | null, zone: string): Date {
  if (asOf === null) return now;
  return momentOf(`${asOf}T${localTime(now, zone).slice(11)}`, zone) ?? new Date(`${asOf}T12:00:00Z`);
}

interface Timed {
  readonly id: string;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** An item without an end goes on until the next one begins, but no longer than this. */
const LONGEST = 4 * 3_600_000;

/** Ids of the items that are on at that moment; several, where sittings are held side by side. */
export function itemsOn(items: readonly Timed[], moment: Date): readonly string[] {
  const time = moment.getTime();
  const begins = items.flatMap(({ startsAt }) => (startsAt === null ? [] : [startsAt.getTime()])).sort((a, b) => a - b);
  return items.flatMap(({ id, startsAt, endsAt }) => {
    if (startsAt === null || startsAt.getTime() > time) return [];
    const from = startsAt.getTime();
    const next = begins.find((begin) => begin > from) ?? Number.POSITIVE_INFINITY;
    const until = endsAt?.getTime() ?? Math.min(next, from + LONGEST);
    return time < until ? [id] : [];
  });
}

/** The item that is next, where one is still to come. */
export function itemNext(items: readonly Timed[], moment: Date): string | null {
  const time = moment.getTime();
  let next: Timed | null = null;
  for (const item of items) {
    const from = item.startsAt?.getTime() ?? Number.NEGATIVE_INFINITY;
    if (from > time && (next?.startsAt == null || from < next.startsAt.getTime())) next = item;
  }
  return next?.id ?? null;
}
