import type { Item } from './AgendaScreen.js';
import { inputOf, planOf } from './item-plan.js';

const place = { zone: 'America/Port_of_Spain', startsOn: '2012-10-17' };
const nameOf = ({ number, instrument }: Item['provisions'][number]) => `${instrument.shortTitle} ${number}`;
const item = {
  ...{ id: 'i', number: '3', title: 'Scope', note: '', audience: 'PUBLIC', withdrawn: false, version: 1 },
  ...{ startsAt: '2012-10-18T13:00:00Z', endsAt: '2012-10-18T14:00:00Z' },
  issues: [{ id: 'voip', number: 1, title: 'VoIP' }],
  documents: [],
  provisions: [
    { id: 'two', number: '2', label: '1.1', divisionLabel: 'Article 1', instrument: { id: 't', shortTitle: 'T' } },
    { id: 'other', number: '9', label: null, divisionLabel: '', instrument: { id: 'p', shortTitle: 'P' } },
  ],
} as Item;

test('what was shown is what is sent again, to the minute, with provisions of every text', () => {
  const plan = planOf(item, place, nameOf);
  expect(plan).toMatchObject({ day: '2012-10-18', from: '09:00', to: '10:00' });
  expect(plan.provisions).toEqual([
    { id: 'two', name: 'T 2' },
    { id: 'other', name: 'P 9' },
  ]);
  expect(inputOf(plan)).toEqual({
    ...{ title: 'Scope', note: '', audience: 'PUBLIC' },
    startsAt: '2012-10-18T09:00',
    endsAt: '2012-10-18T10:00',
    issueIds: ['voip'],
    provisionIds: ['two', 'other'],
  });
});

test('an item without an hour has none, and a new one begins on the first day', () => {
  const plan = { ...planOf(null, place, nameOf), title: 'New' };
  expect(plan.day).toBe('2012-10-17');
  expect(inputOf(plan)).toMatchObject({ startsAt: null, endsAt: null, provisionIds: [] });
});
