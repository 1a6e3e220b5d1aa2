import fc from 'fast-check';
import {
  type Alternatives,
  type Block,
  type BracketId,
  type Content,
  type DivisionId,
  type Inline,
  type Instrument,
  type Mark,
  normalise,
  normaliseInline,
  type Option,
  type OptionId,
  type Provision,
  type ProvisionId,
  type Series,
  type Text,
} from '#lib/drafting';

const word = fc.constantFrom(
  'Members',
  'shall',
  'should',
  'the',
  'of',
  'security',
  'rate',
  '1.5',
  'No. 39',
  'l’avis',
  'naïve',
  'cafe\u0301',
  'a\u00a0b',
  '–',
  '-',
  'a)',
  '[',
  ']',
  '|',
  ':',
  '\\',
  '{',
  '}',
  '*',
  ',',
  'x',
  'https://a.example/b',
  '😀',
);

/** Words as people write them, with the characters that a notation must take care of. */
export const anyWords: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'grapheme' }) }),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '));

const mark: fc.Arbitrary<Mark> = fc.constantFrom(
  'emphasis',
  'strong',
  'subscript',
  'superscript',
  'note:*',
  'note:1',
  'note:]',
);
const sponsor = fc.constantFrom(
  'TRD',
  'JMC',
  'GUY',
  'B/CAN',
  'ISOC (civil society)',
  'a, b',
  '–',
  '[x]',
  'c:d',
  '|',
  ' spaced',
);

const anyText: fc.Arbitrary<Text> = fc
  .record({ text: anyWords, marks: fc.array(mark, { maxLength: 2 }) })
  .map(({ text, marks }) => ({ kind: 'text' as const, text, marks }));

function bracketOf<Part>(content: fc.Arbitrary<readonly Part[]>): fc.Arbitrary<Alternatives<Part>> {
  const option: fc.Arbitrary<Option<Part>> = fc.record({
    id: fc.uuid().map((id) => id as OptionId),
    sponsors: fc.uniqueArray(sponsor, { maxLength: 3 }).map((all) => all.sort()),
    content,
  });
  return fc.record({
    kind: fc.constant('alternatives' as const),
    id: fc.uuid().map((id) => id as BracketId),
    options: fc.array(option, { minLength: 1, maxLength: 3 }),
  });
}

const inlineTie = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'inline' },
    { weight: 4, arbitrary: anyText },
    { weight: 1, arbitrary: bracketOf(tie('inlines')) },
  ),
  inlines: fc.array(tie('inline'), { maxLength: 3, depthIdentifier: 'inline' }),
}));

/** The words of one line, with marks and brackets, as `normalise` leaves them. */
export const anyInline: fc.Arbitrary<readonly Inline[]> = inlineTie.inlines.map(normaliseInline);

const sign = fc.oneof(
  fc.constantFrom('–', '-', '•', 'a)', 'ii)', '(1)', '3)', 'bis', '{', 'a b', ''),
  fc.string({ maxLength: 3 }),
);

const blockTie = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2, depthIdentifier: 'block' },
    { weight: 5, arbitrary: inlineTie.inlines.map((content) => ({ kind: 'paragraph' as const, content })) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('item' as const),
        sign,
        depth: fc.nat({ max: 3 }),
        content: inlineTie.inlines,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('table' as const),
        rows: fc.array(fc.array(inlineTie.inlines, { minLength: 1, maxLength: 3 }), { maxLength: 3 }),
      }),
    },
    { weight: 2, arbitrary: bracketOf(tie('blocks')) },
  ),
  blocks: fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'block' }),
}));

/** Any content before it is normalised. */
export const anyRawContent: fc.Arbitrary<Content> = blockTie.blocks;

/** Any content in the one form: paragraphs, items, tables, marks and nested brackets at both levels. */
export const anyContent: fc.Arbitrary<Content> = anyRawContent.map(normalise);

/** A few provisions in a few articles, numbered 1, 2, 3 …, with ids of their own. */
export const anyInstrument: fc.Arbitrary<Instrument> = fc
  .array(fc.array(anyContent, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((articles) => {
    const divisions = articles.map((_, at) => ({
      id: `d-${at + 1}` as DivisionId,
      kind: 'article' as const,
      parent: null,
      number: `${at + 1}`,
      label: `ARTICLE ${at + 1}`,
      title: `Title ${at + 1}`,
    }));
    const provisions = articles.flatMap((contents, at) =>
      contents.map((content) => ({ division: `d-${at + 1}` as DivisionId, content })),
    );
    return { title: 'Regulations', language: 'en', divisions, provisions: provisions.map(numbered) };
  });

function numbered({ division, content }: Pick<Provision, 'division' | 'content'>, at: number): Provision {
  return {
    id: `p-${at + 1}` as ProvisionId,
    division,
    series: 'provisions' as Series,
    number: `${at + 1}`,
    label: null,
    content,
    suppressed: false,
  };
}
