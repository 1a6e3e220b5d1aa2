import { otherVoices, type Voice } from './other-voices.js';

const open = { status: 'FILED', audience: 'CONFERENCE', disposition: null, heading: null, coSponsors: [] };
const voices: readonly Voice[] = [
  { ...open, id: 'mod', kind: 'MOD', stakeholder: { id: 'trd' } },
  { ...open, id: 'joined', kind: 'SUP', stakeholder: { id: 'jmc' }, coSponsors: [{ id: 'trd' }] },
  { ...open, id: 'add', kind: 'ADD', stakeholder: { id: 'trd' } },
  { ...open, id: 'heading', kind: 'MOD', heading: { id: 'd-3' }, stakeholder: { id: 'trd' } },
  { ...open, id: 'withdrawn', kind: 'NOC', status: 'WITHDRAWN', stakeholder: { id: 'trd' } },
  { ...open, id: 'disposed', kind: 'NOC', disposition: { kind: 'OVERTAKEN' }, stakeholder: { id: 'trd' } },
  { ...open, id: 'private', kind: 'MOD', audience: 'DELEGATION', stakeholder: { id: 'trd' } },
];
const told = (place: Partial<Parameters<typeof otherVoices>[1]>, who: string) =>
  otherVoices(voices, { kind: 'MOD', heading: null, audience: 'PUBLIC', ...place }, who).map(({ id }) => id);

it('tells a delegation of what it asks already of the same words, as sponsor or co-sponsor', () => {
  expect(told({ kind: 'NOC', heading: null }, 'trd')).toEqual(['mod', 'joined']);
  expect(told({ kind: 'NOC', heading: null }, 'guy')).toEqual([]);
});

it('does not count an amendment against itself', () => {
  expect(told({ id: 'mod', kind: 'MOD', heading: null }, 'trd')).toEqual(['joined']);
});

it('keeps headings, additions and moves apart from words', () => {
  expect(told({ kind: 'MOD', heading: { id: 'd-3' } }, 'trd')).toEqual(['heading']);
  expect(told({ kind: 'ADD', heading: null }, 'trd')).toEqual([]);
  expect(told({ kind: 'MOVE', heading: null }, 'trd')).toEqual([]);
});

it('keeps what only the delegation reads apart from what others read', () => {
  expect(told({ audience: 'DELEGATION' }, 'trd')).toEqual(['private']);
});
