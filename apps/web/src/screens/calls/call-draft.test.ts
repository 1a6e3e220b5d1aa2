import { callInput, emptyCall } from './call-draft.js';

const zone = 'America/Port_of_Spain';
const empty = emptyCall(['p'], zone, Date.parse('2026-11-23T13:00:00Z'));
const whole = { ...empty, title: 'Article 3', ruleId: 'r' };

it('proposes a deadline that leaves the usual three days', () => {
  expect(empty.wallTime).toBe('2026-11-28T17:00');
});

it('sends the moment that the clocks of the zone show', () => {
  const sent = callInput(whole, Date.parse('2026-11-23T13:00:00Z'));
  const reminders = ['2026-11-27T21:00:00.000Z', '2026-11-28T18:00:00.000Z'];
  expect(sent).toMatchObject({ deadline: { at: '2026-11-28T21:00:00.000Z', zone, reminders }, leastHours: 72 });
});

it('sends no deadline with a call in the room, whatever the form still has', () => {
  expect(callInput({ ...whole, asking: 'inRoom', wallTime: '' })).toMatchObject({ deadline: null });
});

it('waits until there are a title, provisions, a rule, a time and whole hours', () => {
  expect(callInput(empty)).toBeNull();
  expect(callInput({ ...whole, title: ' ' })).toBeNull();
  expect(callInput({ ...whole, provisionIds: [] })).toBeNull();
  expect(callInput({ ...whole, wallTime: '' })).toBeNull();
  expect(callInput({ ...whole, asking: 'silence', leastHours: 'three days' })).toBeNull();
});
