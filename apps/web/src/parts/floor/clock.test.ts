import { clockFace, minutes, skewOf } from './clock.js';

const given = '2031-03-02T10:00:00.000Z';
const turn = { givenAt: given, limitSeconds: 180, secondsBefore: 0 };
const at = (seconds: number): number => Date.parse(given) + seconds * 1000;

test.each([
  ['at the beginning', turn, 0, [180, 'down']],
  ['halfway', turn, 90, [90, 'down']],
  ['over time', turn, 200, [-20, 'down']],
  ['after an interruption', { ...turn, secondsBefore: 100 }, 30, [50, 'down']],
  ['without limit', { ...turn, limitSeconds: null }, 61.8, [61, 'up']],
  ['where the device runs behind', turn, -3, [180, 'down']],
] as const)('the clock counts from the database’s time: %s', (_, of, after, shown) => {
  const { seconds, counts } = clockFace(of, at(after));
  expect([seconds, counts]).toEqual(shown);
});

test('seconds are shown as minutes', () => {
  expect([180, 61, 9, 0, -20].map(minutes)).toEqual(['3:00', '1:01', '0:09', '0:00', '−0:20']);
});

test('a device whose clock is wrong shows the same', () => {
  const skew = skewOf(given, at(3600));
  expect(clockFace(turn, at(3600 + 90) - skew).seconds).toBe(90);
});
