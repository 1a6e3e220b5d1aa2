import fc from 'fast-check';
import { contentKey } from '#lib/drafting';
import { runs } from '#lib/foundation/testing';
import { pick } from '#lib/merging';
import { anyCase, composed } from '#lib/merging/testing';

describe('nothing is lost', () => {
  it('[M1] picking an amendment gives exactly the text it proposed, and picking the base the base', () => {
    fc.assert(
      fc.property(anyCase, ({ base, amendments }) => {
        const merged = composed(base, amendments);
        expect(pick(merged, 'base')).toEqual(base);
        for (const { id, kind, content } of amendments) {
          expect(contentKey(pick(merged, id))).toBe(contentKey(kind === 'SUP' ? [] : (content ?? base)));
        }
      }),
      { numRuns: runs() },
    );
  });
});
