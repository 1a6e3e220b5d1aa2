import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isRefusal } from '#lib/foundation';
import { runs } from '#lib/foundation/testing';
import { conferenceShape, type DocumentFinding, pathText, placesOf, readDocument } from '#lib/meetings';

const meeting = { name: 'Second', kind: 'regional', place: 'There', from: '2031-03-02', to: '2031-03-04' };
const least = {
  ...{ caucus: 'conference/1', address: 'a', name: 'A conference', shortName: 'A', place: 'There' },
  ...{ from: '2031-05-01', to: '2031-05-10', meetings: [meeting] },
};
const paper = { key: 'd', series: 'doc', title: 'D', file: 'd.txt', dated: '2031-01-01' };
const wrong = (more: object): readonly string[] => {
  const read = readDocument({ ...least, ...more });
  return isRefusal(read)
    ? read.findings.map(({ path: at, problem }: DocumentFinding) => `${pathText(at)} ${problem}`)
    : [];
};
const agenda = (...items: readonly object[]): object => ({ meetings: [{ ...meeting, agenda: items }] });

test('[M4] the least that a file says is a conference', () => expect(wrong({})).toEqual([]));

test.each<[string, object, readonly string[]]>([
  ['another form', { caucus: 'conference/2' }, ['caucus OneOfExpected']],
  ['a field that is none', { adress: 'b' }, ['adress FieldUnknown']],
  ['a field of every object', { constructor: 'b' }, ['constructor FieldUnknown']],
  ['a missing field, and an empty one', { name: null, place: '' }, [' FieldMissing', 'place Blank']],
  ['a figure for words', { name: 3 }, ['name TextExpected']],
  ['a day that is none', { from: '2031-02-30' }, ['from DayExpected']],
  ['words for a list', { meetings: 'two' }, ['meetings ListExpected']],
  ['a list for fields', { meetings: [[]] }, ['meetings[1] FieldsExpected']],
  ['a kind that is none', { meetings: [{ ...meeting, kind: 'big' }] }, ['meetings[1].kind OneOfExpected']],
  [
    'an hour without quotes',
    agenda({ title: 'x', day: '2031-03-02', from: 900 }),
    ['meetings[1].agenda[1].from HourExpected'],
  ],
  ['all of it at once', { name: 3, place: 4 }, ['name TextExpected', 'place TextExpected']],
])('[M4] what is not of the form is told with its place: %s', (_, more, told) => expect(wrong(more)).toEqual(told));

test.each<[string, object, readonly string[]]>([
  ['it ends before it starts', { to: '2031-04-30' }, ['to EndsBeforeItStarts']],
  ['a meeting that does', { meetings: [{ ...meeting, to: '2031-03-01' }] }, ['meetings[1].to EndsBeforeItStarts']],
  [
    'an item outside its meeting',
    agenda({ title: 'x', day: '2031-03-09', from: '09:00' }),
    ['meetings[1].agenda[1].from OutsideMeeting'],
  ],
  ['an hour without a day', agenda({ title: 'x', from: '09:00' }), ['meetings[1].agenda[1] FieldMissing']],
  [
    'an issue that is not there',
    agenda({ title: 'x', issues: ['y'] }),
    ['meetings[1].agenda[1].issues[1] IssueNotInFile'],
  ],
  ['provisions of no text', agenda({ title: 'x', provisions: [3] }), ['meetings[1].agenda[1].provisions NoTextInFile']],
  [
    'a symbol given twice',
    { stakeholders: [1, 2].map((nth) => ({ symbol: 'TRD', name: `No. ${nth}`, category: 'government' })) },
    ['stakeholders[2].symbol GivenTwice'],
  ],
  [
    'a text that is only named',
    {
      texts: [{ title: 'A', shortTitle: 'A', treatment: 'new' }],
      issues: [{ key: 'k', title: 'K', summary: 's', text: 'A' }],
    },
    ['issues[1].text TextNotInFile'],
  ],
  [
    'an item about provisions of a text that is not there',
    agenda({ title: 'x', text: 'B', provisions: [3] }),
    ['meetings[1].agenda[1].text TextNotInFile'],
  ],
  [
    'a document that is not there',
    agenda({ title: 'x', documents: ['y'] }),
    ['meetings[1].agenda[1].documents[1] DocumentNotInFile'],
  ],
  [
    'a document of strangers that follows itself',
    { documents: [{ ...paper, sources: ['TRD'], issues: ['y'], follows: { document: 'd', form: 'revision' } }] },
    [
      'documents[1].issues[1] IssueNotInFile',
      'documents[1].sources[1] StakeholderNotInFile',
      'documents[1].follows.document DocumentNotBefore',
    ],
  ],
])('[M5] a file keeps the rules that the server keeps, and points at what is in it: %s', (_, more, told) =>
  expect(wrong(more)).toEqual(told),
);

test('[M4] nothing that a file may hold ends in anything but a conference or findings', () => {
  const anyFile = fc.oneof(
    fc.anything(),
    fc.object({ key: fc.constantFrom(...Object.keys(least), 'agenda', 'title') }),
  );
  fc.assert(
    fc.property(anyFile, fc.constantFrom(...Object.keys(least)), (value, field) => {
      for (const file of [value, { ...least, [field]: value }]) {
        const read = readDocument(file);
        if (isRefusal(read)) expect(read.findings.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: runs() },
  );
});

test('[M4] the page in the docs says what each place of a file is', () => {
  const page = readFileSync(path.join(__dirname, '../../../docs/conference-file.md'), 'utf8');
  const told = new Set([...page.matchAll(/^\| `([^`]+)`/gm)].map(([, place]) => place));
  expect([...told].sort()).toEqual([...placesOf(conferenceShape)].sort());
});
