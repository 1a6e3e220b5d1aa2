import { keptIn, proposeKept } from './kept-address.js';

it('finds in the address of the form which words it begins with', () => {
  const address = proposeKept('p-1', { draft: 'd-7', id: '4711 p-1' });
  const url = new URL(address, 'http://here');
  expect(url.pathname).toBe('/provisions/p-1/propose');
  expect(url.searchParams.get('kind')).toBe('MOD');
  expect(keptIn(url.searchParams)).toEqual({ draft: 'd-7', id: '4711 p-1' });
});

it('begins with the words that stand where the address names no others', () => {
  expect(keptIn(new URLSearchParams('kind=MOD'))).toBeNull();
  expect(keptIn(new URLSearchParams('kept=d-7'))).toBeNull();
});
