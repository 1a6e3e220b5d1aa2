import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { importLimits, readInstrument } from '#lib/drafting';
import { anyWords } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';

const fixture = (name: string) => readFileSync(path.resolve(__dirname, '../../../test/fixtures/instruments', name));

describe('[I8] what can not be read is refused, and says why and where', () => {
  const utf16 = (text: string, mark: number[]) => new Uint8Array([...mark, ...Buffer.from(text, 'utf16le')]);
  test.each<[string, string | Uint8Array, object]>([
    ['a number borne twice', fixture('duplicate-numbers.md'), { kind: 'NumberDuplicate', number: '2', lines: [7, 9] }],
    ['a bare number borne twice', '1 Scope\n2 Aims\n2 Ends', { kind: 'NumberDuplicate', number: '2', lines: [2, 3] }],
    [
      'a named number borne twice',
      'No. 1 Scope.\n\nNo. 2 Aims.\n\nNo. 2 Ends.',
      { kind: 'NumberDuplicate', lines: [3, 5] },
    ],
    [
      'a glued number borne twice',
      '11.1 Scope.\n\n21.2 Aims.\n\n21.2 Ends.\n\n31.3 Means.',
      { kind: 'NumberDuplicate', number: '2', lines: [3, 5] },
    ],
    ['no provisions', fixture('no-provisions.md'), { kind: 'NoProvisions' }],
    ['nothing', '', { kind: 'NoProvisions' }],
    ['headings alone', '# A\n\n## Article 1\n\n## Article 2', { kind: 'NoProvisions' }],
    ['an open bracket', '1. A.\n\n2. B [c\n\n3. D].', { kind: 'BracketUnbalanced', line: 3, column: 6, sign: '[' }],
    ['brackets without end', `1. A.\n\n${'['.repeat(100_000)}2. B`, { kind: 'BracketsTooDeep', line: 3 }],
    ['a closing bracket', '1. A.\n2. B c] d.', { kind: 'BracketUnbalanced', line: 2, column: 7, sign: ']' }],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), { kind: 'FileBinary' }],
    ['UTF-16 without its mark', utf16('1. A.', []), { kind: 'FileBinary', line: 1 }],
    ['Latin-1', new Uint8Array([...Buffer.from('1. A.\n2. '), 0xe9, 0x2e]), { kind: 'FileNotUtf8', line: 2 }],
    ['a file too large', new Uint8Array(50 * 1024 * 1024), { kind: 'FileTooLarge', limit: importLimits.bytes }],
    ['a file of empty lines', '\n'.repeat(1_000_000), { kind: 'FileTooManyLines' }],
    ['a book in one provision', `1. ${'x'.repeat(300_000)}\n2. b`, { kind: 'ProvisionTooLong', line: 1 }],
  ])('%s', (_, source, facts) => {
    expect(readInstrument(source)).toMatchObject({ refused: true, ...facts });
  });

  test('UTF-16 with its mark is read', () => {
    expect(readInstrument(utf16('1. Ä.\n2. B.', [0xff, 0xfe]))).toMatchObject({
      instrument: { provisions: [{ number: '1' }, { number: '2' }] },
    });
  });
});

describe('[I9] any source', () => {
  const line = fc.oneof(
    anyWords,
    fc.constantFrom(
      '',
      '',
      '## Article 2',
      '1',
      '21.1 a) x',
      '**3.** y',
      '| a | b |',
      '- z',
      '<sup>*or x y</sup>',
      '[a](b/c)',
      '***',
      '#',
      'RESOLUTION 1',
      'FINAL PROTOCOL',
      'NO. 3',
    ),
  );

  test('is read or refused, and every id is borne once', () => {
    const property = fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
      const read = readInstrument(lines.join('\n'));
      if (isRefusal(read)) return;
      const { provisions, divisions } = read.instrument;
      expect(new Set(provisions.map((each) => each.id)).size).toBe(provisions.length);
      expect(new Set(divisions.map((each) => each.id)).size).toBe(divisions.length);
      expect(provisions.every((each) => divisions.some((division) => division.id === each.division))).toBe(true);
    });
    fc.assert(property, { numRuns: runs() });
  });

  test.each([
    ['numbers', Array.from({ length: 20_000 }, (_, at) => `${at + 1}${at % 7}.${at % 9} Text of it.`).join('\n\n')],
    ['asterisks', `1. ${'*a'.repeat(100_000)}`],
    ['tags', `1. ${'<sup>'.repeat(40_000)}`],
    ['links that never end', `1. a\n\n2. ${'[a](b'.repeat(20_000)}`],
    ['blank lines', `${'\n'.repeat(190_000)}1. a`],
    ['bars', `${'| a '.repeat(50_000)}|\n`.repeat(2)],
  ])('takes time that grows with its length alone: %s', (_, source) => {
    const from = performance.now();
    readInstrument(source);
    expect(performance.now() - from).toBeLessThan(10_000);
  });
});
