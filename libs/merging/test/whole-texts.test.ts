import fc from 'fast-check';
import { runs } from '#lib/foundation/testing';
import { bracketedText, compositeOfTexts, pickText, type TextComposite } from '#lib/merging';
import { anyFilesOf, anyTextCase, must, readAs } from '#lib/merging/testing';

describe('whole texts: nothing is lost', () => {
  it('[M13] picking a text gives exactly that text, provision by provision, and picking the base the base', () => {
    fc.assert(
      fc.property(anyTextCase, ({ base, files }) => {
        const merged = must(compositeOfTexts(base, files));
        expect(pickText(merged, 'base')).toEqual(base);
        for (const { symbol, instrument } of files)
          expect(readAs(pickText(merged, symbol), base)).toEqual(readAs(instrument, base));
      }),
      { numRuns: runs() },
    );
  });

  it('[M13] so does a composite that was stored and read back', () => {
    fc.assert(
      fc.property(anyTextCase, ({ base, files }) => {
        const merged = must(compositeOfTexts(base, files));
        const stored = JSON.parse(JSON.stringify(merged)) as TextComposite;
        for (const symbol of ['base', ...files.map((file) => file.symbol)])
          expect(pickText(stored, symbol)).toEqual(pickText(merged, symbol));
      }),
      { numRuns: runs(10) },
    );
  });

  it('[M13] nor when a composite is fed back', () => {
    fc.assert(
      fc.property(
        anyTextCase.chain(({ base, files }) => {
          const first = bracketedText(must(compositeOfTexts(base, files)));
          return fc.tuple(fc.constant(first), anyFilesOf(first));
        }),
        ([first, files]) => {
          const merged = must(compositeOfTexts(first, files));
          expect(readAs(pickText(merged, 'base'), first)).toEqual(readAs(first, first));
          for (const { symbol, instrument } of files)
            expect(readAs(pickText(merged, symbol), first)).toEqual(readAs(instrument, first));
        },
      ),
      { numRuns: runs(10) },
    );
  });
});

describe('whole texts: nobody is favoured', () => {
  it('[M13] the order in which texts are given changes nothing', () => {
    fc.assert(
      fc.property(
        anyTextCase.chain((given) =>
          fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.files], { minLength: given.files.length })),
        ),
        ([{ base, files }, shuffled]) => {
          const merged = compositeOfTexts(base, files);
          expect(JSON.stringify(compositeOfTexts(base, shuffled))).toBe(JSON.stringify(merged));
        },
      ),
      { numRuns: runs(4) },
    );
  });
});

describe('whole texts: brackets', () => {
  it('[M13] no id stands twice, and what all leave alone has no brackets', () => {
    fc.assert(
      fc.property(anyTextCase, ({ base, files }) => {
        const merged = must(compositeOfTexts(base, files));
        const ids = [...merged.provisions, ...merged.divisions].map(({ id }) => id as string);
        expect(new Set(ids).size).toBe(ids.length);
        const opened = merged.provisions.flatMap(({ brackets }) =>
          brackets.flatMap(({ id, options }) => [id, ...options.map((each) => each.id)]),
        );
        expect(new Set<string>(opened).size).toBe(opened.length);
        if (files.every(({ instrument }) => instrument === base)) expect(bracketedText(merged)).toEqual(base);
      }),
      { numRuns: runs(10) },
    );
  });
});
