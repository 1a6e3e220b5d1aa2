const HOUR = 3_600_000;

/** How long before its end a call usually reminds, in hours. */
export const USUAL_REMINDERS: readonly number[] = [24, 3];

/** What is offered, and whatever else was set, the earliest reminder first. */
export function remindersOffered(set: readonly number[]): readonly number[] {
  return [...new Set([72, 48, 24, 12, 3, 1, ...set])].sort((one, other) => other - one);
}

/** The moments so many hours before an end, of those that are still to come, in order. */
export function remindersBefore(end: string, hours: readonly number[], now: number): readonly string[] {
  return [...hours]
    .sort((one, other) => other - one)
    .map((before) => Date.parse(end) - before * HOUR)
    .filter((moment) => moment > now)
    .map((moment) => new Date(moment).toISOString());
}

/** How many hours before its end each of its reminders goes out. */
export function hoursBefore({ at, reminders }: { readonly at: string; readonly reminders: readonly string[] }) {
  return reminders.map((moment) => Math.round((Date.parse(at) - Date.parse(moment)) / HOUR));
}
