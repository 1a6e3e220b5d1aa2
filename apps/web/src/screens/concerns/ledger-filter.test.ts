import { isFiltered, readFilter, writeFilter } from './ledger-filter.js';

it('reads from the address which concerns are looked at, and writes it back', () => {
  const filter = readFilter(new URLSearchParams('state=DISPOSED&issue=i-1&look=dark'));
  expect(filter).toEqual({ issue: 'i-1', stakeholder: null, provision: null, state: 'DISPOSED' });
  expect(writeFilter(filter).toString()).toBe('issue=i-1&state=DISPOSED');
  expect(isFiltered(filter)).toBe(true);
});

it('takes a state that there is not for none', () => {
  const filter = readFilter(new URLSearchParams('state=LOST'));
  expect(filter.state).toBeNull();
  expect(isFiltered(filter)).toBe(false);
  expect(writeFilter(filter).toString()).toBe('');
});
