/**
 * The World Conference on International Telecommunications of 2012 as the Caribbean prepared it.
 *
 * Dates and places are facts. `confirmed: false` marks what our source gives from memory only; the page shows it so
 * until a secretariat confirms it.
 */
export const conference = {
  slug: 'wcit-12',
  name: 'World Conference on International Telecommunications (Dubai, 2012): Caribbean preparation',
  shortName: 'WCIT-12',
  place: 'Dubai',
  startsOn: '2012-12-03',
  endsOn: '2012-12-14',
  asOf: '2012-10-10',
  meetings: [
    {
      kind: 'MINISTERIAL',
      name: 'CTU Ministerial Seminar',
      place: '–',
      startsOn: '2012-05-29',
      endsOn: '2012-05-30',
    },
    {
      kind: 'REGIONAL',
      name: 'CITEL preparatory meeting',
      place: 'El Salvador',
      startsOn: '2012-09-11',
      endsOn: '2012-09-14',
    },
    {
      kind: 'PREPARATORY_COMMITTEE',
      name: 'ITU briefing',
      place: 'Geneva',
      startsOn: '2012-10-08',
      endsOn: '2012-10-09',
    },
    {
      kind: 'SUB_REGIONAL',
      name: 'CTU/ITU preparatory meeting',
      place: 'Port of Spain',
      startsOn: '2012-10-17',
      endsOn: '2012-10-19',
    },
    {
      kind: 'CONFERENCE',
      name: 'World Conference on International Telecommunications',
      place: 'Dubai',
      startsOn: '2012-12-03',
      endsOn: '2012-12-14',
    },
  ],
  deadlines: [
    { name: 'Proposals four months before the conference (GR 40)', on: '2012-08-03', confirmed: true },
    { name: 'Proposals one month before the conference', on: '2012-11-03', confirmed: true },
    { name: 'Accreditation closes', on: '2012-11-23', confirmed: true },
    { name: 'Secretariat issues the coordinated proposals (DT/1)', on: '2012-11-30', confirmed: true },
  ],
} as const;
