import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {
  contentKey,
  headingOf,
  type Instrument,
  labelOf,
  printInstrument,
  type ReadInstrument,
  readInstrument,
  withHeading,
} from '#lib/drafting';
import { anyPrintable, bracket, bracketAround, instrument, item, paragraph, table, text } from '#lib/drafting/testing';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';

const samples = path.join(process.env.CAUCUS_SAMPLES ?? path.resolve(__dirname, '../../../../shared/data'), 'itr1988');
const fixtures = path.resolve(__dirname, '../../../test/fixtures/instruments');
const files = [samples, fixtures].flatMap((folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [],
);

const provisions = (read: Instrument) =>
  read.provisions.map(({ number, label, suppressed, content, ...rest }) => [
    number,
    label,
    contentKey(labelOf({ label, ...rest })),
    suppressed,
    contentKey(content),
  ]);
const divisions = (read: Instrument) =>
  read.divisions.map((each) => [each.kind, each.number, each.label, contentKey(headingOf(each))]);
const again = (printed: string): Instrument => {
  const read = readInstrument(printed, { format: 'markdown' });
  if (isRefusal(read)) throw new Error(`${JSON.stringify(read)}\n${printed}`);
  return (read as ReadInstrument).instrument;
};

test('[I14] what is printed stands on paper as people write it', () => {
  const base = instrument('ARTICLE 1 Scope', '1 x', '2 y');
  const [one, two] = base.provisions;
  const full: Instrument = {
    ...base,
    provisions: [
      {
        ...one!,
        label: '1.1',
        content: [
          paragraph('Members ', bracket(['–', 'shall'], ['TRD', 'should']), ' ', text('act', 'emphasis'), ':'),
          item('a)', 'alone;'),
          table(['Route', 'Rate'], ['north', '1|2']),
        ],
      },
      { ...two!, content: [], suppressed: true },
    ],
  };
  expect(printInstrument(full)).toBe(
    '# Regulations\n\n## ARTICLE 1 – Scope\n\n1. 1.1 Members [shall][should] *act*:\n\na) alone;\n\n| Route | Rate |\n| --- | --- |\n| north | 1\\|2 |\n\n2. (SUP)\n',
  );
});

test('[I14] what is printed is read back, whatever the words are', () => {
  const property = fc.property(anyPrintable, (written) => {
    fc.pre(written.provisions.length > 0);
    const read = again(printInstrument(written));
    expect(provisions(read)).toEqual(provisions(written));
    const held = new Set<string>(written.provisions.map((each) => each.division));
    expect(divisions(read)).toEqual(
      divisions({ ...written, divisions: written.divisions.filter((each) => held.has(each.id)) }),
    );
  });
  fc.assert(property, { numRuns: runs() / 4 });
});

// Found by chance, seeds -524217445, 341965491, -1358956210, -1452610471.
test.each([
  ['a non-breaking space in a heading', { heading: [paragraph('No.\u00a05')], content: [] }],
  ['a bracket before a dash', { heading: [], content: [bracketAround(['–', item('–', 'w'), paragraph('w')])] }],
  [
    'a bracket before a sign in parentheses',
    { heading: [], content: [bracketAround(['–', item('(1)', 'w'), paragraph('w')])] },
  ],
  ['emphasis glued to a word', { heading: [], content: [paragraph('Members', text('\u{10000}', 'emphasis'))] }],
])('[I14] %s is read back', (_, { heading, content }) => {
  const base = instrument('ARTICLE 1 Scope', '1 x');
  const written: Instrument = {
    ...base,
    divisions: base.divisions.map((each) => (heading.length === 0 ? each : withHeading(each, heading))),
    provisions: base.provisions.map((each) => ({ ...each, content })),
  };
  const read = again(printInstrument(written));
  expect([divisions(read), provisions(read)]).toEqual([divisions(written), provisions(written)]);
});

test.each(files.map((file) => [path.basename(file), file]))(
  '[I14] %s read, printed and read again is the same',
  (_, file) => {
    const read = readInstrument(readFileSync(file));
    if (isRefusal(read)) return;
    const { instrument: first } = read as ReadInstrument;
    const printed = again(printInstrument(first));
    expect(provisions(printed)).toEqual(provisions(first));
  },
);
