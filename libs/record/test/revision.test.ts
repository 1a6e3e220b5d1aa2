import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { revisionText, type SealedText } from '#lib/record';
import { anyJson } from '#lib/record/testing';

const anySealed: fc.Arbitrary<SealedText> = fc.record({
  draftId: fc.uuid(),
  number: fc.integer({ min: 1, max: 9 }),
  previous: fc.option(fc.stringMatching(/^[0-9a-f]{64}$/)),
  divisions: fc.array(anyJson, { maxLength: 3 }),
  provisions: fc.array(anyJson, { maxLength: 3 }),
});

test('[R8] the text names its form and holds everything', () => {
  const sealed = { draftId: 'd', number: 1, previous: null, divisions: [], provisions: [{ text: 'a', number: '1' }] };
  expect(revisionText(sealed)).toBe(
    '{"divisions":[],"draftId":"d","form":"caucus revision 1","number":1,"previous":null,"provisions":[{"number":"1","text":"a"}]}',
  );
});

test('[R8] a change of any part is another text', () => {
  fc.assert(
    fc.property(
      anySealed,
      anySealed,
      fc.constantFrom(...(['number', 'previous', 'provisions'] as const)),
      (one, other, part) => {
        const changed = { ...one, [part]: other[part] };
        const same = isDeepStrictEqual(changed[part], one[part]);
        return same || revisionText(changed) !== revisionText(one);
      },
    ),
    { numRuns: runs() },
  );
});
