import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { commit, type Entry, verify } from '#lib/record';
import { act, anyActs, chainOf, sha256 } from '#lib/record/testing';

const four = ['PositionFiled', 'CommentAdded', 'AmendmentFiled', 'AmendmentsMerged'].map((kind) => act(kind));
const stored = chainOf('public', four);
const told = (entries: readonly Entry[], name = 'public') =>
  verify({ name, entries, checkpoints: [stored[3]!] }, sha256);

describe('verification', () => {
  test('[R3] the first entry hangs on the chain’s name', () => {
    expect(told(stored, 'delegation:1')).toEqual({ kind: 'Altered', seq: 1 });
  });

  test('[R4] every chain as it was written verifies, and gives its head', () => {
    fc.assert(
      fc.property(fc.string(), anyActs, (name, acts) => {
        const entries = chainOf(name, acts);
        const { seq, hash } = entries.at(-1)!;
        expect(verify({ name, entries, checkpoints: entries }, sha256)).toEqual({
          kind: 'Verified',
          head: { seq, hash },
        });
      }),
      { numRuns: runs() },
    );
  });

  test.each<[string, (entries: readonly Entry[]) => readonly Entry[], object]>([
    ['edited', (e) => e.with(1, { ...e[1]!, facts: { words: 'others' } }), { kind: 'Altered', seq: 2 }],
    ['edited in its time', (e) => e.with(1, { ...e[1]!, at: '2012-10-09T12:00:00.000Z' }), { kind: 'Altered', seq: 2 }],
    ['deleted', (e) => e.toSpliced(1, 1), { kind: 'Missing', seq: 2 }],
    ['inserted', (e) => e.toSpliced(2, 0, e[1]!), { kind: 'OutOfPlace', seq: 2, expected: 3 }],
    ['reordered', (e) => [e[0]!, e[2]!, e[1]!, e[3]!], { kind: 'Missing', seq: 2 }],
    [
      'deleted and renumbered',
      (e) => e.toSpliced(1, 1).map((one, i) => ({ ...one, seq: i + 1 })),
      { kind: 'Altered', seq: 2 },
    ],
    ['cut off', (e) => e.slice(0, 2), { kind: 'CutOff', seq: 2, expected: 4 }],
  ])('[R5] a chain in which one was %s', (_, tamper, fault) => {
    expect(told(tamper(stored))).toEqual(fault);
  });

  test('[R5] any single change of any field is found', () => {
    fc.assert(
      fc.property(anyActs, fc.nat(), fc.constantFrom('kind', 'actor', 'subjectId', 'hash'), (acts, n, field) => {
        const entries = chainOf('public', acts);
        const at = n % entries.length;
        const changed = entries.with(at, { ...entries[at]!, [field]: 'another' });
        return (
          verify({ name: 'public', entries: changed }, sha256).kind === 'Altered' ||
          JSON.stringify(changed) === JSON.stringify(entries)
        );
      }),
      { numRuns: runs() },
    );
  });

  test('[R6] a chain rebuilt with another act is sound in itself and told by the checkpoint', () => {
    const rebuilt = chainOf('public', four.with(0, act('PositionWithdrawn')));
    expect(verify({ name: 'public', entries: rebuilt }, sha256)).toMatchObject({ kind: 'Verified' });
    expect(told(rebuilt)).toEqual({ kind: 'Rebuilt', seq: 4 });
  });

  test('[R7] a person is committed to with a salt, and another salt gives another commitment', () => {
    expect(commit('p', 'salt', sha256)).not.toBe(commit('p', 'other', sha256));
    const entries = chainOf('public', [{ ...act('PositionFiled'), actor: commit('p', 'salt', sha256) }]);
    expect(verify({ name: 'public', entries }, sha256)).toMatchObject({ kind: 'Verified' });
  });
});
