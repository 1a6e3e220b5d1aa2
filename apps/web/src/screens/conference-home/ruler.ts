import { dayAfter, daysUntil } from '../../parts/days.js';

/** Something with a place in the calendar: a meeting of several days or a deadline of one. */
export interface Event {
  readonly id: string;
  readonly kind: 'meeting' | 'conference' | 'deadline';
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

export interface Placed extends Event {
  /** Share of the ruler's width, 0 to 1. */
  readonly at: number;
  readonly width: number;
  readonly lane: number;
  /** True where the name is written to the left of the mark, because the ruler ends. */
  readonly leftward: boolean;
}

export interface Ruler {
  readonly from: string;
  readonly to: string;
  readonly now: number;
  readonly months: readonly { readonly day: string; readonly at: number }[];
  readonly events: readonly Placed[];
  readonly lanes: number;
}

const behind = 75;
const after = 21;
/** Width of one letter of a name as a share of the ruler; names share a lane only when they cannot touch. */
const letter = 0.0051;
/** Letters that the days before a name take. */
const days = 11;

/**
 * The weeks that matter on one scale: from some weeks before the day the conference is lived on to some after its
 * end. What lies outside is left to the list below, because a scale of years would make the weeks unreadable.
 */
export function rulerOf(events: readonly Event[], asOf: string, endsOn: string): Ruler {
  const earliest = events.reduce((least, event) => (event.from < least ? event.from : least), asOf);
  const from = earliest > dayAfter(asOf, -behind) ? dayAfter(earliest, -5) : dayAfter(asOf, -behind);
  const to = dayAfter(endsOn > asOf ? endsOn : asOf, after);
  const length = daysUntil(from, to);
  const share = (day: string) => daysUntil(from, day) / length;
  const inside = events.filter((event) => event.to >= from && event.from <= to);
  const placed = intoLanes(
    inside.map((event) => ({
      ...event,
      at: share(event.from),
      width: share(dayAfter(event.to, 1)) - share(event.from),
    })),
  );
  return {
    from,
    to,
    now: share(asOf),
    months: monthsBetween(from, to)
      .map((day) => ({ day, at: share(day) }))
      .filter((month) => month.at < 0.94),
    events: placed,
    lanes: Math.max(1, ...placed.map((event) => event.lane + 1)),
  };
}

function intoLanes(events: readonly (Event & { at: number; width: number })[]): Placed[] {
  const takenUntil: number[] = [];
  return [...events]
    .sort((one, other) => one.at - other.at || one.name.localeCompare(other.name))
    .map((event) => {
      const label = (event.name.length + days) * letter + 0.02;
      const leftward = event.at + label > 1;
      const start = leftward ? event.at - label : event.at;
      const end = leftward ? event.at + event.width : event.at + Math.max(event.width, label);
      const free = takenUntil.findIndex((until) => until <= start);
      const lane = free === -1 ? takenUntil.length : free;
      takenUntil[lane] = end + 0.01;
      return { ...event, lane, leftward };
    });
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  for (;;) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > to) return months;
    months.push(day);
  }
}
