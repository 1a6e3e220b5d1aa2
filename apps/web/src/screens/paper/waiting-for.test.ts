import { waitingFor } from './waiting-for.js';

it('files nothing that is not stored', () => {
  const room = (state: object, isHere = true) => ({ isHere, state }) as never;
  expect(waitingFor(null)).toBe('connection');
  expect(waitingFor(room({ kind: 'live' }, false))).toBe('connection');
  expect(waitingFor(room({ kind: 'offline', since: 1, waiting: 2, kept: true }))).toBe('connection');
  expect(waitingFor(room({ kind: 'saving', waiting: 1 }))).toBe('storing');
  expect(waitingFor(room({ kind: 'saved', at: 1 }))).toBeNull();
  expect(waitingFor(room({ kind: 'live' }))).toBeNull();
});
