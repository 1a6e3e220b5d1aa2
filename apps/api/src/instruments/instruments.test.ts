import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printReading } from '#lib/drafting';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { type Persona, type World, world } from '../../../../test/world/index.js';
import { statementsOf } from '../../../../test/world/statements.js';
import { instrumentPolicy } from './instrument.policy.js';
import { readInThread } from './instrument-reading.js';

const TEXT = `# Regulations of the Example

## ARTICLE 1
### Purpose

1 1.1 These Regulations serve those who read them.

2 1.2 Members shall keep to them:

– at home;

– abroad.

## ARTICLE 2
### Words

3 2.1 A word means what it says.

4 2.2 It says it once.
`;
const READ = `query($id: ID!, $first: Int!, $after: String) { instrument(id: $id) { title language provisionCount numberedCount sourceSha256
  conference { slug } findings { kind } divisions { kind number title } provisions(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } nodes { id number label text divisionLabel commentCount amendmentCount issues { number } } } } }`;

let here: World;
beforeAll(async () => {
  here = await world();
}, 120_000);
afterAll(() => here.stop());

async function send(
  who: Persona | 'nobody',
  body: string | Uint8Array,
  asked: Record<string, string> = {},
): Promise<{ status: number; answer: Answer }> {
  const query = new URLSearchParams({ conference: here.slug, title: 'Regulations', ...asked });
  const response = await here.as(who).fetch(`/api/import/instrument?${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/octet-stream' },
  });
  return { status: response.status, answer: (await response.json()) as Answer };
}

test('the secretariat imports a text, and everybody reads it by pages', async () => {
  const { status, answer } = await send('secretariat', TEXT, { source: 'own words' });
  expect(status).toBe(201);
  const { instrument } = await here.as('nobody').query<Answer>(READ, { id: answer['id'], first: 3 });
  expect(instrument).toMatchObject({
    title: 'Regulations',
    provisionCount: 4,
    numberedCount: 4,
    language: 'en',
    conference: { slug: 'world' },
  });
  expect(
    instrument.provisions.nodes.map(({ number, label, divisionLabel }: Answer) => [number, label, divisionLabel]),
  ).toEqual([
    ['1', '1.1', 'Article 1'],
    ['2', '1.2', 'Article 1'],
    ['3', '2.1', 'Article 2'],
  ]);
  expect(instrument.provisions.nodes[1].text).toContain('– abroad');
  const rest = await here
    .as('nobody')
    .query<Answer>(READ, { id: answer['id'], first: 3, after: instrument.provisions.pageInfo.endCursor });
  expect(rest['instrument'].provisions.nodes.map(({ number }: Answer) => number)).toEqual(['4']);
});

test('brackets of an imported text are kept in its headings, labels and words, and its draft begins with them', async () => {
  const source = `# Text\n\n## ARTICLE 1\n### Scope [and aims]\n\n1 1.1 Members [shall][should] keep it.\n\n2 [1.2] It holds.\n\n3 1.3 Plain.\n`;
  const { status, answer } = await send('secretariat', source);
  expect({ status, answer }).toMatchObject({ status: 201 });
  const OPEN = `query($id: ID!) { instrument(id: $id) { divisions { title heading } provisions(first: 9) { nodes { number label openLabel text } } } }`;
  const { instrument } = await here.as('nobody').query<Answer>(OPEN, { id: answer['id'] });
  expect(printReading(instrument.divisions[0].heading)).toBe('Scope [and aims]');
  expect(instrument.provisions.nodes[0].text).toBe('Members [shall][should] keep it.');
  expect(printReading(instrument.provisions.nodes[1].openLabel)).toBe('[1.2]');
  expect(instrument.provisions.nodes[2].openLabel).toBeNull();
  const DRAFT = `mutation($id: ID!, $key: String!) { answer: openDraft(instrumentId: $id, idempotencyKey: $key) { ... on Draft {
    brackets divisions { heading } provisions { openLabel text } } } }`;
  const { answer: draft } = await here.as('chair').act<Answer>(DRAFT, { id: answer['id'] });
  expect(draft.brackets).toBe(3);
  expect(draft.divisions[0].heading).toEqual(instrument.divisions[0].heading);
  expect(draft.provisions[1].openLabel).toEqual(instrument.provisions.nodes[1].openLabel);
});

test('a dry run says what would come in, and stores nothing', async () => {
  const [before] = await here.owner('select count(*) from instrument');
  const { status, answer } = await send('secretariat', TEXT, { dryRun: 'true' });
  expect(status).toBe(200);
  expect(answer['instrument'].provisions).toHaveLength(4);
  expect(await here.owner('select count(*) from instrument')).toEqual([before]);
});

test.each([
  ['no provision', 'Just a few words.\n\nAnd some more of them.', 'NoProvisions'],
  [
    'a number twice',
    readFileSync(join(__dirname, '../../../../test/fixtures/instruments/duplicate-numbers.md')),
    'NumberDuplicate',
  ],
  ['bytes that are no text', new Uint8Array([1, 2, 3, 0, 255, 254, 7]), 'FileBinary'],
  ['UTF-16 without its mark', Buffer.from(TEXT, 'utf16le'), 'FileBinary'],
  ['Latin-1', Buffer.from('1 1.1 Télécommunications\n\n2 1.2 x', 'latin1'), 'FileNotUtf8'],
])('a file with %s is refused with its reason', async (_, body, problem) => {
  const { status, answer } = await send('secretariat', body);
  expect({ status, problem: answer['problem'] }).toEqual({ status: 422, problem });
  expect(Object.keys(answer).sort()).toEqual(['column', 'facts', 'line', 'problem']);
});

const FIVE_MEGABYTES = 'All work and no rest, and none in sight either. '.repeat(Math.ceil((5 * 1024 * 1024) / 48));

test.each([
  ['a number that stands twice', `${TEXT}\n## ARTICLE 3\n\n4 3.1 It says it twice.\n`, 'NumberDuplicate', 23, '4'],
  ['numbers that overlap from one article to the next', overlapping(), 'NumberDuplicate', 11, '2'],
  [
    '5 MB in one provision',
    `1 1.1 Short.\n\n2 1.2 ${FIVE_MEGABYTES}\n\n3 1.3 Short.`,
    'ProvisionTooLong',
    3,
    undefined,
  ],
  [
    '5 MB in one provision of many lines',
    `1. Short.\n\n2. ${FIVE_MEGABYTES.replaceAll('. ', '.\n')}`,
    'ProvisionTooLong',
    3,
    undefined,
  ],
  ['no provision but headings', '# Regulations\n\n## ARTICLE 1\n\n## ARTICLE 2\n', 'NoProvisions', null, undefined],
  ['nothing at all', ' \n\n', 'NoProvisions', null, undefined],
])('a file with %s is refused, its line named, and nothing is stored', async (_, body, problem, line, number) => {
  const stored = () =>
    here.owner(
      'select (select count(*) from instrument), (select count(*) from provision), (select count(*) from record_entry)',
    );
  const before = await stored();
  const { status, answer } = await send('secretariat', body);
  expect({ status, problem: answer['problem'], line: answer['line'] }).toEqual({ status: 422, problem, line });
  expect(answer['facts'].number).toBe(number);
  expect(await stored()).toEqual(before);
});

function overlapping(): string {
  return '# Text\n\n## ARTICLE 1\n\n1 1.1 One.\n\n2 1.2 Two.\n\n## ARTICLE 2\n\n2 2.1 Two again.\n\n3 2.2 Three.\n';
}

test('UTF-16 that says so is read', async () => {
  const { status, answer } = await send('secretariat', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), { dryRun: 'true' });
  expect({ status, provisions: answer['instrument']?.provisions.length }).toEqual({ status: 200, provisions: 4 });
});

test('a file of 50 MB is refused before it is read', async () => {
  const { status, answer } = await send('secretariat', Buffer.alloc(50 * 1024 * 1024, 0x61)).catch(() => ({
    status: 413,
    answer: { problem: 'FileTooLarge' },
  }));
  expect(status).toBe(413);
  expect(answer).toMatchObject({ problem: 'FileTooLarge' });
});

test('only the secretariat of this conference imports', async () => {
  for (const who of ['chair', 'delegateA', 'observer', 'outsider', 'nobody'] as const)
    expect(await send(who, TEXT)).toMatchObject({ status: 403, answer: { problem: 'Forbidden' } });
  expect(await send('secretariat', TEXT, { conference: 'nowhere' })).toMatchObject({
    status: 404,
    answer: { problem: 'NotFound' },
  });
});

test('ten imports at once wait for one another while others are served', async () => {
  const imports = Promise.all(Array.from({ length: 10 }, () => send('secretariat', TEXT, { dryRun: 'true' })));
  expect(await here.as('nobody').query('{ server { version } }')).toBeTruthy();
  expect((await imports).every(({ status }) => status === 200)).toBe(true);
});

test('a long text costs no more statements than a short one', async () => {
  const lines = Array.from({ length: 3000 }, (_, n) => `${n + 1} ${n + 1}.1 Provision number ${n + 1} says so.`);
  const short = await send('secretariat', TEXT);
  let long = { status: 0, answer: {} as Answer };
  const ofLong = await statementsOf(async () => {
    long = await send('secretariat', `ARTICLE 1\n\n${lines.join('\n\n')}`);
  });
  const ofShort = await statementsOf(() => send('secretariat', TEXT));
  expect(long.status).toBe(201);
  expect(ofLong).toBe(ofShort);
  const ask = (id: string, first: number) => statementsOf(() => here.as('nobody').query(READ, { id, first }));
  await ask(short.answer['id'], 2);
  expect(await ask(long.answer['id'], 50)).toBe(await ask(short.answer['id'], 2));
});

test('a text never changes, not even by the application’s own hand', async () => {
  await expect(here.application(`update provision set text = 'other'`)).rejects.toThrow(/permission denied/);
  await expect(here.application('delete from instrument')).rejects.toThrow(/permission denied/);
});

test('a file that takes too long or too much memory ends its thread and nothing else', async () => {
  const long = Buffer.from(
    Array.from({ length: 20_000 }, (_, n) => `${n + 1}. Provision ${n + 1} says so.`).join('\n\n'),
  );
  expect(await readInThread(long, { seconds: 0.05, megabytes: 512 })).toMatchObject({ problem: 'ImportTookTooLong' });
  expect(await readInThread(long, { seconds: 20, megabytes: 8 })).toMatchObject({
    problem: 'ImportNeedsTooMuchMemory',
  });
});

const real = join(
  process.env['CAUCUS_SAMPLES'] ?? join(__dirname, '../../../../../shared/data'),
  'itr1988/itr-1988-en.md',
);
(existsSync(real) || process.env['CAUCUS_SAMPLES'] ? test : test.skip)(
  'the Regulations of 1988 come in whole',
  async () => {
    const { status, answer } = await send('secretariat', readFileSync(real), { title: 'ITR 1988' });
    expect(status).toBe(201);
    const { instrument } = await here.as('nobody').query<Answer>(READ, { id: answer['id'], first: 100 });
    expect(instrument.numberedCount).toBe(64);
    expect(instrument.provisionCount).toBeGreaterThan(64);
    const numbered = instrument.provisions.nodes.filter(({ number }: Answer) => number !== null);
    expect(numbered.map(({ number }: Answer) => number)).toEqual(Array.from({ length: 64 }, (_, n) => `${n + 1}`));
    expect(numbered[1]).toMatchObject({ label: '1.1 a)', divisionLabel: 'Article 1' });
  },
);

test('who may do what', () => {
  expect(instrumentPolicy).toMatchSnapshot();
});
