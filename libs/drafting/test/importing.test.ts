import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  bracketsOf,
  type Instrument,
  plainText,
  printWorking,
  type ReadInstrument,
  readInstrument,
} from '#lib/drafting';
import { isRefusal } from '#lib/foundation';

const fixture = (name: string) => readFileSync(path.resolve(__dirname, '../../../test/fixtures/instruments', name));
const numbersOf = (read: Instrument) =>
  read.provisions.filter((each) => each.number !== null).map((each) => each.number);
const words = (read: Instrument, id: string) =>
  plainText(read.provisions.find((each) => each.id === id)?.content ?? []);
const labels = (read: Instrument, series: string) =>
  read.provisions.filter((each) => each.series === series).map((each) => each.label);
const counted = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `${from + at}`);

function taken(source: string | Uint8Array): ReadInstrument {
  const read = readInstrument(source);
  if (isRefusal(read)) throw new Error(JSON.stringify(read));
  return read;
}

describe('[I1] margin numbers glued to labels and words are told apart by their order', () => {
  const { instrument, findings } = taken(fixture('lighthouse-regulations.md'));

  test('every number is found, once, with its label', () => {
    expect(numbersOf(instrument)).toEqual(counted(1, 17));
    expect(labels(instrument, 'provisions')).toEqual([
      null,
      '1.1 a)',
      'b)',
      '1.2',
      null,
      '2.1',
      '2.2',
      '2.3',
      'a)',
      'b)',
      '2.4',
      '3.1',
      '3.2',
      '3.2.1',
      '3.2.2',
      '4.1',
      '4.2',
    ]);
  });

  test('[I2] what stands behind the provisions counts for itself and bears no margin number', () => {
    expect(labels(instrument, 'appendix-1')).toEqual(['1.1', '1.2', '1.3', '2.1', '2.1.1', '2.1.2', '2.2', '2.2.1']);
    expect(labels(instrument, 'appendix-2')).toEqual([null, '2.1']);
    expect(labels(instrument, 'final-protocol')).toEqual([null, 'NO. 3', 'NO. 12']);
    expect(labels(instrument, 'resolution-2')).toEqual([null, 'recalling', 'realizing', 'resolves']);
    expect(labels(instrument, 'final-formula')).toEqual([null]);
  });

  test('[I3] dashes, letters, footnotes, emphasis and the words of links are kept', () => {
    const content = (id: string) => printWorking(instrument.provisions.find((each) => each.id === id)?.content ?? []);
    expect(content('p-9')).toBe('as it is seen from the sea:\n– on a clear night, or\n– in rain, and');
    expect(content('p-appendix-1-1.2')).toMatch(/\na\) keepers shall weigh the oil;\nb\) the price/);
    expect(content('p-12')).toBe('Keepers{note *:or licensed keeping companies} shall light the lamp at dusk.');
    expect(content('p-7')).toMatch(/^\{em:Keeper's message\}A message/);
    expect(words(instrument, 'p-11')).toContain('in the Charter of Lights, as');
    expect(words(instrument, 'p-final-protocol-no.-12')).toMatch(/fires\.It does not endorse statement No\. 3\.$/);
  });

  test('[I4] what it was not sure of is a finding with its line', () => {
    expect(findings).toEqual([
      { kind: 'HeadingSetAside', line: 3, facts: { words: 'Vuurtorenreglement' } },
      { kind: 'LabelRepeated', line: 102, facts: { label: '2.2.1' } },
    ]);
    expect(instrument).toMatchObject({ title: 'Lighthouse Regulations', language: 'en' });
  });
});

test('[I1] plain text with a margin column, wrapped lines and a number that is missing', () => {
  const { instrument, findings } = taken(fixture('harbour-rules.txt'));
  expect(instrument.title).toBe('HARBOUR RULES');
  expect(instrument.divisions.map(({ label, title }) => `${label}: ${title}`)).toEqual([
    'PREAMBLE: ',
    'ARTICLE 1: Berths',
    'ARTICLE 2: Dues',
    'ANNEX A: Form of the bill',
  ]);
  expect(numbersOf(instrument)).toEqual(['1', '2', '3', '5', '6', '6A', '7']);
  expect(labels(instrument, 'provisions')).toEqual([null, '1.1', '1.2', '1.3', '2.1', '2.1A', '2.2']);
  expect(labels(instrument, 'annex-a')).toEqual(['1', '2']);
  expect(words(instrument, 'p-2')).toMatch(/as provided in No\. 5 of these Rules/);
  expect(words(instrument, 'p-3')).toBe('A ship may stay 12 days at most:\na) in summer; or\nb) where ice holds it.');
  expect(words(instrument, 'p-6')).toMatch(/– the bowsprit\.\nThe harbour master measures both\.$/);
  expect(findings).toEqual([{ kind: 'NumberMissing', line: 21, facts: { numbers: '4' } }]);
});

test('[I1] Markdown with bold numbers, chapters, a table and a suppressed provision', () => {
  const { instrument, findings } = taken(fixture('tide-convention.md'));
  expect(numbersOf(instrument)).toEqual(['1', '2', '3', '3A', '3B', '4', '5', '6']);
  expect(instrument.divisions.map(({ kind, number, title }) => [kind, number, title])).toEqual([
    ['chapter', 'I', 'General'],
    ['article', '1', 'Tides'],
    ['article', '2', 'Tables'],
    ['chapter', 'II', 'Parties'],
    ['article', '3', 'Members'],
  ]);
  expect(instrument.provisions.filter((each) => each.suppressed).map((each) => each.number)).toEqual(['3A']);
  expect(words(instrument, 'p-2')).toBe(
    'Each Party shall publish its tables:\n– by month,\n– by hour:\n  – at high water,\n  – at low water.',
  );
  expect(instrument.provisions.find((each) => each.id === 'p-3')?.content[1]).toMatchObject({ kind: 'table' });
  expect(words(instrument, 'p-4')).toBe('Each Party has one vote, and no more than one.\nVotes are cast by hand.');
  expect(findings).toEqual([]);
});

test('[I5] a declaration without numbers: each paragraph stands for itself, brackets are brackets', () => {
  const { instrument, findings } = taken(fixture('declaration-of-the-shore.md'));
  expect(findings.map(({ kind }) => kind)).toEqual(['TextUnnumbered']);
  expect(numbersOf(instrument)).toEqual([]);
  expect(instrument.provisions).toHaveLength(6);
  expect(instrument.divisions.map(({ label, title }) => `${label} ${title}`.trim())).toEqual([
    'A. Our common shore',
    'B. An open beach for all',
    'Paths',
    'Boats',
    'C. Towards the next tide',
  ]);
  const brackets = instrument.provisions
    .flatMap((each) => bracketsOf(each.content))
    .map((each) => each.alternatives.options.length);
  expect(brackets).toEqual([2, 1, 2, 1]);
  expect(new Set(instrument.provisions.map((each) => each.id)).size).toBe(6);
});

test.each<[string, string, (string | null)[], (string | null)[]]>([
  ['lines alone', '1 Scope\n2 Aims\n3 Ends', ['1', '2', '3'], [null, null, null]],
  ['one line', '1 Scope of it', ['1'], [null]],
  ['an excerpt', 'No. 39 Priority.\nNo. 40 More.\nNo. 58 Less.', ['39', '40', '58'], [null, null, null]],
  [
    'inserted numbers',
    '# T\n\n31 3.4 Users.\n\n31A 3.5 More.\n\n31B 3.6 Most.\n\n32 4.1 Services.',
    ['31', '31A', '31B', '32'],
    ['3.4', '3.5', '3.6', '4.1'],
  ],
  [
    'inserted numbers glued to inserted labels',
    'Article 3\n\n313.4 Users.\n\nArticle 3A\n\n31A3A.1 More.\n\nArticle 4\n\n324.1 Services.',
    ['31', '31A', '32'],
    ['3.4', '3A.1', '4.1'],
  ],
  ['a paragraph that begins with an amount', '1. Fees.\n\n30 days are given.\n\n2. Days.', ['1', '2'], [null, null]],
  [
    'lists with numbers in parentheses',
    '## A\n\nWe wish:\n\n1) bread\n\n2) salt\n\nWe thank.\n\nWe go.\n\nWe part.',
    [null, null, null, null],
    [null, null, null, null],
  ],
  ['a date that opens a paragraph', '1 Fees.\n\n30 June 1990 is the day.\n\n2 Days.', ['1', '2'], [null, null]],
  [
    'a table of contents',
    'ARTICLE 1 - Fees\n\nARTICLE 2 - Days\n\nARTICLE 1 - Fees\n\n1. A.\n\nARTICLE 2 - Days\n\n2. B.',
    ['1', '2'],
    [null, null],
  ],
  ['a year at the end', '1. Fees.\n\n2. Days.\n\n1990 was a good year.', ['1', '2'], [null, null]],
  [
    'numbers that start anew in each article',
    'Article 1\n\n1. A.\n\n2. B.\n\nArticle 2\n\n1. C.\n\n2. D.',
    [null, null, null, null],
    ['1', '2', '1', '2'],
  ],
  [
    'labels without numbers',
    'Article 1\n\n1.1 A.\n\n1.2 B as in\n6.3 of it.\n\n1.2.1 C.',
    [null, null, null],
    ['1.1', '1.2', '1.2.1'],
  ],
])('[I6] %s', (_, source, numbers, expected) => {
  const { instrument } = taken(source);
  expect(instrument.provisions.map((each) => each.number)).toEqual(numbers);
  expect(instrument.provisions.map((each) => each.label)).toEqual(expected);
});

test('[I7] a number out of order opens its provision and is a finding', () => {
  const { instrument, findings } = taken('1. A.\n\n2. B.\n\n4. D.\n\n3. C.\n\n5. E.\n\n6. F.');
  expect(numbersOf(instrument)).toEqual(['1', '2', '4', '3', '5', '6']);
  expect(findings.map(({ kind }) => kind)).toEqual(['NumberOutOfOrder']);
});
