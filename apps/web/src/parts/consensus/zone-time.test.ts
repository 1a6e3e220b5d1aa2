import { instantIn, placeOf, timeLeft, wallTimeIn, zonedMoment } from './zone-time.js';

it('reads a time on the clocks of Port of Spain, and writes it back', () => {
  expect(instantIn('America/Port_of_Spain', '2026-12-04T17:00')).toBe('2026-12-04T21:00:00.000Z');
  expect(wallTimeIn('America/Port_of_Spain', '2026-12-04T21:00:00.000Z')).toBe('2026-12-04T17:00');
});

it('is right on both sides of a change of clocks', () => {
  expect(instantIn('Europe/Paris', '2026-03-29T01:30')).toBe('2026-03-29T00:30:00.000Z');
  expect(instantIn('Europe/Paris', '2026-03-29T03:30')).toBe('2026-03-29T01:30:00.000Z');
});

it('takes no words for a time', () => {
  expect(instantIn('Europe/Paris', 'tomorrow')).toBeNull();
  expect(instantIn('Europe/Paris', '')).toBeNull();
});

it('names the place and how far its clocks are from those of Greenwich', () => {
  expect(placeOf('America/Port_of_Spain')).toBe('Port of Spain');
  expect(zonedMoment('en', '2026-12-04T21:00:00.000Z', 'America/Port_of_Spain')).toBe(
    '4 December 2026 at 17:00 (Port of Spain, GMT−4)',
  );
});

it('says how long it is until then', () => {
  const now = Date.parse('2026-12-01T21:00:00Z');
  expect(timeLeft('en', '2026-12-04T21:00:00Z', now)).toBe('in 3 days');
  expect(timeLeft('en', '2026-12-02T21:00:00Z', now)).toBe('in 24 hours');
  expect(timeLeft('en', '2026-12-01T21:30:00Z', now)).toBe('in 30 minutes');
  expect(timeLeft('en', '2026-12-01T19:00:00Z', now)).toBe('2 hours ago');
});
