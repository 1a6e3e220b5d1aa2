import type { Item } from './AgendaScreen.js';
import { inputOf, planOf, unknownNumbers } from './item-plan.js';

const place = { zone: 'America/Port_of_Spain', startsOn: '2012-10-17' };
const byNumber = new Map([
  ['2', 'two'],
  ['31A', 'thirty-one A'],
]);
const item = {
  ...{ id: 'i', number: '3', title: 'Scope', note: '', audience: 'PUBLIC', withdrawn: false, version: 1 },
  ...{ startsAt: '2012-10-18T13:00:00Z', endsAt: '2012-10-18T14:00:00Z' },
  issues: [{ id: 'voip', number: 1, title: 'VoIP' }],
  documents: [],
  provisions: [
    { id: 'two', number: '2', label: '1.1' },
    { id: 'elsewhere', number: '9', label: '' },
  ],
} as Item;

test('what was shown is what is sent again, to the minute, with what the form cannot name', () => {
  const plan = planOf(item, place);
  expect(plan).toMatchObject({ day: '2012-10-18', from: '09:00', to: '10:00', provisions: '2, 9' });
  expect(inputOf(plan, item, byNumber)).toMatchObject({
    startsAt: '2012-10-18T09:00',
    endsAt: '2012-10-18T10:00',
    issueIds: ['voip'],
    provisionIds: ['two', 'elsewhere'],
  });
});

test('an item without an hour has none, and a new one begins on the first day', () => {
  const plan = { ...planOf(null, place), title: 'New' };
  expect(plan.day).toBe('2012-10-17');
  expect(inputOf(plan, null, byNumber)).toMatchObject({ startsAt: null, endsAt: null, provisionIds: [] });
});

test('numbers are read as people type them, and those that are none are named', () => {
  const plan = { ...planOf(null, place), provisions: '2; 31A  2, 77' };
  expect(inputOf(plan, null, byNumber).provisionIds).toEqual(['two', 'thirty-one A']);
  expect(unknownNumbers(plan, byNumber)).toEqual(['77']);
});
