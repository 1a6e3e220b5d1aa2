import { conferenceDays } from './conference-days.js';
import { type Known, progressPoints } from './progress-points.js';

const at = (moment: string): number => Date.parse(moment);
const now = at('2026-11-23T15:00:00Z');

const known: Known = {
  now,
  opened: { at: at('2026-11-01T09:00:00Z'), brackets: 0 },
  revisions: [{ at: at('2026-11-10T12:00:00Z'), name: 'Rev.1', brackets: 4 }],
  meetings: [
    { name: 'First', startsOn: '2026-11-09', endsOn: '2026-11-11' },
    { name: 'Second', startsOn: '2026-11-22', endsOn: '2026-11-24' },
    { name: 'Third', startsOn: '2026-12-03', endsOn: '2026-12-04' },
  ],
  brackets: 2,
  concerns: [
    { raisedAt: at('2026-11-05T00:00:00Z'), disposed: [{ at: at('2026-11-11T08:00:00Z'), takenBackAt: null }] },
    { raisedAt: at('2026-11-11T09:00:00Z'), disposed: [] },
  ],
};

it('goes meeting by meeting, with each sealed revision where it was sealed', () => {
  const points = progressPoints(known, conferenceDays(null, now));
  expect(points.map(({ kind, on, name, brackets, raised, open }) => [kind, on, name, brackets, raised, open])).toEqual([
    ['OPENED', '2026-11-01', null, 0, 0, 0],
    ['REVISION', '2026-11-10', 'Rev.1', 4, 1, 1],
    ['MEETING', '2026-11-11', 'First', null, 2, 1],
    ['MEETING', '2026-11-23', 'Second', null, 2, 1],
    ['NOW', '2026-11-23', null, 2, 2, 1],
    ['MEETING', '2026-12-04', 'Third', null, null, null],
  ]);
});

it('counts days back from the day on which the conference is lived', () => {
  const days = conferenceDays('2012-10-10', now);
  const meetings = [{ name: 'Before', startsOn: '2012-10-05', endsOn: '2012-10-06' }];
  const points = progressPoints({ ...known, meetings }, days);
  expect(points.map(({ kind, on }) => [kind, on])).toEqual([
    ['OPENED', '2012-09-18'],
    ['REVISION', '2012-09-27'],
    ['MEETING', '2012-10-06'],
    ['NOW', '2012-10-10'],
  ]);
  expect(points[2]?.at.toISOString()).toBe('2026-11-19T23:59:59.999Z');
});
