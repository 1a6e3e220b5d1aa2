import { acceptWords, type NotAcceptable, notAcceptable } from '#lib/positions';
import { isZone } from './zone.js';

/** A meeting as whoever plans it describes it. Days are text, such as `2012-12-03`. */
export interface MeetingInput {
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly venue?: string | null;
  readonly zone?: string | null;
  readonly deliverables?: readonly string[] | null;
  /** False where a source only claims it. */
  readonly confirmed?: boolean | null;
}

export interface MeetingPlan {
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly venue: string;
  readonly zone: string;
  readonly deliverables: readonly string[];
  readonly confirmed: boolean;
}

const MOST_DELIVERABLES = 50;
const MOST_SIGNS = 300;

export function planOf(input: MeetingInput): MeetingPlan {
  const { kind, name, place, startsOn, endsOn } = input;
  const { venue, zone, deliverables } = input;
  return {
    kind,
    name,
    place,
    startsOn,
    endsOn,
    venue: venue ?? '',
    zone: zone ?? 'UTC',
    deliverables: deliverables ?? [],
    confirmed: input.confirmed ?? true,
  };
}

/** What keeps a meeting from being planned as it was described; null where nothing does. */
export function acceptMeeting({
  name,
  place,
  venue,
  zone,
  deliverables,
  startsOn,
  endsOn,
}: MeetingPlan): NotAcceptable | null {
  if (endsOn < startsOn) return notAcceptable('EndsBeforeItStarts', { field: 'endsOn' });
  if (!isZone(zone)) return notAcceptable('ZoneUnknown', { field: 'zone', zone: zone.slice(0, 64) });
  if (deliverables.length > MOST_DELIVERABLES)
    return notAcceptable('TooMany', { field: 'deliverables', most: MOST_DELIVERABLES });
  const named = [['name', name], ['place', place], ...deliverables.map((each) => ['deliverables', each])] as const;
  for (const [field, words] of named) {
    const problem = acceptWords(words ?? '', { field: field ?? '', most: MOST_SIGNS });
    if (problem) return problem;
  }
  return acceptWords(venue, { field: 'venue', most: MOST_SIGNS, mayBeBlank: true });
}
