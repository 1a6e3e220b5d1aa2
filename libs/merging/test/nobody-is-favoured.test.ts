import fc from 'fast-check';
import { type Content, printWorking } from '#lib/drafting';
import { paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { type Amendment } from '#lib/merging';
import { anyCase, composed } from '#lib/merging/testing';

const shuffledCase = anyCase.chain((given) =>
  fc
    .shuffledSubarray([...given.amendments], { minLength: given.amendments.length })
    .map((shuffled) => ({ ...given, shuffled })),
);

describe('nobody is favoured', () => {
  it('[M2] the order in which amendments arrive changes nothing', () => {
    fc.assert(
      fc.property(shuffledCase, ({ base, amendments, shuffled }) => {
        expect(JSON.stringify(composed(base, shuffled))).toBe(JSON.stringify(composed(base, amendments)));
      }),
      { numRuns: runs() },
    );
  });

  it('[M2] options stand in canonical order: the base wording, then by sponsors, then by content', () => {
    fc.assert(
      fc.property(anyCase, ({ base, amendments }) => {
        const sponsors = new Map(amendments.map((amendment) => [amendment.id, amendment]));
        for (const { options } of composed(base, amendments).brackets) {
          const [kept, ...others] = options;
          expect(kept.amendments.every((id) => sponsors.get(id)?.kind === 'NOC')).toBe(true);
          const names = others.map((option) => option.sponsors.join('\u0000'));
          expect(names).toEqual([...names].sort());
          for (const option of options) {
            const asking = option.amendments.flatMap((id) => sponsors.get(id)?.sponsors ?? []);
            expect(option.sponsors).toEqual([...new Set(asking)].sort());
          }
        }
      }),
      { numRuns: runs() },
    );
  });

  it('[M2] the ids of amendments order nothing', () => {
    const base: Content = [paragraph('Rates shall be fair.')];
    const of = (id: string, sponsor: string, words: string): Amendment => ({
      id,
      sponsors: [sponsor],
      kind: 'MOD',
      content: [paragraph(words)],
    });
    const one = [
      of('1', 'TRD', 'Rates should be fair.'),
      of('2', 'BRB', 'Rates may be fair.'),
      of('3', 'BRB', 'Rates can be fair.'),
    ];
    const other = one.map((amendment) => ({ ...amendment, id: `${9 - Number(amendment.id)}` }));
    const printed = 'Rates [–: shall | BRB: can | BRB: may | TRD: should] be fair.';
    expect(printWorking(composed(base, one).content)).toBe(printed);
    expect(printWorking(composed(base, other).content)).toBe(printed);
  });

  it('[M2] the same change elsewhere, or of another text, has other ids', () => {
    const of = (words: string): Amendment => ({ id: 'A', sponsors: ['A'], kind: 'MOD', content: [paragraph(words)] });
    const ids = [
      composed([paragraph('a b c a b')], [of('a x c a x')]),
      composed([paragraph('a b c b b')], [of('a x c b b')]),
    ].flatMap(({ brackets }) => brackets.flatMap((bracket) => [bracket.id, ...bracket.options.map(({ id }) => id)]));
    expect(ids).toHaveLength(9);
    expect(new Set<string>(ids).size).toBe(9);
  });
});
