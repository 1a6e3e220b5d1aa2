import fc from 'fast-check';
import { contentLimits, readContent } from '#lib/drafting';
import { anyContent, paragraph } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';

function nest(depth: number): unknown {
  let part: unknown = { kind: 'text', text: 'x' };
  for (let at = 0; at < depth; at++) {
    part = { kind: 'alternatives', id: 'b', options: [{ id: 'o', sponsors: [], content: [part] }] };
  }
  return part;
}
const inParagraph = (part: unknown) => [{ kind: 'paragraph', content: [part] }];

test('[D4] what was sent is what is read', () => {
  const property = fc.property(anyContent, (content) =>
    expect(readContent(JSON.parse(JSON.stringify(content)))).toEqual(content),
  );
  fc.assert(property, { numRuns: runs() });
});

test('[D5] anything else is refused with its place, and nothing throws', () => {
  const property = fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
    const read = readContent(json);
    expect(isRefusal(read) || Array.isArray(read)).toBe(true);
  });
  fc.assert(property, { numRuns: runs() });
});

test.each([
  ['no list', null, 'ContentMalformed'],
  ['an unknown kind', [{ kind: 'image', content: [] }], 'ContentMalformed'],
  ['an unknown key', [{ ...paragraph('a'), onclick: 'x' }], 'ContentMalformed'],
  ['a key that is inherited', [JSON.parse('{"kind":"paragraph","content":[],"__proto__":{}}')], 'ContentMalformed'],
  ['a mark nobody knows', inParagraph({ kind: 'text', text: 'a', marks: ['blink'] }), 'ContentMalformed'],
  ['a control character', inParagraph({ kind: 'text', text: 'a\u0000b' }), 'ContentMalformed'],
  ['half a character', inParagraph({ kind: 'text', text: '\ud800' }), 'ContentMalformed'],
  ['an item of depth 1.5', [{ kind: 'item', sign: '–', depth: 1.5, content: [] }], 'ContentMalformed'],
  ['brackets without end', inParagraph(nest(20_000)), 'ContentTooDeep'],
  ['a book', inParagraph({ kind: 'text', text: 'x'.repeat(contentLimits.characters + 1) }), 'ContentTooLong'],
  [
    'a list of empty texts',
    inParagraph({ kind: 'text', text: '' }).concat(
      Array.from({ length: contentLimits.parts }, () => ({ kind: 'paragraph', content: [] })),
    ),
    'ContentTooLong',
  ],
])('[D5] refuses %s', (_, json, kind) => {
  expect(readContent(json)).toMatchObject({ refused: true, kind });
});

test('[D5] says where', () => {
  expect(readContent([paragraph('a'), { kind: 'paragraph', content: [{ kind: 'text' }] }])).toMatchObject({
    path: '$[1].content[0].text',
    expected: 'text',
  });
});
