import { nextSign } from './next-sign.js';

it.each([
  ['–', '–'],
  ['a)', 'b)'],
  ['(c)', '(d)'],
  ['3.', '4.'],
  ['i)', 'ii)'],
  ['iii)', 'iv)'],
  ['v)', 'w)'],
  ['abis)', 'abis)'],
])('after %s comes %s', (sign, next) => {
  expect(nextSign(sign)).toBe(next);
});
