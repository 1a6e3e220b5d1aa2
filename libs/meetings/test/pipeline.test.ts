import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { itemNext, itemsOn, momentThere, pipeline } from '#lib/meetings';

const meeting = (startsOn: string, endsOn = startsOn) => ({ startsOn, endsOn, calledOff: false });
const told = (meetings: readonly ReturnType<typeof meeting>[], deadlines: readonly string[], day: string) =>
  pipeline(
    meetings,
    deadlines.map((on) => ({ on })),
    day,
  ).map((step) => {
    if (step.kind === 'day') return 'day';
    const from = step.kind === 'meeting' ? step.meeting.startsOn : step.deadline.on;
    return `${step.kind} ${from.slice(5)} ${step.state} ${step.daysUntil}`;
  });

test('[M7] deadlines stand among the meetings, and the day before what is not past', () => {
  const meetings = [meeting('2012-09-11', '2012-09-14'), meeting('2012-10-17', '2012-10-19'), meeting('2012-12-03')];
  expect(told(meetings, ['2012-11-03', '2012-08-03'], '2012-10-10')).toEqual([
    'deadline 08-03 past -68',
    'meeting 09-11 past -29',
    'day',
    'meeting 10-17 coming 7',
    'deadline 11-03 coming 24',
    'meeting 12-03 coming 54',
  ]);
});

test('[M7] what is held on the day is now, and after the last everything is past', () => {
  const meetings = [meeting('2012-10-17', '2012-10-19')];
  expect(told(meetings, [], '2012-10-18')).toEqual(['day', 'meeting 10-17 now -1']);
  expect(told(meetings, ['2012-10-20'], '2012-11-01')).toEqual([
    'meeting 10-17 past -15',
    'deadline 10-20 past -12',
    'day',
  ]);
});

test('[M7] every meeting and every deadline is in it once, and meetings keep their order', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((nth) => `2012-02-${String(nth).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(day), fc.array(day), day, (meetings, deadlines, at) => {
      const steps = pipeline(
        meetings.map((on) => meeting(on)),
        deadlines.map((on) => ({ on })),
        at,
      );
      expect(steps.flatMap((step) => (step.kind === 'meeting' ? [step.meeting.startsOn] : []))).toEqual(meetings);
      const due = steps.flatMap((step) => (step.kind === 'deadline' ? [step.deadline.on] : []));
      expect(due).toEqual([...deadlines].sort());
      expect(steps.filter(({ kind }) => kind === 'day')).toHaveLength(1);
    }),
    { numRuns: runs() },
  );
});

const item = (id: string, from: string | null, to: string | null = null) => ({
  id,
  startsAt: from === null ? null : new Date(`2012-10-17T${from}:00Z`),
  endsAt: to === null ? null : new Date(`2012-10-17T${to}:00Z`),
});
const agenda = [
  item('a', '09:00', '10:00'),
  item('b', '10:00'),
  item('c', null),
  item('d', '11:00'),
  item('e', '11:00', '12:00'),
];

test.each([
  ['08:59', [], 'a'],
  ['09:00', ['a'], 'b'],
  ['10:30', ['b'], 'd'],
  ['11:30', ['d', 'e'], null],
  ['12:30', ['d'], null],
  ['15:30', [], null],
])('[M6] at %s', (at, on, next) => {
  const moment = new Date(`2012-10-17T${at}:00Z`);
  expect(itemsOn(agenda, moment)).toEqual(on);
  expect(itemNext(agenda, moment)).toBe(next);
});

test('[M6] a day of the past is lived at our hour', () => {
  const now = new Date('2026-11-23T16:20:30Z');
  expect(momentThere(now, null, 'Asia/Dubai')).toBe(now);
  expect(momentThere(now, '2012-10-17', 'America/Port_of_Spain').toISOString()).toBe('2012-10-17T16:20:30.000Z');
});
