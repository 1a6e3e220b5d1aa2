import fc from 'fast-check';
import {
  type Content,
  contentKey,
  countBrackets,
  equalContent,
  leading,
  normalise,
  plainText,
  taking,
} from '#lib/drafting';
import { anyContent, anyRawContent, bracket, bracketAround, item, paragraph, table, text } from '#lib/drafting/testing';
import { runs } from '#lib/foundation/testing';

describe('[D1] normalising', () => {
  test.each<[string, Content, Content]>([
    ['joins runs that are set alike', [paragraph('Members ', 'shall')], [paragraph('Members shall')]],
    ['collapses white space, and no other space', [paragraph(' a \n b ', ' c\u00a0 d ')], [paragraph('a b c\u00a0 d')]],
    ['drops what is empty', [paragraph(''), table(), paragraph('a', text('', 'strong'))], [paragraph('a')]],
    [
      'keeps white space inside an option',
      [paragraph('a', bracket(['–', ' b ']))],
      [paragraph('a', bracket(['–', ' b ']))],
    ],
    [
      'keeps an option without words',
      [paragraph(bracket(['–', 'b'], ['TRD']))],
      [paragraph(bracket(['–', 'b'], ['TRD']))],
    ],
  ])('%s', (_, raw, form) => {
    expect(contentKey(raw)).toBe(contentKey(form));
    expect(normalise(raw).length).toBe(form.length);
  });

  test('twice is once', () => {
    fc.assert(
      fc.property(anyRawContent, (raw) => expect(normalise(normalise(raw))).toEqual(normalise(raw))),
      { numRuns: runs() },
    );
  });
});

test('[D2] contents are equal when they read the same, whatever the ids', () => {
  const one = [paragraph('a ', bracket(['–', 'b'], ['TRD', 'c']))];
  const renamed = JSON.parse(JSON.stringify(one).replace(/[bo]-\w+/g, 'other')) as Content;
  expect(equalContent(one, renamed)).toBe(true);
  expect(equalContent(one, [paragraph('a ', bracket(['JMC', 'b'], ['TRD', 'c']))])).toBe(false);
  expect(equalContent([paragraph('a')], [item('–', 'a')])).toBe(false);
  expect(equalContent([paragraph('a')], [paragraph(text('a', 'strong'))])).toBe(false);
});

describe('[D3] brackets', () => {
  const nested = [
    paragraph('x ', bracket(['–', 'a ', bracket(['TRD', 'b'])], ['JMC'])),
    bracketAround(['–', item('–', bracket(['TRD', 'c']))], ['JMC']),
  ];

  test('are counted at every level', () => expect(countBrackets(nested)).toBe(4));
  test('read as plain brackets, an option each', () => expect(plainText(nested)).toBe('x [a [b]][]\n[– [c]][]'));
  test('are gone once each has its leading option', () => {
    expect(plainText(leading(nested))).toBe('x a b\n– c');
    fc.assert(
      fc.property(anyContent, (content) => expect(countBrackets(leading(content))).toBe(0)),
      { numRuns: runs() },
    );
  });
  test('stay where nobody chooses', () => {
    fc.assert(
      fc.property(anyContent, (content) => expect(taking(content, () => undefined)).toEqual(content)),
      { numRuns: runs() },
    );
  });
});
