import { dayIn, dayWords, hoursHere, hoursIn } from './agenda-times.js';

const item = { startsAt: '2012-10-17T13:00:00Z', endsAt: '2012-10-17T14:30:00Z' };
const zone = 'America/Port_of_Spain';

test('hours are those of the clocks there, in the reader’s own writing', () => {
  expect(hoursIn('en', item, zone)).toBe('09:00–10:30');
  expect(hoursIn('nl', { ...item, endsAt: null }, zone)).toBe('09:00');
  expect(hoursIn('en', { startsAt: null, endsAt: null }, zone)).toBeNull();
});

test('the reader is told their own hour only where it is another, and the day where that is another too', () => {
  expect(hoursHere('en', item, { zone, own: 'America/Puerto_Rico' })).toBeNull();
  expect(hoursHere('en', item, { zone, own: 'Europe/Paris' })).toBe('15:00–16:30');
  expect(hoursHere('en', item, { zone, own: 'Pacific/Auckland' })).toBe('Thursday 18 October, 02:00–03:30');
});

test('the day is the one that it is there', () => {
  expect(dayIn({ startsAt: '2012-10-18T02:00:00Z', endsAt: null }, zone)).toBe('2012-10-17');
  expect(dayWords('fr', '2012-10-17')).toBe('mercredi 17 octobre');
});
