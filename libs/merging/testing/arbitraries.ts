import fc from 'fast-check';
import { type Block, type Content, normalise } from '#lib/drafting';
import { bracket, bracketAround, item, paragraph, table, type Words } from '#lib/drafting/testing';
import type { Amendment } from '#lib/merging';
import { anyEdit, edited, someWords } from './edits.js';

const phrase = fc.array(someWords, { maxLength: 3 }).map((groups) => groups.flat().join(' '));

/** Words with a bracket here and there, as they stand once a composite has been fed back. */
const line: fc.Arbitrary<Words[]> = fc
  .tuple(phrase, fc.option(fc.tuple(phrase, phrase), { freq: 4, nil: null }), phrase)
  .map(([before, options, after]) => {
    if (options === null) return [`${before} ${after}`];
    return [`${before} `, bracket(['–', options[0]], ['OLD', options[1]]), ` ${after}`];
  });

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 6, arbitrary: line.map((words) => paragraph(...words)) },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.constantFrom('–', 'a)', 'b)'), line).map(([sign, words]) => item(sign, ...words)),
  },
  { weight: 1, arbitrary: fc.tuple(phrase, phrase).map(([one, other]) => table([one, other], [other, one])) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(line, line)
      .map(([one, other]) => bracketAround(['–', paragraph(...one)], ['OLD', paragraph(...other)])),
  },
);

/** A text of a few short blocks over few words, with brackets at both levels. */
export const anyBase: fc.Arbitrary<Content> = fc.array(block, { maxLength: 4 }).map(normalise);

const sponsors = fc.uniqueArray(fc.constantFrom('TRD', 'JMC', 'GUY', 'BRB', 'ISOC'), { minLength: 1, maxLength: 2 });

/** An amendment made by a few edits of the base, or a wholly different text, or SUP or NOC. */
export function anyAmendmentOf(base: Content): fc.Arbitrary<Omit<Amendment, 'id'>> {
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record({
        sponsors,
        kind: fc.constant('MOD' as const),
        content: fc.array(anyEdit, { minLength: 1, maxLength: 3 }).map((edits) => edits.reduce(edited, base)),
      }),
    },
    { weight: 1, arbitrary: fc.record({ sponsors, kind: fc.constant('MOD' as const), content: anyBase }) },
    {
      weight: 1,
      arbitrary: fc.record({
        sponsors,
        kind: fc.constantFrom('SUP' as const, 'NOC' as const),
        content: fc.constant(null),
      }),
    },
  );
}

export interface Case {
  readonly base: Content;
  readonly amendments: readonly Amendment[];
}

/** A text and up to six amendments to it, many of which collide, agree or touch one another. */
export const anyCase: fc.Arbitrary<Case> = anyBase.chain((base) =>
  fc
    .array(anyAmendmentOf(base), { maxLength: 6 })
    .map((asked) => ({ base, amendments: asked.map((each, at) => ({ ...each, id: `A${at + 1}` })) })),
);

/** The same in one paragraph without brackets, for readings that know only words. */
export const anyPlainCase: fc.Arbitrary<Case> = phrase.chain((words) => {
  const base = normalise([paragraph(words)]);
  const edits = fc.array(
    anyEdit.filter(({ act }) => act === 'replace' || act === 'insert' || act === 'delete'),
    { minLength: 1, maxLength: 3 },
  );
  return fc
    .array(fc.record({ sponsors, edits }), { maxLength: 6 })
    .map((asked) =>
      asked.map((each, at) => ({
        id: `A${at + 1}`,
        sponsors: each.sponsors,
        kind: 'MOD' as const,
        content: each.edits.reduce(edited, base),
      })),
    )
    .map((amendments) => ({ base, amendments }));
});
