import fc from 'fast-check';
import { alike, fewOfEach, type Owed, owedTo } from '#lib/answers';
import { runs } from '#lib/foundation/testing';

const capacity = fc.constantFrom('delegation:a', 'delegation:b', 'clearing:a', 'call');
const anyTasks = fc.array(
  fc.record({
    kind: fc.constantFrom('CallToAnswer', 'StanceToClear', 'PositionAsked'),
    path: fc.nat({ max: 3 }).map(String),
    for: fc.uniqueArray(capacity, { minLength: 1, maxLength: 4 }),
  }),
  { maxLength: 40 },
);

test('[A6] somebody is told what waits for one of their capacities, in its order, and nothing else', () => {
  const tasks = [
    { kind: 'CallToAnswer', for: ['delegation:a', 'delegation:b'] },
    { kind: 'StanceToClear', for: ['clearing:a'] },
    { kind: 'ObjectionToRule', for: ['call'] },
  ];
  const kinds = (...capacities: string[]) => owedTo(tasks, capacities).map(({ kind }) => kind);
  expect(kinds('delegation:a')).toEqual(['CallToAnswer']);
  expect(kinds('clearing:a', 'delegation:a')).toEqual(['CallToAnswer', 'StanceToClear']);
  expect(kinds('call')).toEqual(['ObjectionToRule']);
  expect(kinds()).toEqual([]);
});

test('[A6] of each kind the first few', () => {
  const many = Array.from({ length: 30 }, (_, n) => ({ kind: n % 3 === 0 ? 'rare' : 'often', n }));
  const few = fewOfEach(many);
  expect(few.filter(({ kind }) => kind === 'often').map(({ n }) => n)).toEqual(
    many.flatMap(({ kind, n }) => (kind === 'often' ? [n] : [])),
  );
  expect(fewOfEach([...many, ...many]).filter(({ kind }) => kind === 'often')).toHaveLength(20);
  expect(few).toEqual(many);
});

test('[A7] what is put together waits for the same people as before, and stands once', () => {
  const of = (tasks: readonly Owed[], who: string) =>
    new Set(owedTo(tasks, [who]).map(({ for: _, ...what }) => JSON.stringify(what)));
  fc.assert(
    fc.property(anyTasks, capacity, (tasks, who) => {
      const together = alike(tasks);
      expect(of(together, who)).toEqual(of(tasks, who));
      expect(new Set(together.map(({ kind, path }) => `${kind} ${path}`)).size).toBe(together.length);
    }),
    { numRuns: runs() },
  );
});
