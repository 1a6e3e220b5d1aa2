import { inputOf, planOf } from './document-plan.js';
import { readFilter, writeFilter } from './documents-filter.js';
import { sizeIn } from './written.js';

const bodies = [
  { id: 'jmc', symbol: 'JMC', name: 'Jamaica' },
  { id: 'brb', symbol: 'BRB', name: 'Barbados' },
];
const begun = planOf(null, { series: 'INF', day: '2012-10-03', language: 'fr' });

test('a line that is a symbol or a name means its stakeholder, any other stands as it is', () => {
  const plan = { ...begun, title: ' On roaming ', sources: 'jmc\n\n Barbados \nHost country' };
  expect(inputOf(plan, bodies)).toMatchObject({
    series: 'INF',
    title: 'On roaming',
    language: 'fr',
    sourceIds: ['jmc', 'brb'],
    otherSources: ['Host country'],
  });
});

test('a delegation names no source, whatever stands there', () => {
  expect(inputOf({ ...begun, sources: 'JMC' }, null)).toMatchObject({ sourceIds: [], otherSources: [] });
});

test('what the address filters by is read as it was written, and nothing else', () => {
  const filter = { series: 'DT', issue: '7' } as const;
  expect(readFilter(writeFilter(filter))).toEqual(filter);
  expect(readFilter(new URLSearchParams('series=nonsense'))).toEqual({ series: null, issue: null });
});

test.each([
  [300, '1 kB'],
  [150 * 1024, '150 kB'],
  [2.5 * 1024 * 1024, '2.5 MB'],
] as const)('%d bytes are %s', (bytes, said) => expect(sizeIn('en', bytes)).toBe(said));
