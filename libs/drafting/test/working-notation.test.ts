import fc from 'fast-check';
import { type Content, equalContent, parseWorking, printWorking } from '#lib/drafting';
import { anyContent, bracket, bracketAround, item, paragraph, table, text } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';

describe('[N1] the working notation reads back what it wrote', () => {
  test.each<[string, Content]>([
    ['[–: b | TRD: c]', [paragraph(bracket(['–', 'b'], ['TRD', 'c']))]],
    ['a [–: | TRD, JMC: c | GUY:] d', [paragraph('a ', bracket(['–'], ['JMC, TRD', 'c'], ['GUY']), ' d')]],
    [
      '[–: [TRD: x | JMC: y] z | GUY:]',
      [paragraph(bracket(['–', bracket(['TRD', 'x'], ['JMC', 'y']), ' z'], ['GUY']))],
    ],
    [
      'see {em:ibid.}, {note *:or \\{agency\\}}',
      [paragraph('see ', text('ibid.', 'emphasis'), ', ', text('or {agency}', 'note:*'))],
    ],
    ['a)  b', [item('a)', 'b')]],
    ['\\a) b', [paragraph('a) b')]],
    ['{Q\\:} b', [item('Q:', 'b')]],
    ['– a\n  ii) b', [item('–', 'a'), { ...item('ii)', 'b'), depth: 1 }]],
    ['| Route | Rate |\n| north |  |', [table(['Route', 'Rate'], ['north', ''])]],
    ['| a |\n\n| b |', [table(['a']), table(['b'])]],
    ['[–:\na\n– b\n| TRD:\n]', [bracketAround(['–', paragraph('a'), item('–', 'b')], ['TRD'])]],
    [
      '[–:\n[JMC:\na\n]\n| TRD:\nb\n]\nc',
      [bracketAround(['–', bracketAround(['JMC', paragraph('a')])], ['TRD', paragraph('b')]), paragraph('c')],
    ],
    ['\\[x\\] \\| \\\\', [paragraph('[x] | \\')]],
    [
      '[\\–: x]',
      [paragraph({ ...bracket(['x', 'x']), options: [{ ...bracket(['x', 'x']).options[0]!, sponsors: ['–'] }] })],
    ],
  ])('%j', (source, content) => {
    const read = parseWorking(source);
    expect(isRefusal(read) ? read : printWorking(read)).toBe(printWorking(content));
    expect(!isRefusal(read) && equalContent(read, content)).toBe(true);
  });

  test('whatever it was', () => {
    const property = fc.property(anyContent, (content) => {
      const source = printWorking(content);
      const read = parseWorking(source);
      if (isRefusal(read)) throw new Error(`${JSON.stringify(read)} in\n${source}`);
      expect(equalContent(read, content)).toBe(true);
      expect(printWorking(read)).toBe(source);
    });
    fc.assert(property, { numRuns: runs() });
  });
});

test('[N2] the same source and seed name the same brackets, another seed others', () => {
  const ids = (seed: string) => JSON.stringify(parseWorking('[–: a | TRD: b] [–: c]', { seed })).match(/b-\w+/g);
  expect(ids('p1')).toEqual(ids('p1'));
  expect(new Set([...(ids('p1') ?? []), ...(ids('p2') ?? [])]).size).toBe(4);
});

describe('[N3] what is not balanced is refused with its place', () => {
  test.each([
    ['a\nb [–: c', 'BracketUnbalanced', 2, 3],
    ['a ]', 'BracketUnbalanced', 1, 3],
    ['a | b', 'BracketUnbalanced', 1, 3],
    ['[TRD, JMC', 'BracketUnbalanced', 1, 1],
    ['a [b] c', 'OptionUnnamed', 1, 4],
    ['[–: a | b]', 'OptionUnnamed', 1, 8],
    ['[TRD,: a]', 'OptionUnnamed', 1, 2],
    ['x {em:y', 'BracketUnbalanced', 1, 3],
    ['x {blink:y}', 'MarkUnknown', 1, 3],
    ['[–:\na', 'BracketUnbalanced', 1, 1],
    ['a\n]', 'BracketUnbalanced', 2, 1],
    ['[–: '.repeat(100), 'BracketsTooDeep', 1, 97],
    ['[–:\n'.repeat(100), 'BracketsTooDeep', 25, 1],
  ])('%j', (source, kind, line, column) => {
    expect(parseWorking(source)).toMatchObject({ refused: true, kind, line, column });
  });

  test('and nothing throws', () => {
    const soup = fc.array(fc.constantFrom('[', ']', '|', ':', '\\', '{', '}', '–', '\n', ' ', 'a', ',', 'em', ')'), {
      maxLength: 40,
    });
    const property = fc.property(soup, (signs) => {
      const read = parseWorking(signs.join(''));
      if (!isRefusal(read)) expect(equalContent(parseWorking(printWorking(read)) as Content, read)).toBe(true);
    });
    fc.assert(property, { numRuns: runs() });
  });
});
