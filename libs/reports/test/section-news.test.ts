import fc from 'fast-check';
import { equalContent, plainText } from '#lib/drafting';
import { anyContent, paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { sectionNews } from '#lib/reports';

const drafted = [paragraph('Alpha: Keep it.'), paragraph('Decided: nothing.')];
const recorded = [paragraph('Alpha: Keep it.'), paragraph('Bravo: Drop it.'), paragraph('Decided: nothing.')];

test('[P8] nothing is offered where the record says what it said, or the section says it too', () => {
  fc.assert(
    fc.property(anyContent, anyContent, (one, other) => {
      expect(sectionNews({ drafted: one, standing: other, recorded: one })).toBeNull();
      expect(sectionNews({ drafted: one, standing: other, recorded: other })).toBeNull();
    }),
    { numRuns: runs() },
  );
});

test('[P8] what nobody has edited is offered as the record has it; what somebody has is said to be edited', () => {
  fc.assert(
    fc.property(anyContent, anyContent, anyContent, (was, standing, is) => {
      const news = sectionNews({ drafted: was, standing, recorded: is });
      if (news !== null) expect(news.edited).toBe(!equalContent(was, standing));
      if (news !== null && !news.edited) expect(news.together).toBeNull();
    }),
    { numRuns: runs() },
  );
});

test('[P8] words of editors and of the record are put together where neither touches the other', () => {
  const standing = [paragraph('Alpha, warmly: Keep it.'), paragraph('Decided: nothing.')];
  const { edited, together } = sectionNews({ drafted, standing, recorded }) ?? { edited: null, together: null };
  expect(edited).toBe(true);
  expect(plainText(together ?? [])).toBe('Alpha, warmly: Keep it.\nBravo: Drop it.\nDecided: nothing.');
});

test('[P8] where both changed the same words somebody chooses', () => {
  const standing = [paragraph('Alpha: Keep it.'), paragraph('Decided: to wait.')];
  const other = [paragraph('Alpha: Keep it.'), paragraph('Decided: to vote.')];
  expect(sectionNews({ drafted, standing, recorded: other })).toEqual({ edited: true, together: null });
});
