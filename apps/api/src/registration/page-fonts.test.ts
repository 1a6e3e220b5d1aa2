import { execFileSync } from 'node:child_process';
import { badgesOf, type Participant } from '#lib/registration';
import { badgeSheets } from './badge-sheets.js';
import { pageFonts } from './page-fonts.js';
import { participantsList } from './participants-list.js';

const head = {
  ...{ conference: 'The conference', name: 'The meeting', place: 'Ниш' },
  ...{ startsOn: '2030-11-20', endsOn: '2030-12-02' },
};
const person = (name: string, organisation = 'Ministry'): Participant => ({
  ...{ name, post: '', role: 'HEAD', attendance: 'ROOM', organisation, country: 'Србија', category: 'GOVERNMENT' },
});
// The reader of PDF files is a module that tests cannot load.
const READ = `const { extractText, getDocumentProxy } = require('unpdf');
  getDocumentProxy(new Uint8Array(require('node:fs').readFileSync(0)))
    .then((pdf) => extractText(pdf, { mergePages: true })).then(({ text }) => process.stdout.write(text));`;
const textOf = (bytes: Buffer): string =>
  execFileSync(process.execPath, ['-e', READ], { input: bytes, encoding: 'utf8' }).normalize('NFC');

const NAMES = ['Đorđe Łuk Šćepan', 'Ελένη Παπαδοπούλου', 'Михаил Ђорђевић', 'Nguyễn Thị Hồng', 'Ỳves Œuvré'];

test('names are printed in their own letters, in the list and on badges', async () => {
  const listed = textOf(
    await participantsList(
      'en',
      head,
      NAMES.map((name) => person(name)),
    ),
  );
  const badges = badgesOf(NAMES.map((name) => person(name)));
  const worn = textOf(await badgeSheets('en', head, badges));
  for (const name of [...NAMES, 'Србија', 'Ниш'])
    expect([listed.includes(name), worn.includes(name)]).toEqual([true, true]);
  expect(listed).not.toContain('letters that these pages do not have');
});

test('what the page has no letters for loses its marks, or a sign stands in its place and it is said so', async () => {
  const listed = textOf(await participantsList('en', head, [person('王 Wang'), person('Ａda')]));
  expect(listed).toMatch(/[^王] Wang/);
  expect(listed).toContain('Ada');
  expect(listed).toContain('1 name holds letters that these pages do not have');
});

test('a file holds the letters that it uses, and no more of the font', async () => {
  const { regular, bold, has } = await pageFonts();
  expect([has('A'), has('Ђ'), has('王'), regular.equals(bold)]).toEqual([true, true, false, false]);
  const badges = badgesOf(NAMES.map((name) => person(name)));
  expect((await badgeSheets('en', head, badges)).length).toBeLessThan(regular.length / 4);
});
