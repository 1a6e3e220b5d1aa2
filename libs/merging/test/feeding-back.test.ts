import fc from 'fast-check';
import { bracketsOf, type Content, contentKey, plainText } from '#lib/drafting';
import { paragraph } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { type Amendment, pick } from '#lib/merging';
import { anyAmendmentOf, anyCase, composed } from '#lib/merging/testing';

const fedBack = anyCase.chain(({ base, amendments }) => {
  const first = composed(base, amendments);
  return fc
    .array(anyAmendmentOf(first.content), { minLength: 1, maxLength: 3 })
    .map((asked) => ({ first, second: asked.map((each, at): Amendment => ({ ...each, id: `B${at + 1}` })) }));
});

function twice(content: Content): string[] {
  const ids = bracketsOf(content).flatMap(({ alternatives }) => [
    alternatives.id,
    ...alternatives.options.map(({ id }) => id),
  ]);
  return ids.filter((id, at) => ids.indexOf(id as never) !== at);
}

describe('a composite can be fed back', () => {
  it('[M5] nothing is lost when a bracketed text is amended again', () => {
    fc.assert(
      fc.property(fedBack, ({ first, second }) => {
        const merged = composed(first.content, second);
        expect(pick(merged, 'base')).toEqual(first.content);
        for (const { id, kind, content } of second) {
          const asked = kind === 'SUP' ? [] : (content ?? first.content);
          expect(contentKey(pick(merged, id))).toBe(contentKey(asked));
        }
      }),
      { numRuns: runs(2) },
    );
  });

  it('[M5] no id stands twice in a composite, nor after one of its amendments is taken, that did not in the base', () => {
    fc.assert(
      fc.property(fedBack, ({ first, second }) => {
        fc.pre(twice(first.content).length === 0);
        const merged = composed(first.content, second);
        expect(twice(merged.content)).toEqual([]);
        for (const { id } of second) expect(twice(pick(merged, id))).toEqual([]);
      }),
      { numRuns: runs(2) },
    );
  });

  it('[M5] brackets and options each have an id of their own, though an older bracket stands in several options', () => {
    const base = [paragraph('Rates shall be fair.')];
    const of = (id: string, words: string): Amendment => ({
      id,
      sponsors: [id],
      kind: 'MOD',
      content: [paragraph(words)],
    });
    const first = composed(base, [of('A', 'Rates should be fair.')]);
    const [line] = first.content;
    if (line?.kind !== 'paragraph') throw new Error('a paragraph was expected');
    const emphasised = (sponsor: string, ...more: string[]): Amendment => ({
      id: sponsor,
      sponsors: [sponsor],
      kind: 'MOD',
      content: [line, ...more.map((words) => paragraph(words))].map((each) => ({
        kind: 'item',
        sign: sponsor,
        depth: 0,
        content: each.content,
      })),
    });
    const second = composed(first.content, [emphasised('B'), emphasised('C', 'More.')]);
    expect(plainText(second.content)).toBe(
      '[Rates [shall][should] be fair.][B Rates [shall][should] be fair.][C Rates [shall][should] be fair.\nC More.]',
    );
    const ids = bracketsOf(second.content).flatMap(({ alternatives }) => [
      alternatives.id,
      ...alternatives.options.map(({ id }) => id),
    ]);
    expect(new Set<string>(ids).size).toBe(ids.length);
    // Once taken, the older bracket has its own id again.
    expect(bracketsOf(pick(second, 'B')).map(({ alternatives }) => alternatives.id)).toEqual(
      first.brackets.map(({ id }) => id),
    );
  });
});
