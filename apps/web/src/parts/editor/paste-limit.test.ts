import { mostPasted, tooMuch } from './paste-limit.js';

it('lets the longest provision of any treaty in', () => {
  expect(tooMuch('a word '.repeat(2000), `<p>${'a word '.repeat(2000)}</p>`)).toBeNull();
});

it('keeps five megabytes out, and hands them back whole', () => {
  const words = 'x'.repeat(5 * 1024 * 1024);
  expect(tooMuch(words, '')).toBe(words);
});

it('weighs what a word processor adds to a few words, up to a point', () => {
  expect(tooMuch('few words', 'm'.repeat(mostPasted * 2))).toBeNull();
  expect(tooMuch('few words', 'm'.repeat(mostPasted * 11))).toBe('few words');
  expect(tooMuch('', 'm'.repeat(mostPasted * 11))).toHaveLength(mostPasted * 11);
});
