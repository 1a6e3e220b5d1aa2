import { dayAfter, daysUntil, today } from './days.js';

it('counts the days from the last Caribbean meeting to the conference', () => {
  expect(daysUntil('2012-10-10', '2012-12-03')).toBe(54);
  expect(daysUntil('2012-12-03', '2012-10-10')).toBe(-54);
});

it('is not misled by a day with 23 or 25 hours', () => {
  expect(daysUntil('2012-03-10', '2012-03-12')).toBe(2);
  expect(dayAfter('2012-10-27', 2)).toBe('2012-10-29');
});

it('writes the day as calendars do', () => {
  expect(today(new Date(2012, 9, 3, 23, 59))).toBe('2012-10-03');
});
