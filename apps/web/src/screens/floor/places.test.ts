import { placeAbove, placeBelow } from './places.js';

const waiting = [
  { id: 'point', kind: 'POINT_OF_ORDER' },
  { id: 'a', kind: 'STATEMENT' },
  { id: 'b', kind: 'STATEMENT' },
  { id: 'c', kind: 'STATEMENT' },
] as const;

test('a place earlier and a place later are behind somebody, and among statements alone', () => {
  expect(['point', 'a', 'b', 'c'].map((id) => placeAbove(waiting, id))).toEqual([undefined, undefined, null, 'a']);
  expect(['point', 'a', 'b', 'c'].map((id) => placeBelow(waiting, id))).toEqual([undefined, 'b', 'c', undefined]);
});
