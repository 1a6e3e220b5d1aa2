import { isOfDivision, opensDivision } from './blocks.js';

const of = (divisionLabel: string, divisionTitle: string, kind = 'MOD') => ({ kind, divisionLabel, divisionTitle });

it('prints a heading once over the requests under it', () => {
  expect(opensDivision(of('Article 3', 'Networks'), undefined)).toBe(true);
  expect(opensDivision(of('Article 3', 'Networks'), of('Article 3', 'Networks'))).toBe(false);
  expect(opensDivision(of('Article 3', 'Networks'), of('Article 3', 'Networks', 'MOD_DIVISION'))).toBe(false);
  expect(opensDivision(of('', ''), undefined)).toBe(false);
});

it('tells requests about headings from those about provisions', () => {
  expect(['ADD', 'ADD_DIVISION', 'MOD_DIVISION', 'SUP'].filter((kind) => isOfDivision({ kind }))).toEqual([
    'ADD_DIVISION',
    'MOD_DIVISION',
  ]);
});
