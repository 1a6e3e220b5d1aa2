import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { TextRow } from '../src/text-pages.js';
import { amendedCopies, type Targets } from './amended-copies.js';
import { caucus, fixture, removeWritten, written } from './caucus.js';

const real = path.join(
  process.env.CAUCUS_SAMPLES ?? path.resolve(__dirname, '../../../../shared/data'),
  'itr1988/itr-1988-en.md',
);

// The first call may have to compile the commands.
beforeAll(() => caucus(['--version']), 120_000);
afterAll(removeWritten);

const known = new Map<string, Promise<readonly TextRow[]>>();
/** Each file is read once, as every call is a process of its own. */
function rowsOf(file: string): Promise<readonly TextRow[]> {
  const rows = known.get(file) ?? caucus(['text', file, '--json']).then(({ stdout }) => JSON.parse(stdout));
  known.set(file, rows);
  return rows;
}
/** Ids of what is added are the composite's own. */
const withoutIds = (rows: readonly TextRow[]) => rows.map(({ id: _, ...row }) => row);

const texts: [string, string, Targets][] = [
  [
    'our own regulations',
    fixture('lighthouse-regulations.md'),
    {
      reworded: '2',
      alsoReworded: '5',
      suppressed: '13',
      movedAway: '4',
      movedBehind: '16',
      addedBehind: '12',
      heading: 'Keeping the lights',
    },
  ],
];
if (existsSync(real))
  texts.push([
    'the Regulations of 1988',
    real,
    {
      reworded: '2',
      alsoReworded: '33',
      suppressed: '32',
      movedAway: '5',
      movedBehind: '33',
      addedBehind: '31',
      heading: 'Definitions',
    },
  ]);

describe.each(texts)('[K5] merge and pick: %s', (_, base, targets) => {
  const files: Record<string, string> = {};
  let composite = '';

  beforeAll(async () => {
    known.clear();
    const copies = amendedCopies(readFileSync(base, 'utf8'), await rowsOf(base), targets);
    for (const [symbol, text] of Object.entries(copies))
      files[symbol] = written(`${symbol.replace('/', '-')}.md`, text);
    const named = Object.entries(files).map(([symbol, file]) => `${symbol}=${file}`);
    const merged = await caucus(['merge', base, ...named, '--json']);
    expect(merged.code).toBe(0);
    composite = written('composite.json', merged.stdout);
  }, 60_000);

  test('picking each file gives exactly its provisions, and picking the base those of the base', async () => {
    for (const [symbol, file] of [...Object.entries(files), [null, base] as const]) {
      const which = symbol ?? '--base';
      const [picked, rows] = await Promise.all([caucus(['pick', composite, which, '--json']), rowsOf(file)]);
      expect([which, withoutIds(JSON.parse(picked.stdout))]).toEqual([which, withoutIds(rows)]);
    }
  }, 120_000);

  test('what is picked as Markdown is read again as the file was', async () => {
    const picked = await caucus(['pick', composite, 'JPN', '--markdown']);
    const read = await caucus(['text', '-', '--json'], picked.stdout);
    expect(withoutIds(JSON.parse(read.stdout))).toEqual(withoutIds(await rowsOf(files.JPN!)));
  });

  test('what is picked is shown as the file itself is', async () => {
    const calls = [
      ['pick', composite, 'JPN'],
      ['text', files.JPN!],
    ];
    const [picked, read] = await Promise.all(calls.map((call) => caucus(call)));
    expect(picked!.stdout).toBe(read!.stdout);
  }, 120_000);

  test('the order of the files changes nothing', async () => {
    const named = Object.entries(files).map(([symbol, file]) => `${symbol}=${file}`);
    const other = await caucus(['merge', base, ...named.reverse(), '--json']);
    expect(other.stdout).toBe(readFileSync(composite, 'utf8'));
  }, 60_000);

  test('it is shown with brackets and sponsors, in the working notation', async () => {
    const named = Object.entries(files).map(([symbol, file]) => `${symbol}=${file}`);
    const { stdout } = await caucus(['merge', base, ...named]);
    expect(stdout).toMatch(/\[–: [^|\]]+ \| GUY, JMC: newly found \| TRD: openly agreed\]/);
    expect(stdout).toContain(`${targets.heading}[–: | TRD, USA:  and more]`);
    expect(stdout).toMatch(
      new RegExp(`\\n${targets.addedBehind}A\\n\\[–:\\n\\| GUY:\\nLamps[^[]+\\n\\| JMC:\\nLamps[^[]+\\n\\]\\n`),
    );
    expect(stdout).toMatch(new RegExp(`\\n${targets.suppressed} [^\\n]*\\n\\[–:\\n[^|]+\\n\\| BRB, KEN:\\n\\]\\n`));
  }, 60_000);
});

describe('[K6] merge and pick tell on stderr what is wrong', () => {
  const small = written('small.md', '1. Rates shall be fair.\n\n2. Ships are lit.\n');
  const other = written('other.md', '1. Rates should be fair.\n\n2. Ships are lit.\n');
  const third = written('third.md', '1. Rates may be fair.\n\n2. Ships are lit.\n');
  const broken = written('broken.json', '{\n  "voices": [}\n');
  const strange = written(
    'strange.json',
    '{"voices": [], "divisions": [], "provisions": [{"id": "p-1", "content": [{}]}]}',
  );

  test.each<[string, readonly string[], readonly [number, string], string?]>([
    ['two files under one symbol', ['merge', small, `TRD=${other}`, `TRD=${third}`], [2, 'TRD is given twice']],
    ['a file without a symbol', ['merge', small, other], [2, 'say whose text it is']],
    ['no files', ['merge', small], [2, 'missing required argument']],
    ['the standard input twice', ['merge', '-', 'TRD=-'], [2, 'can be read once only']],
    ['the standard input twice in a redline', ['redline', '-', '-'], [2, 'can be read once only']],
    ['a missing file', ['merge', small, 'TRD=/nowhere.md'], [1, '/nowhere.md: there is no such file.']],
    ['an open bracket', ['merge', small, 'TRD=-'], [1, 'stdin:2:6:'], '1. a\n2. b [c\n'],
    [
      'a number borne twice',
      ['merge', small, `TRD=${fixture('duplicate-numbers.md')}`],
      [1, 'duplicate-numbers.md:9:'],
    ],
    ['no JSON', ['pick', broken, 'TRD'], [1, 'broken.json:2:14: this is no JSON.']],
    ['other JSON', ['pick', strange, '--base'], [1, 'look at $.provisions[0].content']],
    ['neither symbol nor base', ['pick', small], [2, 'Say either a symbol or --base.']],
    ['both symbol and base', ['pick', small, 'TRD', '--base'], [2, 'Say either a symbol or --base.']],
  ])('%s', async (_, ...[args, [code, words], input = '']) => {
    const ended = await caucus(args, input);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toContain(words);
  });

  test('an unknown symbol, naming those that there are', async () => {
    const { stdout } = await caucus(['merge', small, `TRD=${other}`, '--json']);
    const { code, stderr } = await caucus(['pick', '-', 'JMC'], stdout);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'JMC is not in it; there are TRD.\n' });
  });

  test('which provision is only thought to be that of the base', async () => {
    const old = written(
      'unnumbered.md',
      '# Rules\n\n## Article 1\n\nShips are lit at dusk and at dawn.\n\nBoats pay nothing here.\n',
    );
    const now = written(
      'changed.md',
      '# Rules\n\n## Article 1\n\nShips are lit at dusk and at noon.\n\nBoats pay nothing here.\n',
    );
    const { stderr, stdout } = await caucus(['merge', old, `TRD=${now}`]);
    expect(stderr).toContain('changed.md: Article 1, “Ships are lit at dusk and …” (matched by its words)\n');
    expect(stderr).not.toContain('Boats');
    expect(stdout).toContain('Ships are lit at dusk and at [–: dawn | TRD: noon].');
  });

  test('who speaks with two voices', async () => {
    const { code, stdout, stderr } = await caucus(['merge', small, `TRD=${other}`, `JMC/TRD=${third}`]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: '1  Rates [–: shall | JMC, TRD: may | TRD: should] be fair.\n\n2  Ships are lit.\n',
      stderr: '1: TRD has two voices, which differ (JMC/TRD, TRD).\n',
    });
  });
});
