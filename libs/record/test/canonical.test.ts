import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { canonical, type Json } from '#lib/record';
import { anyJson } from '#lib/record/testing';

describe('the canonical form', () => {
  test('[R1] keys in any order, the same text', () => {
    expect(canonical({ b: [1, 'é'], a: null })).toBe('{"a":null,"b":[1,"é"]}');
    expect(canonical({ a: null, b: [1, 'é'] })).toBe('{"a":null,"b":[1,"é"]}');
  });

  test('[R1] equal texts mean equal values, and reading the text gives the value again', () => {
    fc.assert(
      fc.property(anyJson, anyJson, (one, other) => {
        const text = canonical(one) as string;
        const same = isDeepStrictEqual(JSON.parse(text), JSON.parse(JSON.stringify(other)));
        return canonical(JSON.parse(text)) === text && (text === canonical(other)) === same;
      }),
      { numRuns: runs() },
    );
  });

  test.each([
    ['not a number', { a: [Number.NaN] }, '$.a.0'],
    ['endless', Number.POSITIVE_INFINITY, '$'],
    ['half a pair', { a: '\ud800' }, '$.a'],
    ['NUL', ['\u0000'], '$.0'],
    ['nothing at all', { a: undefined }, '$.a'],
  ])('[R2] %s is refused with its place', (_, value, path) => {
    expect(canonical(value as unknown as Json)).toMatchObject({ kind: 'NotCanonical', path });
  });
});
