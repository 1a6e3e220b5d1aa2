import fc from 'fast-check';
import { compare, type Hunk } from '#lib/drafting';
import { runs } from '#lib/foundation/testing';

const few = fc.array(fc.nat({ max: 3 }), { maxLength: 14 });
const many = fc.array(fc.nat({ max: 40 }), { maxLength: 200 });

describe('comparing sequences', () => {
  it('[C1] hunks turn the old sequence into the new one, in order and apart', () => {
    fc.assert(
      fc.property(fc.oneof(few, many), fc.oneof(few, many), (old, next) => {
        const hunks = compare(Int32Array.from(old), Int32Array.from(next));
        expect(applied(old, next, hunks)).toEqual(next);
        hunks.forEach((hunk, index) => {
          const before = hunks[index - 1];
          if (before !== undefined) expect(hunk.from - before.to).toBeGreaterThan(0);
          if (before !== undefined) expect(hunk.from - before.to).toBe(hunk.newFrom - before.newTo);
        });
      }),
      { numRuns: runs() },
    );
  });

  it('[C2] no comparison has fewer differences', () => {
    fc.assert(
      fc.property(few, few, (old, next) => {
        const kept =
          old.length -
          compare(Int32Array.from(old), Int32Array.from(next)).reduce((sum, { from, to }) => sum + to - from, 0);
        expect(kept).toBe(longestCommon(old, next));
      }),
      { numRuns: runs() },
    );
  });

  it('[C3] long texts with little in common are compared before the test times out', () => {
    const random = mulberry(7);
    const old = Int32Array.from({ length: 50_000 }, () => Math.floor(random() * 500));
    const next = Int32Array.from({ length: 50_000 }, () => Math.floor(random() * 500));
    expect(applied([...old], [...next], compare(old, next))).toEqual([...next]);
  });

  it('[C3] a pattern against itself shifted, which has as many hunks as repetitions, does not take their square', () => {
    const old = Int32Array.from({ length: 90_000 }, (_, at) => at % 3);
    const next = Int32Array.from({ length: 90_000 }, (_, at) => [1, 0, 2][at % 3]!);
    const hunks = compare(old, next);
    expect(hunks.length).toBeGreaterThan(30_000);
    expect(applied([...old], [...next], hunks)).toEqual([...next]);
  });

  it('[C3] a large part taken out of a long text is one hunk', () => {
    const random = mulberry(8);
    const old = Int32Array.from({ length: 100_000 }, () => Math.floor(random() * 500));
    const next = Int32Array.from([...old.subarray(0, 30_000), ...old.subarray(60_000)]);
    expect(compare(old, next)).toHaveLength(1);
    const changed = Int32Array.from(next, (id, at) => (at % 1000 === 3 ? 501 : id));
    expect(compare(old, changed)).toHaveLength(71);
  });
});

function applied(old: readonly number[], next: readonly number[], hunks: readonly Hunk[]): number[] {
  const out: number[] = [];
  let at = 0;
  for (const { from, to, newFrom, newTo } of hunks) {
    for (const id of old.slice(at, from)) out.push(id);
    for (const id of next.slice(newFrom, newTo)) out.push(id);
    at = to;
  }
  for (const id of old.slice(at)) out.push(id);
  return out;
}

function longestCommon(a: readonly number[], b: readonly number[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, at) => {
      next.push(one === other ? row[at]! + 1 : Math.max(next[at]!, row[at + 1]!));
    });
    row = next;
  }
  return row[b.length]!;
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
