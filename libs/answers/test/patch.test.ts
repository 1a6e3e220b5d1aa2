import fc from 'fast-check';
import { type Json, patched, patchOf } from '#lib/answers';
import { runs } from '#lib/foundation/testing';

const anyJson = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as Json);
/** Two that have much in common, as an answer and the next one. */
const anyTwo = fc
  .tuple(fc.array(anyJson, { maxLength: 5 }), fc.array(anyJson, { maxLength: 5 }), fc.nat(5))
  .map(([some, others, kept]): [Json, Json] => [
    { lines: some, more: { others } },
    { lines: [...some.slice(0, kept), ...others], more: { others: some } },
  ]);

/** Two lists of things that have ids, some in both, in any order. */
const anyThings = fc.array(fc.record({ id: fc.nat({ max: 6 }).map(String), said: fc.nat({ max: 2 }) }), {
  maxLength: 8,
});

it('[A1] turns one answer into the other', () => {
  fc.assert(
    fc.property(fc.oneof(anyTwo, fc.tuple(anyJson, anyJson), fc.tuple(anyThings, anyThings)), ([before, after]) => {
      const patch = patchOf(before, after);
      expect(patch === null ? before : patched(before, patch)).toEqual(after);
    }),
    { numRuns: runs() },
  );
});

it('[A1] a name that was, and one that is new', () => {
  const patch = patchOf({ a: 1, b: { c: [1, 2, 3] } }, { b: { c: [1, 5] }, d: null });
  expect(patch).toEqual({
    object: { b: { object: { c: { list: { 1: { is: 5 } }, length: 2 } }, without: [] }, d: { is: null } },
    without: ['a'],
  });
});

it('[A1] a name that every object has by itself', () => {
  const patch = patchOf({}, { toString: 1 });
  expect(patch && patched({}, patch)).toEqual({ toString: 1 });
});

it('[A2] finds nothing between an answer and itself', () => {
  fc.assert(
    fc.property(anyJson, (answer) => patchOf(answer, structuredClone(answer) as Json) === null),
    { numRuns: runs() },
  );
});

it('[A3] names what changed and keeps the rest as it is', () => {
  const before = { lines: Array.from({ length: 300 }, (_, at) => ({ at, words: `Rule ${at}`, open: 0 })) };
  const after = { lines: before.lines.map((line) => (line.at === 7 ? { ...line, open: 1 } : line)) };
  const patch = patchOf(before, after);
  expect(JSON.stringify(patch).length).toBeLessThan(150);
  const next = patched(before, patch ?? { is: null }) as typeof before;
  expect(next.lines[8]).toBe(before.lines[8]);
});

it('[A3] what comes first in a list makes nothing behind it new', () => {
  const acts = Array.from({ length: 50 }, (_, n) => ({ id: `act ${n}`, facts: { cited: `${n}` } }));
  const later = [{ id: 'new', facts: { cited: '1' } }, ...acts.slice(0, 49)];
  const patch = patchOf(acts, later);
  expect(Object.keys(patch && 'list' in patch ? patch.list : {})).toEqual(['0']);
  const after = patch && (patched(acts, patch) as readonly Json[]);
  expect(after).toEqual(later);
  expect(after?.[1]).toBe(acts[0]);
});

it('[A3] what has no id is known by what it is', () => {
  const tasks = [
    { kind: 'a', for: ['x', 'y'] },
    { kind: 'b', for: ['x'] },
    { kind: 'c', for: [] },
  ];
  const later = [tasks[1], { kind: 'd', for: ['y'] }, tasks[0], tasks[2]] as Json;
  const patch = patchOf(tasks, later);
  expect(patch).toEqual({ list: { 1: { is: { kind: 'd', for: ['y'] } } }, length: 4, from: [1, null, 0, 2] });
  expect(patch && patched(tasks, patch)).toEqual(later);
});
