import { type KeptWords, keptAs } from '../../live/kept-words.js';
import { bothOf } from './use-kept-words.js';

const words = (id: string): KeptWords => keptAs({ id, provision: 'p', words: id, why: 'Locked' });

it('shows words once, whether the device or this page alone has them', () => {
  expect(bothOf([words('a')], [words('a'), words('b')], new Set(['a']))).toEqual([words('a'), words('b')]);
});

it('does not show again what was done with in another page', () => {
  expect(bothOf([], [words('a')], new Set(['a']))).toEqual([]);
});
