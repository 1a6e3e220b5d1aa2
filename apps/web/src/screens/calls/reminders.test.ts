import { hoursBefore, remindersBefore, remindersOffered, USUAL_REMINDERS } from './reminders.js';

const end = '2026-12-04T21:00:00.000Z';
const now = Date.parse('2026-12-03T09:00:00.000Z');

it('reminds so many hours before the end, and never of what has gone by', () => {
  expect(remindersBefore(end, [3, 24], now)).toEqual(['2026-12-03T21:00:00.000Z', '2026-12-04T18:00:00.000Z']);
  expect(remindersBefore(end, [72, 3], now)).toEqual(['2026-12-04T18:00:00.000Z']);
  expect(remindersBefore(end, [], now)).toEqual([]);
});

it('offers what is usual and what somebody set, and reads back what was set', () => {
  expect(remindersOffered([60])).toEqual([72, 60, 48, 24, 12, 3, 1]);
  expect(hoursBefore({ at: end, reminders: remindersBefore(end, USUAL_REMINDERS, now) })).toEqual([24, 3]);
});
