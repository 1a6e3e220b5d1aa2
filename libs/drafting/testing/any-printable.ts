import fc from 'fast-check';
import {
  type Block,
  type Content,
  type Inline,
  type Instrument,
  type Mark,
  normalise,
  type Option,
  type OptionId,
  type Provision,
} from '#lib/drafting';
import { headed } from './any-open-instrument.js';
import { anyInstrument, anyWords } from './arbitraries.js';

const mark: fc.Arbitrary<Mark> = fc.constantFrom('emphasis', 'strong', 'subscript');

/** Words without what no line of a file can hold. */
const words = anyWords.map((each) => each.replace(/\p{Cc}|\p{Cs}|[\ufeff\ufffd]/gu, ''));

const anyText: fc.Arbitrary<Inline> = fc.record({
  kind: fc.constant('text' as const),
  text: words,
  marks: fc.array(mark, { maxLength: 2 }),
});

const bare = <Part>(content: readonly Part[], at: number): Option<Part> => ({
  id: `o-${at}` as OptionId,
  sponsors: [],
  content,
});

const anyBracket: fc.Arbitrary<Inline> = fc
  .array(fc.array(anyText, { maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((options) => ({ kind: 'alternatives', id: 'b' as never, options: options.map(bare) }));

// Brackets that touch are options of one, so that words must stand between two.
const anyLine = fc
  .array(fc.tuple(anyText, fc.option(anyBracket)), { minLength: 1, maxLength: 3 })
  .map((parts) =>
    parts.flatMap(([text, bracket]): Inline[] =>
      bracket === null ? [text] : [{ kind: 'text', text: 'and ' }, bracket],
    ),
  );

const anyParagraph: fc.Arbitrary<Block> = anyLine.map((content) => ({
  kind: 'paragraph',
  content: [{ kind: 'text', text: 'w' }, ...content],
}));
const anyItem: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom('–', 'a)', 'b)', 'ii)', '(1)'), anyLine)
  .map(([sign, content]) => ({ kind: 'item', sign, depth: 0, content: [{ kind: 'text', text: 'w ' }, ...content] }));
const anyTable: fc.Arbitrary<Block> = fc
  .array(fc.tuple(anyLine, anyLine), { minLength: 1, maxLength: 3 })
  .map((rows) => ({ kind: 'table', rows }));
const anyWhole: fc.Arbitrary<Block> = fc
  .tuple(
    fc.oneof(anyParagraph, anyItem),
    fc.array(anyParagraph, { minLength: 1, maxLength: 2 }),
    fc.option(anyParagraph),
  )
  .map(([first, rest, other]) => ({
    kind: 'alternatives',
    id: 'b' as never,
    options: [[first, ...rest], ...(other === null ? [] : [[other, other]])].map((content, at) => bare(content, at)),
  }));

/** Contents that plain paper has signs for: no sponsors, and brackets that can be told apart. */
export const anyPrintableContent: fc.Arbitrary<Content> = fc
  .array(fc.oneof({ weight: 4, arbitrary: anyParagraph }, { weight: 2, arbitrary: anyItem }, anyTable, anyWhole), {
    maxLength: 4,
  })
  .map(normalise);

/** A text that stands on paper as it is: every provision numbered, every heading with words. */
export const anyPrintable: fc.Arbitrary<Instrument> = anyInstrument.chain((plain) =>
  fc
    .record({
      contents: fc.array(anyPrintableContent, {
        minLength: plain.provisions.length,
        maxLength: plain.provisions.length,
      }),
      headings: fc.array(anyLine.map(unmarked), {
        minLength: plain.divisions.length,
        maxLength: plain.divisions.length,
      }),
      labels: fc.boolean(),
    })
    .map(({ contents, headings, labels }) => ({
      ...plain,
      divisions: plain.divisions.map((each, at) =>
        headed(each, [{ kind: 'text', text: 'w' }, ...(headings[at] ?? [])]),
      ),
      provisions: plain.provisions.map((each, at) => labelled({ ...each, content: contents[at] ?? [] }, labels)),
    })),
);

function labelled(provision: Provision, labels: boolean): Provision {
  return labels ? { ...provision, label: `${provision.division.replace('d-', '')}.${provision.number}` } : provision;
}

// A heading is set in one type.
function unmarked(line: readonly Inline[]): readonly Inline[] {
  return line.map((part) =>
    part.kind === 'text'
      ? { kind: 'text', text: part.text }
      : { ...part, options: part.options.map((each) => ({ ...each, content: unmarked(each.content) })) },
  );
}
