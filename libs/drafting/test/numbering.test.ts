import fc from 'fast-check';
import {
  compareLabels,
  compareNumbers,
  labelBetween,
  numberBetween,
  parseLabel,
  parseNumber,
  printLabel,
} from '#lib/drafting';
import { runs } from '#lib/foundation/testing';

test.each<[string | null, string | null, string | null]>([
  ['31', '32', '31A'],
  ['31A', '32', '31B'],
  ['31', '31A', null],
  ['31A', '31B', null],
  ['31', null, '31A'],
  ['3', '4', '3A'],
  ['31Z', '32', null],
  [null, '1', '0A'],
  ['31A', '31C', '31B'],
  ['IV', 'V', null],
])('[B1] a provision inserted after %s and before %s is %s', (after, before, number) => {
  expect(numberBetween(after, before)).toBe(number);
});

test.each<[string, string | null, string | null]>([
  ['3.4', null, '3.5'],
  ['3.4', '3.5', '3.4A'],
  ['3.4A', '3.5', '3.4B'],
  ['d)', null, 'e)'],
  ['a)', 'b)', 'a bis)'],
  ['a bis)', 'b)', 'a ter)'],
  ['a sexies)', 'b)', null],
  ['1.1 a)', 'b)', 'a bis)'],
  ['c)', '1.8', 'd)'],
  ['(b)', null, '(c)'],
  ['NO. 35', null, null],
  ['3.4.1', '3.5', '3.4.2'],
])('[B2] a paragraph inserted after %s and before %s is %s', (after, before, label) => {
  expect(labelBetween(after, before)).toBe(label);
});

test('[B3] numbers and labels stand in reading order', () => {
  const sorted = (words: string[], compare: (a: string, b: string) => number) => [...words].reverse().sort(compare);
  const numbers = ['2', '2A', '10', '31', '31A', '31B', '31AA', '32', 'IV', 'V'];
  const labels = ['1.1 a)', '1.1 b)', '3.4', '3.4.1', '3.4A', '3.5', '3.10', '3A.1'];
  expect(sorted(numbers, compareNumbers)).toEqual(numbers);
  expect(sorted(labels, compareLabels)).toEqual(labels);
  expect(sorted(['a)', 'a bis)', 'a ter)', 'b)'], compareLabels)).toEqual(['a)', 'a bis)', 'a ter)', 'b)']);
});

test('[B4] what is parsed prints as it was', () => {
  for (const label of ['3.4', '1.1 a)', 'b)', 'a bis)', '3A.1', '(c)', '2.5.1', '4'])
    expect(printLabel(parseLabel(label)!)).toBe(label);
  expect(parseLabel('abis)')).toEqual(parseLabel('a bis)'));
  expect([parseLabel(''), parseLabel('recalling'), parseNumber('3 A'), parseNumber('-1')]).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('[B5] an inserted number always stands between its neighbours', () => {
  const number = fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('', '', 'A', 'B', 'Z'))
    .map(([base, letter]) => `${base}${letter}`);
  const property = fc.property(number, number, (one, other) => {
    const [after, before] = [one, other].sort(compareNumbers) as [string, string];
    const inserted = numberBetween(after, before);
    if (inserted === null) return;
    expect(compareNumbers(after, inserted)).toBeLessThan(0);
    expect(compareNumbers(inserted, before)).toBeLessThan(0);
  });
  fc.assert(property, { numRuns: runs() });
});
