import fc from 'fast-check';
import { contentKey, countBrackets, normalise, parseReading, plainText, printReading } from '#lib/drafting';
import { anyContent, bracket, bracketAround, item, paragraph } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';

test.each([
  ['a [b][c] [d]', [paragraph('a ', bracket(['–', 'b'], ['–', 'c']), ' ', bracket(['–', 'd']))]],
  ['[[x][y]][x]', [paragraph(bracket(['–', bracket(['–', 'x'], ['–', 'y'])], ['–', 'x']))]],
  ['[a\n– b][c]\nd', [bracketAround(['–', paragraph('a'), item('–', 'b')], ['–', paragraph('c')]), paragraph('d')]],
  ['[]', [paragraph(bracket(['–']))]],
])('[N4] plain brackets are options: %j', (source, content) => {
  const read = parseReading(source);
  expect(isRefusal(read) ? read : contentKey(read)).toEqual(contentKey(content));
});

describe('[N5] what was read prints as it was', () => {
  const sign = fc.constantFrom('[', ']', '[', ']', '\n', ' ', '  ', 'a', 'shall', '–', 'a)', '\\', '|', '\t', '\u00a0');
  const balanced = fc.letrec<{ text: string }>((tie) => ({
    text: fc
      .array(
        fc.oneof(
          { maxDepth: 4 },
          fc.constantFrom('a ', ' b', '– c', '  – d', '\n', '\\', '  '),
          tie('text').map((text) => `[${text}]`),
        ),
        { maxLength: 5 },
      )
      .map((parts) => parts.join('')),
  })).text;

  test.each([
    ['any signs', fc.array(sign, { maxLength: 30 }).map((signs) => signs.join(''))],
    ['balanced brackets', balanced],
  ])('%s', (_, sources) => {
    const property = fc.property(sources, (source) => {
      const read = parseReading(source);
      if (isRefusal(read)) return;
      expect(printReading(read)).toBe(source);
    });
    fc.assert(property, { numRuns: runs() });
  });

  test('on one line always', () => {
    const property = fc.property(balanced, (source) => {
      const line = source.replaceAll('\n', '');
      const read = parseReading(line);
      expect(isRefusal(read) ? read : printReading(read)).toEqual(line);
    });
    fc.assert(property, { numRuns: runs() });
  });

  test('and no bracket is lost on the way from data', () => {
    const property = fc.property(anyContent, (content) => {
      const read = parseReading(plainText(content));
      if (!isRefusal(read)) expect(countBrackets(normalise(read)) > 0).toBe(plainText(content).includes('['));
    });
    fc.assert(property, { numRuns: runs() });
  });
});

test.each([
  ['a\nb ]', 'BracketUnbalanced', 2, 3],
  ['a [b\n[c]', 'BracketUnbalanced', 1, 3],
  ['a [b\nc] d', 'BracketCrossesBlocks', 1, 3],
  ['[b\nc] d', 'BracketCrossesBlocks', 1, 1],
  ['['.repeat(1000), 'BracketsTooDeep', 1, 25],
])('[N6] refuses %j with its place', (source, kind, line, column) => {
  expect(parseReading(source)).toMatchObject({ refused: true, kind, line, column });
});

test('[N7] reads in time that grows with the length alone', () => {
  const sources = [
    '[a\nb]'.padEnd(200_000, '[c]').slice(0, 199_999 - ((199_999 - 5) % 3)),
    '[a]\n'.repeat(50_000),
    'a\n'.repeat(100_000),
  ];
  for (const source of sources) {
    const from = performance.now();
    const read = parseReading(source);
    expect(isRefusal(read) ? read : printReading(read)).toEqual(source);
    expect(performance.now() - from).toBeLessThan(15_000);
  }
});
