import { type ConcernCourse, openAt } from '#lib/concerns';
import type { ConferenceDays } from './conference-days.js';

export interface ProgressPoint {
  readonly kind: 'OPENED' | 'REVISION' | 'MEETING' | 'NOW';
  readonly at: Date;
  readonly on: string;
  readonly name: string | null;
  readonly brackets: number | null;
  readonly raised: number | null;
  readonly open: number | null;
}

/** What is known of a draft at moments, in milliseconds. */
export interface Known {
  readonly now: number;
  readonly opened: { readonly at: number; readonly brackets: number };
  readonly revisions: readonly { readonly at: number; readonly name: string; readonly brackets: number }[];
  readonly meetings: readonly { readonly name: string; readonly startsOn: string; readonly endsOn: string }[];
  readonly brackets: number;
  readonly concerns: readonly ConcernCourse[];
}

type Mark = Pick<ProgressPoint, 'kind' | 'name' | 'brackets'> & { readonly at: number };

/** Oldest first. A meeting that goes on counts as of now, and stands before it. */
export function progressPoints(known: Known, days: ConferenceDays): ProgressPoint[] {
  const { now, opened, revisions, meetings, brackets, concerns } = known;
  const marks: Mark[] = [
    { kind: 'OPENED', at: opened.at, name: null, brackets: opened.brackets },
    ...revisions.map((each): Mark => ({ kind: 'REVISION', ...each })),
    ...meetings.map(
      ({ name, startsOn, endsOn }): Mark => ({
        kind: 'MEETING',
        at: days.firstOf(startsOn) <= now ? Math.min(days.endOf(endsOn), now) : days.endOf(endsOn),
        name,
        brackets: null,
      }),
    ),
    { kind: 'NOW', at: now, name: null, brackets },
  ];
  // Sorting keeps what stands at one moment as it was, and now comes last.
  return marks.sort((one, other) => one.at - other.at).map((mark) => pointAt(mark, { now, concerns, days }));
}

function pointAt(
  { kind, at, name, brackets }: Mark,
  {
    now,
    concerns,
    days,
  }: { readonly now: number; readonly concerns: Known['concerns']; readonly days: ConferenceDays },
): ProgressPoint {
  const { raised, open } = at <= now ? openAt(concerns, at) : { raised: null, open: null };
  return { kind, at: new Date(at), on: days.dayOf(at), name, brackets, raised, open };
}
