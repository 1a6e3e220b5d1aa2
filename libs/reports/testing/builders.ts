import type { MeetingFacts } from '#lib/reports';

const NOTHING: MeetingFacts = {
  meeting: {
    name: 'Second preparatory meeting',
    conference: 'WCIT-12',
    kind: 'REGIONAL',
    place: 'Port of Spain',
    venue: 'Hall A',
    startsOn: '2012-10-17',
    endsOn: '2012-10-19',
    deliverables: ['A common proposal'],
  },
  bodies: [],
  items: [],
  texts: [],
  calls: [],
  concerns: [],
  statements: [],
};

/** A meeting of which nothing is known but what is given. */
export function facts(known: Partial<MeetingFacts> = {}): MeetingFacts {
  return { ...NOTHING, ...known };
}
