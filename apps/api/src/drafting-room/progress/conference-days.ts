const DAY = 86_400_000;

/**
 * How the conference's calendar lies on the server's clock. Acts bear the clock's time and meetings the calendar's days; a
 * conference that is lived on a day of its own has that day today, and what was done yesterday it did the day before.
 */
export interface ConferenceDays {
  /** The day of a moment. */
  dayOf(moment: number): string;
  /** The last moment of a day. */
  endOf(day: string): number;
  firstOf(day: string): number;
}

export function conferenceDays(asOf: string | null, now: number): ConferenceDays {
  const today = Math.floor(now / DAY);
  const ahead = asOf === null ? 0 : Date.parse(asOf) / DAY - today;
  const firstOf = (day: string): number => Date.parse(day) - ahead * DAY;
  return {
    dayOf: (moment) => new Date(moment + ahead * DAY).toISOString().slice(0, 10),
    endOf: (day) => firstOf(day) + DAY - 1,
    firstOf,
  };
}
