import fc from 'fast-check';
import { type Content, equalContent, normalise } from '#lib/drafting';
import { anyContent, bracket, item, paragraph, table, text } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';
import { contentOf } from './content-of.js';
import { bracketFacts, toDocument } from './editor-content.js';

const through = (content: Content) => contentOf(toDocument(content), bracketFacts(content));

describe('words opened in an editor and taken back', () => {
  it.each<[string, Content]>([
    ['a paragraph', [paragraph('Members shall ', text('not', 'emphasis'), ' do so.')]],
    ['items of two depths', [item('a)', 'one'), { ...item('–', 'two'), depth: 1 }]],
    ['a footnote', [paragraph('administration', text('or recognised agency', 'note:*'))]],
    ['a table', [table(['Route', 'Rate'], ['north', '1'])]],
    ['brackets with an option without words', [paragraph('shall ', bracket(['–', 'seek to '], ['TRD']), 'ensure')]],
  ])('keeps %s', (_, content) => {
    expect(equalContent(through(content), normalise(content))).toBe(true);
  });

  it('says nothing for an empty document', () => {
    expect(contentOf({ type: 'doc', content: [{ type: 'paragraph' }] }, new Map())).toEqual([]);
  });

  // A bracket whose options all lack words leaves no word to hold its mark; only the drafting room's map keeps those.
  it('keeps any content whose brackets hold words', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const before = normalise(content);
        fc.pre([...bracketFacts(before).values()].every(({ options }) => options.length > 0));
        const after = through(before);
        if (bracketFacts(after).size === bracketFacts(before).size) expect(equalContent(after, before)).toBe(true);
      }),
      { numRuns: runs(5) },
    );
  });
});
