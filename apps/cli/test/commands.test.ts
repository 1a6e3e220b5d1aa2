import { caucus, fixture, removeWritten, written } from './caucus.js';

// The first call may have to compile the commands.
beforeAll(() => caucus(['--version']), 120_000);
afterAll(removeWritten);

describe('[K1] text', () => {
  test('gives every provision in order, as data', async () => {
    const { code, stdout, stderr } = await caucus(['text', fixture('lighthouse-regulations.md'), '--json']);
    expect(code).toBe(0);
    const rows = JSON.parse(stdout) as { number: string | null }[];
    expect(rows.filter((row) => row.number !== null)).toHaveLength(17);
    expect(rows[1]).toEqual({
      id: 'p-2',
      number: '2',
      label: '1.1 a)',
      division: 'Article 1',
      heading: 'Scope of the Regulations',
      series: 'provisions',
      text: 'These Regulations lay down how lighthouses are lit and kept. They bind keepers (* or licensed keeping companies) alike.',
    });
    expect(stderr).toContain('lighthouse-regulations.md:102: The label 2.2.1 stands twice.');
  });

  test('shows it with its headings', async () => {
    const { stdout } = await caucus(['text', fixture('lighthouse-regulations.md')]);
    expect(stdout).toMatch(/^Lighthouse Regulations\n\nPreamble\n\n1 {2}Every coast/);
    expect(stdout).toContain('\n\nArticle 1 – Scope of the Regulations\n\n2  1.1 a)  These Regulations');
    expect(stdout).toContain('\n\nFINAL PROTOCOL, NO. 3\n\nNO. 3  Original');
  });

  test('reads what comes in through a pipe', async () => {
    const { code, stdout, stderr } = await caucus(['text', '-'], '1 Scope\n2 Aims\n');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '1  Scope\n\n2  Aims\n', stderr: '' });
  });
});

describe('[K2] proposals and redline', () => {
  const base =
    '# Rules\n\n## Article 1\n\n**1.** Ships are lit at dusk.\n\n**2.** Boats pay nothing.\n\n**3.** Rafts are free.\n';
  const next = base
    .replace('dusk', 'night')
    .replace('**2.** Boats pay nothing.\n\n', '')
    .concat('\n**3A.** Kayaks are free.\n');

  test('list what turns one text into the other', async () => {
    const { stdout, code } = await caucus([
      'proposals',
      written('base.md', base),
      written('new.md', next),
      '--symbol',
      'TRD',
      '--document',
      '10',
      '--json',
    ]);
    const rows = JSON.parse(stdout) as { proposal: string; kind: string; number: string }[];
    expect(code).toBe(0);
    expect(rows.map(({ proposal, kind, number }) => [proposal, kind, number])).toEqual([
      ['TRD/10/1', 'MOD', '1'],
      ['TRD/10/2', 'SUP', '2'],
      ['TRD/10/3', 'ADD', '3A'],
    ]);
  });

  test('name headings, and what moves', async () => {
    const old =
      '# Rules\n\n## Article 1 Scope\n\n**1.** Ships are lit.\n\n**2.** Boats pay.\n\n## Article 2 Aims\n\n**3.** Rafts are free.\n';
    const now =
      '# Rules\n\n## Article 1 Reach\n\n**1.** Ships are lit.\n\n## Article 2 Aims\n\n**3.** Rafts are free.\n\n**2.** Boats pay.\n\n## Article 3 Fees\n\n**4.** Fees fall.\n';
    const files = [written('old.md', old), written('now.md', now)];
    const { stdout } = await caucus(['proposals', ...files, '--symbol', 'TRD', '--document', '10']);
    expect(stdout.split('\n\n').map((page) => page.replace(/\n/g, ' | '))).toEqual([
      'MOD   TRD/10/1 | Article 1 | [-Scope-]{+Reach+} | Reasons:',
      'SUP*  TRD/10/2 | 2 | Reasons:',
      'ADD*  TRD/10/3 | 2  Boats pay. | Reasons:',
      'ADD   TRD/10/4 | Article 3 | Fees | Reasons:',
      'ADD   TRD/10/5 | 4  Fees fall. | Reasons:\n'.replace(/\n/g, ' | '),
    ]);
    const marked = await caucus(['redline', ...files]);
    expect(marked.stdout).toBe(
      'Article 1\nArticle 1 – [-Scope-]{+Reach+}\n\nArticle 2, 2 (moved)\nBoats pay.\n\nArticle 3\n{+Article 3 – Fees+}\n\nArticle 3, 4\n{+Fees fall.+}\n',
    );
  });

  test('show it word by word', async () => {
    const [old, now] = [written('base.md', base), written('new.md', next)];
    const { stdout } = await caucus(['redline', old, now]);
    expect(stdout).toMatch(
      /Article 1, 1\nShips are lit at \[-dusk-]\{\+night\+}\.\n\nArticle 1, 2\n\[-Boats pay nothing\.-]/,
    );
    const page = await caucus(['redline', old, now, '--html']);
    expect(page.stdout).toMatch(/<del>dusk<\/del><ins>night<\/ins>/);
    expect((await caucus(['redline', old, old])).stdout).toBe('\n');
  });
});

describe('[K3] what is wrong is told on stderr, with its place', () => {
  const small = '1 Scope\n2 Aims\n';
  const nobody = ['--conference', 'x', '--token', 'y', '--server', 'http://127.0.0.1:9'];
  test.each<[name: string, args: readonly string[], told: readonly [code: number, words: string], input?: string]>([
    ['a missing file', ['text', '/nowhere.md'], [1, '/nowhere.md: there is no such file.']],
    ['a number borne twice', ['text', fixture('duplicate-numbers.md')], [1, 'duplicate-numbers.md:9:']],
    ['no provisions', ['text', fixture('no-provisions.md')], [1, 'no provision was found']],
    ['an open bracket', ['text', '-'], [1, 'stdin:2:6:'], '1. a\n2. b [c\n'],
    ['a picture', ['text', '-'], [1, 'stdin:1:'], 'PNG\u0000\u0001'],
    ['no file', ['text'], [2, "missing required argument 'FILE'"]],
    ['no such command', ['sing'], [2, "unknown command 'sing'"]],
    ['no such option', ['text', '-', '--loud'], [2, "unknown option '--loud'"]],
    ['no conference', ['import', 'instrument', '-'], [2, '--conference'], small],
    ['no server', ['import', 'instrument', '-', ...nobody], [1, 'no server answers'], small],
  ])('%s', async (_, args, [code, words], input = '') => {
    const ended = await caucus(args, input);
    expect({ code: ended.code, stdout: ended.stdout }).toEqual({ code, stdout: '' });
    expect(ended.stderr).toContain(words);
  });

  test('more than can be an instrument is not read to its end', async () => {
    const { code, stderr } = await caucus(['text', '-'], 'x'.repeat(50 * 1024 * 1024));
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'stdin: the file is too large; at most 20,971,520 bytes are read.\n',
    });
  });
});

test('[K4] a dry run reads the file and sends nothing', async () => {
  const { code, stdout } = await caucus(['import', 'instrument', fixture('tide-convention.md'), '--dry-run']);
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: 'Convention on the Tides: 8 provisions, 8 of them numbered.\nNothing was imported (--dry-run).\n',
  });
});
