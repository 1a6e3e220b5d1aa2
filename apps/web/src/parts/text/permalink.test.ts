import { permalinksOf } from './permalink.js';

it('cites the numbers of the text itself, and the ids of all that counts for itself', () => {
  const links = permalinksOf([
    { id: 'a', number: null, series: 'provisions' },
    { id: 'b', number: '35', series: 'provisions' },
    { id: 'c', number: '35', series: 'statements' },
    { id: 'd', number: '31A', series: 'provisions' },
  ]);
  expect([...links.values()]).toEqual(['a', 'No-35', 'c', 'No-31A']);
});
