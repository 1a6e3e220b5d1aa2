import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { readConferenceFile } from '../src/conference-file/read-conference-file.js';
import { caucus, removeWritten, written } from './caucus.js';

const least = `caucus: conference/1
address: a-conference
name: A conference
shortName: A
place: There
from: 2031-05-01
to: 2031-05-10
meetings:
  - name: Second regional
    kind: regional
    place: There
    zone: America/Port_of_Spain
    from: 2031-03-02
    to: 2031-03-04
    agenda:
      - { title: Opening, day: 2031-03-02, from: "09:00", to: "10:00" }
`;

beforeAll(() => caucus(['--version']), 120_000);
afterAll(removeWritten);

describe('[K7] import conference', () => {
  test('says what a file would make, and makes nothing', async () => {
    const { code, stdout } = await caucus(['import', 'conference', written('plan.yaml', least), '--dry-run']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 meeting with 1 agenda item');
    expect(stdout).toContain('2031-03-02 – 2031-03-04  Second regional (1)');
  });

  test.each([
    [
      'a field',
      least.replace('place: There\nfrom', 'plaice: There\nfrom'),
      /plan\.yaml:5:9: plaice: no field is called/,
    ],
    [
      'a value deep in it',
      least.replace('"09:00"', '9'),
      /plan\.yaml:16:50: meetings\[1\]\.agenda\[1\]\.from: a time of day/,
    ],
    [
      'what the rules forbid',
      least.replace('day: 2031-03-02', 'day: 2031-03-20'),
      /:16:\d+: meetings\[1\]\.agenda\[1\]\.from: the meeting is/,
    ],
    ['what is no YAML', `${least}  - [`, /plan\.yaml:\d+:\d+: this is not well-formed YAML/],
    ['words standing for words standing for words', aliases(), /plan\.yaml:\d+:\d+: /],
  ])('tells line, column and field of %s', async (_, words, told) => {
    await expect(readConferenceFile(written('plan.yaml', words))).rejects.toThrow(told);
  });

  test('tells which file of a document no server would take', async () => {
    const paper = 'documents:\n  - { key: d, series: doc, title: D, file: d.bin, dated: 2031-01-01 }\nmeetings:';
    const plan = written('plan.yaml', least.replace('meetings:', paper));
    writeFileSync(path.join(path.dirname(plan), 'd.bin'), Buffer.from([0, 1, 2, 3]));
    await expect(readConferenceFile(plan)).rejects.toThrow(/plan\.yaml:9:44: documents\[1\]\.file: /);
  });

  test('needs to know in whose name', async () => {
    const { code, stderr } = await caucus(['import', 'conference', written('plan.yaml', least)]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '--token or CAUCUS_TOKEN says who imports.\n' });
  });
});

/** A file of a few lines that would unfold to ten to the ninth. */
function aliases(): string {
  const lines = Array.from(
    { length: 9 },
    (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(', ')}]`,
  );
  return `l0: &l0 [x]\n${lines.join('\n')}\n`;
}
