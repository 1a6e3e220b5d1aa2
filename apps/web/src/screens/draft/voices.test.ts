import { voicesFrom, whoseWords } from './voices.js';

const delegation = (id: string, words = 1) => ({
  whose: 'DELEGATION' as const,
  words,
  provisionIds: ['p-1'],
  stakeholder: { id, symbol: id.toUpperCase(), name: `Delegation ${id}` },
});
const none = { words: 3, provisionIds: [], stakeholder: null };

it('gives each of many delegations a look of its own', () => {
  const shares = Array.from({ length: 32 }, (_, at) => delegation(`d${at}`));
  const voices = [...voicesFrom([{ whose: 'BASE', ...none }, ...shares]).values()].slice(1);
  expect(new Set(voices.slice(0, 8).map(({ colour }) => colour)).size).toBe(8);
  expect(new Set(voices.map(({ colour, line }) => `${colour} ${line}`)).size).toBe(32);
});

it('tells delegations apart from the words in force and from those that are nobody’s by name', () => {
  const voices = voicesFrom([{ whose: 'BASE', ...none }, delegation('trd', 7), { whose: 'OTHERS', ...none }]);
  expect([...voices.values()].map(({ key, symbol, words }) => [key, symbol, words])).toEqual([
    ['BASE', null, 3],
    ['trd', 'TRD', 7],
    ['OTHERS', null, 3],
  ]);
});

it('knows whose a run of words is: of all who asked for it, as far as one may read their amendments', () => {
  const amendment = { id: 'a-1', stakeholder: { id: 'trd' }, coSponsors: [{ id: 'jmc' }, { id: 'trd' }] };
  const byId = new Map([['a-1', amendment]]) as unknown as Parameters<typeof whoseWords>[1];
  const merged = { __typename: 'FromAmendments' as const, mergeId: 'm-1', by: null, at: '2012-10-17T13:00:00Z' };
  const typed = { __typename: 'FromSession' as const, person: null, from: merged.at, to: merged.at, compromise: false };
  expect(whoseWords({ ...merged, amendments: [{ id: 'a-1' }] }, byId)).toEqual(['trd', 'jmc']);
  expect(whoseWords({ ...merged, amendments: [] }, byId)).toEqual(['OTHERS']);
  expect(whoseWords({ ...typed, delegation: { id: 'jmc', symbol: 'JMC', name: 'J' } }, byId)).toEqual(['jmc']);
  expect(whoseWords({ ...typed, delegation: null }, byId)).toEqual(['OTHERS']);
});
