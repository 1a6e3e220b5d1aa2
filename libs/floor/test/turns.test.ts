import fc from 'fast-check';
import { acceptLimit, decideAsking, decideGiving, interruptedRequest, leftFor, spokenBy, type Turn } from '#lib/floor';
import { anyTurns, asked } from '#lib/floor/testing';
import { runs } from '#lib/foundation/testing';

const open = { itemId: 'item', open: true, waiting: [asked('CS 1')] };
const asking = { kind: 'STATEMENT', stakeholderId: 'CS 2', byChair: false } as const;

test('[F5] who stands in the list stands where it stood; a point of order is asked beside it', () => {
  expect(decideAsking(asking, open)).toBe('ASKS');
  expect(decideAsking({ ...asking, stakeholderId: 'CS 1' }, open)).toBe('STANDS');
  expect(decideAsking({ ...asking, stakeholderId: 'CS 1', kind: 'POINT_OF_ORDER' }, open)).toBe('ASKS');
});

test('[F6] a closed list takes points of order and whom the chair enters', () => {
  const closed = { ...open, open: false };
  expect(decideAsking(asking, closed)).toMatchObject({ kind: 'ListClosed', refused: true });
  expect(decideAsking({ ...asking, kind: 'POINT_OF_ORDER' }, closed)).toBe('ASKS');
  expect(decideAsking({ ...asking, byChair: true }, closed)).toBe('ASKS');
  expect(decideAsking({ ...asking, stakeholderId: 'CS 1' }, closed)).toBe('STANDS');
});

test('[F7] the floor is given to who waits, by who knows who has it', () => {
  const room = { speaking: 'turn', waiting: [{ id: 'a' }] };
  expect(decideGiving({ requestId: 'a', expected: 'turn' }, room)).toBeNull();
  expect(decideGiving({ requestId: 'a', expected: null }, room)).toMatchObject({ currentTurnId: 'turn' });
  expect(decideGiving({ requestId: 'b', expected: 'turn' }, room)).toMatchObject({ kind: 'NotWaiting' });
});

const turn = (more: Partial<Turn>): Turn => ({
  ...{ id: 't', requestId: 'r', stakeholderId: 's', category: 'GOVERNMENT', givenAt: 0, endedAt: null },
  ...{ interrupted: false, limit: 180 },
  ...more,
});

test('[F8] the time that is left goes down and below zero, and counts what was spoken before an interruption', () => {
  const first = turn({ endedAt: 60_000, interrupted: true });
  const again = turn({ id: 't 2', givenAt: 90_000 });
  expect(leftFor([turn({})], turn({}), 0)).toBe(180);
  expect(leftFor([turn({})], turn({}), 59_001)).toBe(121);
  expect(leftFor([first, again], again, 100_000)).toBe(110);
  expect(leftFor([turn({})], turn({}), 190_000)).toBe(-10);
  expect(leftFor([turn({ limit: null })], turn({ limit: null }), 5)).toBeNull();
});

test('[F2] who was cut off is the last to have made a statement', () => {
  const cut = turn({ endedAt: 1, interrupted: true });
  const point = turn({ id: 'p', requestId: 'point', givenAt: 1, endedAt: 2 });
  expect(interruptedRequest([cut, point], new Set(['point']))).toBe('r');
  expect(
    interruptedRequest([cut, point, turn({ id: 'n', requestId: 'n', endedAt: 3 })], new Set(['point'])),
  ).toBeNull();
  expect(interruptedRequest([], new Set())).toBeNull();
});

test('[F9] by category and by delegation the same time is counted, none of it twice', () => {
  fc.assert(
    fc.property(anyTurns, (turns) => {
      const now = 10_000_000;
      const all = (of: (each: Turn) => string) =>
        spokenBy(turns, now, of).reduce((total, { seconds }) => total + seconds, 0);
      const whole = turns.reduce((total, { givenAt, endedAt }) => total + (endedAt ?? now) - givenAt, 0) / 1000;
      // Each sum is rounded to a second.
      expect(Math.abs(all(({ category }) => category) - whole)).toBeLessThanOrEqual(4);
      expect(Math.abs(all(({ stakeholderId }) => stakeholderId) - whole)).toBeLessThanOrEqual(6);
    }),
    { numRuns: runs() },
  );
});

test('[F9] a statement that was cut off counts as one', () => {
  const turns = [turn({ endedAt: 60_000, interrupted: true }), turn({ id: 't 2', givenAt: 90_000, endedAt: 100_000 })];
  expect(spokenBy(turns, 0, ({ category }) => category)).toEqual([{ of: 'GOVERNMENT', turns: 1, seconds: 70 }]);
});

test('[F10] a speaking time is from ten seconds to two hours, or none', () => {
  for (const good of [null, 10, 180, 7200]) expect(acceptLimit(good)).toBeNull();
  for (const bad of [-1, 0, 9, 7201]) expect(acceptLimit(bad)).toMatchObject({ problem: 'SpeakingTime' });
});
