import { provisionsByDivision } from './provisions-by-division.js';

const provision = (id: string, divisionId: string, number: string, text: string) => ({
  id,
  divisionId,
  number,
  label: null,
  text,
});
const division = (id: string, title: string) => ({
  id,
  parentId: null,
  label: '',
  title,
});
const draft = {
  divisions: [division('one', 'Scope'), division('empty', 'Nothing'), division('two', 'Routes')],
  provisions: [
    provision('a', 'one', '1', 'Purpose of the rules.'),
    provision('b', 'two', '31', 'Routes under No. 1 are agreed.'),
    provision('c', 'two', '131', 'Members choose.'),
  ],
};
const ids = (sought: string) => provisionsByDivision(draft, sought).map((each) => each.provisions.map(({ id }) => id));

it('lists provisions under the headings that have any', () => {
  expect(ids('')).toEqual([['a'], ['b', 'c']]);
});

it('finds a provision by its number, and not by a part of another or words that name it', () => {
  expect(ids('31')).toEqual([['b']]);
  expect(ids('1')).toEqual([['a']]);
});

it('finds several numbers at once, as one writes them down', () => {
  expect(ids('31, 1;131')).toEqual([['a'], ['b', 'c']]);
});

it('finds words whatever their capitals', () => {
  expect(ids('MEMBERS')).toEqual([['c']]);
  expect(ids('nowhere')).toEqual([]);
});
