import { createHash, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCUMENT_ACTS, type DocumentDesk, documentDesk } from '../../../../test/world/document-desk.js';
import { type Answer, type DraftDesk, draftDesk, words as wording } from '../../../../test/world/draft-desk.js';
import { EVERYBODY, type Persona } from '../../../../test/world/index.js';
import { DocumentFilesReader } from '../documents/document-files.reader.js';
import { DocumentFolder } from '../documents/document-folder.js';
import { SweepFiles } from '../documents/sweep-files.js';
import { Database, type Transaction } from '../platform/database/database.js';

// The application's own checks are off here: what is hidden, the database hides.
const SEARCH = `query($c: ID!, $words: String!, $kinds: [SearchKind!], $first: Int! = 50, $after: String) {
  it: search(conferenceId: $c, words: $words, kinds: $kinds, first: $first, after: $after) { __typename
    ... on SearchFound { hits { kind id facts path excerpt { words marks { start end } } } counts { kind count }
      pageInfo { hasNextPage endCursor } } ... on NotAcceptable { problem } } }`;
const FILE_POSITION = `mutation($input: FilePositionInput!, $key: String!) { it: filePosition(input: $input, idempotencyKey: $key) { ... on Position { id } } }`;
const WITHDRAW_POSITION = `mutation($id: ID!, $key: String!) { it: withdrawPosition(positionId: $id, expectedVersion: 1, idempotencyKey: $key) { __typename } }`;
const FILE_AMENDMENT = `mutation($input: FileAmendmentInput!, $key: String!) { it: fileAmendment(input: $input, idempotencyKey: $key) { ... on Amendment { id } } }`;
const COMMENT = `mutation($input: AddCommentInput!, $key: String!) { it: addComment(input: $input, idempotencyKey: $key) { ... on Comment { id } } }`;
const EDIT_COMMENT = `mutation($id: ID!, $body: String!, $key: String!) { it: editComment(commentId: $id, expectedVersion: 1, body: $body, idempotencyKey: $key) { __typename } }`;
const ISSUE = `mutation($c: ID!, $title: String!, $key: String!) { it: openIssue(conferenceId: $c,
  input: { title: $title, summary: "", provisionIds: [] }, idempotencyKey: $key) { ... on Issue { id } } }`;

let desk: DraftDesk;
let documents: DocumentDesk;
beforeAll(async () => {
  desk = await draftDesk({ policies: 'off' });
  documents = documentDesk(desk.here);
}, 60_000);
afterAll(() => desk.here.stop());

const make = async (who: Persona, document: string, variables: object): Promise<string> =>
  (await desk.here.as(who).act<Answer>(document, variables))['it'].id;
const search = async (who: Persona | 'nobody', words: string, more: object = {}): Promise<Answer> =>
  (await desk.here.as(who).query<Answer>(SEARCH, { c: desk.here.conferenceId, words, ...more }))['it'];
const marked = ({ excerpt }: Answer): string[] =>
  excerpt.marks.map(({ start, end }: { start: number; end: number }) => excerpt.words.slice(start, end));
const counted = ({ counts }: Answer): object =>
  Object.fromEntries(counts.filter(({ count }: Answer) => count > 0).map(({ kind, count }: Answer) => [kind, count]));
const issue = (title: string): Promise<string> => make('secretariat', ISSUE, { c: desk.here.conferenceId, title });
const position = async (who: Persona, text: string, audience = 'CONFERENCE'): Promise<string> =>
  make(who, FILE_POSITION, {
    input: { issueId: await issue(text.slice(0, 30)), content: wording(text), reasons: '', audience },
  });

test('words are found in four languages, bent and without their accents', async () => {
  await position('headA', 'Members shall notify the charges for roaming to the subscribers.');
  await position('headA', 'Las administraciones fomentarán la cooperación en las telecomunicaciones.');
  await position('headA', 'Les États membres veillent à la sécurité des réseaux.');
  await position('headA', 'De lidstaten bevorderen de samenwerking tussen de exploitanten.');
  for (const [asked, found] of [
    ['charge', 'charges'],
    ['ROAMED', 'roaming'],
    ['telecomunicación', 'telecomunicaciones'],
    ['cooperacion', 'cooperación'],
    ['etats', 'États'],
    ['réseau', 'réseaux'],
    ['exploitant', 'exploitanten'],
    ['"charges for roaming"', 'charges'],
  ] as const) {
    const { hits } = await search('headB', asked, { kinds: ['POSITION'] });
    expect([asked, hits.length]).toEqual([asked, 1]);
    expect([asked, marked(hits[0])]).toEqual([asked, expect.arrayContaining([found])]);
  }
  expect((await search('headB', 'roaming -subscribers')).hits).toEqual([]);
  expect((await search('headB', '"roaming charges"')).hits).toEqual([]);
  for (const odd of ['& | ! :* <->', "' or 1=1 --", '"', '%', 'the'])
    expect([odd, (await search('headB', odd)).hits]).toEqual([odd, []]);
  expect((await search('headB', ' '))['problem']).toBe('Blank');
});

test('everything that has words is found, told what it is and where it is read', async () => {
  const { here, at } = desk;
  const word = 'zeppelin';
  const { id } = await documents.file('headA', `On the ${word}`, { audience: 'PUBLIC' });
  await documents.filesRead(id, 'headA');
  const p = await position('headA', `A ${word} is no station.`, 'PUBLIC');
  const subject = { positionId: p };
  const c = await make('headB', COMMENT, { input: { subject, body: `Which ${word}?`, audience: 'CONFERENCE' } });
  const amended = {
    kind: 'MOD',
    provisionId: at(1),
    content: wording(`Rule of the ${word}.`),
    reasons: '',
    audience: 'CONFERENCE',
  };
  const a = await make('headA', FILE_AMENDMENT, { input: amended });
  const found = await search('observer', word);
  expect(counted(found)).toEqual({ DOCUMENT: 1, POSITION: 1, AMENDMENT: 1, COMMENT: 1 });
  const paths = Object.fromEntries(found.hits.map(({ kind, path }: Answer) => [kind, path]));
  expect(paths).toMatchObject({ DOCUMENT: `/c/world/documents/${id}`, AMENDMENT: `/c/world/amendments/${a}` });
  expect(found.hits.find(({ kind }: Answer) => kind === 'AMENDMENT').facts).toEqual({
    symbol: 'ALF',
    proposal: 'MOD',
    number: '1',
  });
  expect(counted(await search('nobody', word))).toEqual({ DOCUMENT: 1, POSITION: 1 });
  expect((await search('nobody', 'zeppelin', { kinds: ['DOCUMENT'] })).hits).toHaveLength(1);

  const text = await search('observer', 'rule regulations');
  expect(counted(text)).toMatchObject({ TEXT: 12, DRAFT: 12 });
  const pages: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: Answer = await search('observer', 'rule regulations', { first: 7, after, kinds: ['TEXT', 'DRAFT'] });
    pages.push(...page['hits'].map(({ kind, id: hit }: Answer) => `${kind} ${hit}`));
    [after, more] = [page['pageInfo'].endCursor, page['pageInfo'].hasNextPage];
  }
  expect(new Set(pages).size).toBe(24);
  expect(pages).toHaveLength(24);

  await make('headB', EDIT_COMMENT, { id: c, body: 'Which airship?' });
  await make('headA', WITHDRAW_POSITION, { id: p });
  await here.as('headA').act(DOCUMENT_ACTS.WITHDRAW, { id, reason: 'Gone', version: 2 });
  expect(counted(await search('headA', word))).toEqual({ AMENDMENT: 1 });
  expect(counted(await search('headA', 'airship'))).toEqual({ COMMENT: 1 });
});

test('nothing that is hidden is found, counted or hinted at', async () => {
  const nothing = await search('headA', 'word that stands nowhere');
  const p = await position('delegateA', 'The fallback is a quokka.', 'DELEGATION');
  await make('headA', COMMENT, {
    input: { subject: { positionId: p }, body: 'Quokka, agreed.', audience: 'DELEGATION' },
  });
  const draft = await documents.draft('headA', 'Quokka paper');
  await documents.send('headA', draft['id'], 'The quokka is not to be told of.');
  await documents.filesRead(draft['id'], 'headA');
  const members = await position('headA', 'The quokka of the members.', 'MEMBERS');
  const memberHits = { headB: 1, secretariat: 1, chair: 1 };
  for (const who of EVERYBODY) {
    const found = await search(who, 'quokka');
    if (who === 'headA' || who === 'delegateA')
      expect(counted(found)).toEqual({ DOCUMENT: 1, POSITION: 2, COMMENT: 1 });
    else if (who in memberHits || ['delegateB', 'rapporteur'].includes(who))
      expect(found.hits.map(({ id }: Answer) => id)).toEqual([members]);
    else expect([who, found]).toEqual([who, nothing]);
  }
  const filed = await desk.here.as('headA').act<Answer>(DOCUMENT_ACTS.FILE, { id: draft['id'], version: 1 });
  expect(filed['it'].status).toBe('FILED');
  expect(counted(await search('observer', 'quokka'))).toEqual({ DOCUMENT: 1 });
  const elsewhere = await desk.here.as('outsider').query<Answer>(SEARCH, { c: randomUUID(), words: 'quokka' });
  expect(elsewhere['it'].hits).toEqual([]);
});

test('only the function reads what can be found, and each entry has the readers of what it is of', async () => {
  await expect(desk.here.application('select * from search_entry')).rejects.toMatchObject({ code: '42501' });
  await expect(desk.here.application(`insert into search_entry values ('TEXT')`)).rejects.toMatchObject({
    code: '42501',
  });
  await expect(desk.here.application(`select caucus.keep_document($1)`, [randomUUID()])).rejects.toMatchObject({
    code: '42501',
  });
  const strange = await desk.here
    .owner(`
    select set_config('caucus.system', 'test', false);`)
    .then(() =>
      desk.here.owner(`select e.kind, e.id from search_entry e where e.audience is distinct from case e.kind
      when 'DOCUMENT' then (select audience from document x where x.id = e.id)
      when 'POSITION' then (select audience from position x where x.id = e.id)
      when 'AMENDMENT' then (select audience from amendment x where x.id = e.id)
      when 'COMMENT' then (select audience from comment x where x.id = e.id)
      when 'TEXT' then (select audience from provision x where x.id = e.id)
      else (select audience from draft_provision x where x.provision_id = e.id and x.draft_id = e.within) end`),
    );
  expect(strange).toEqual([]);
});

const as = async (who: Persona, sql: string, values: readonly unknown[]): Promise<unknown> => {
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const viewer = { kind: 'person', personId: desk.here.people[who].personId } as const;
  try {
    return await app.get(Database).transaction(viewer, (tx: Transaction) => tx.sql(sql, values));
  } catch (error) {
    return (error as { code?: string }).code;
  }
};
const REFUSED = '42501';

test('documents are drafted, filed and withdrawn by whom the database knows they are', async () => {
  const insert = (who: Persona, of: 'A' | 'B' | null, { series = 'DOC', audience = '' } = {}) => {
    const { conferenceId: c, stakeholders, people } = desk.here;
    const stakeholder = of === null ? null : stakeholders[of].id;
    const own = stakeholder ? `delegation:${stakeholder}` : `person:${people[who].personId}`;
    return as(
      who,
      `insert into document (id, conference_id, audience, intended, stakeholder_id, form, series, title, language, dated, other_sources, drafted_by)
       values (gen_random_uuid(), $1, $2, 'public', $3, 'ORIGINAL', $4, 'x', 'en', '2012-10-03', '{}', $5)`,
      [c, audience || own, stakeholder, series, people[who].personId],
    );
  };
  expect(await insert('headA', 'A')).toEqual([]);
  expect(await insert('chair', null, { series: 'DT' })).toEqual([]);
  for (const [who, of, more] of [
    ['headB', 'A', {}],
    ['secretariat', 'A', {}],
    ['headA', 'A', { series: 'DT' }],
    ['headA', null, {}],
    ['chair', null, { series: 'ADM' }],
    ['observer', null, {}],
    ['outsider', null, {}],
  ] as const)
    expect([who, await insert(who, of, more)]).toEqual([who, REFUSED]);
  expect(await insert('headA', 'A', { audience: 'public' })).toBe('23514');

  const { id } = await documents.file('headA', 'Theirs');
  const update = (who: Persona, set: string) => as(who, `update document set ${set} where id = $1 returning id`, [id]);
  expect(await update('headA', `title = 'Other'`)).toBe(REFUSED);
  expect(await update('headA', 'number = 999')).toBe(REFUSED);
  expect(await update('headA', `status = 'DRAFT'`)).toBe(REFUSED);
  const withdrawn = `status = 'WITHDRAWN', withdrawn_at = now(), withdrawal_reason = 'x'`;
  for (const who of ['headB', 'chair', 'observer'] as const)
    expect([who, await update(who, withdrawn)]).toEqual([who, []]);
  expect(await as('headA', `update document_file set reading = 'READ', words = 'x' where document_id = $1`, [id])).toBe(
    REFUSED,
  );
  expect(await as('headB', `update document_file set audience = 'public' where document_id = $1`, [id])).toBe(REFUSED);
  expect(await as('headB', 'delete from document where id = $1 returning id', [id])).toEqual([]);
  expect(await as('headA', 'select * from document_count', [])).toBe(REFUSED);
  expect(await update('secretariat', withdrawn)).toHaveLength(1);
  expect(await update('secretariat', `status = 'FILED', withdrawn_at = null, withdrawal_reason = null`)).toBe(REFUSED);
});

test('files that no document points to are swept away after a day, from a folder that is one installation’s', async () => {
  const { app } = desk.here.serving as NonNullable<typeof desk.here.serving>;
  const place = await mkdtemp(join(tmpdir(), 'caucus-swept-'));
  const [own] = await desk.here.owner<{ id: string }>('select caucus.installation() as id');
  const owner = own?.id ?? '';
  const folder = new DocumentFolder({ documentsFolder: place });
  const sweep = new SweepFiles(app.get(Database), folder, app.get(DocumentFilesReader));
  const now = Date.now();
  const aged = (path: string): Promise<void> => utimes(join(place, path), new Date(now - 2e8), new Date(now - 2e8));
  const keep = async (words: string): Promise<string> => {
    const sha256 = await folder.keep(Buffer.from(words), owner);
    await aged(join(sha256.slice(0, 2), sha256));
    return sha256;
  };
  const left = async (): Promise<string[]> =>
    (await readdir(place, { recursive: true })).flatMap((path) => path.split('/')[1] ?? []).sort();
  try {
    const { id } = await documents.draft('headA', 'Kept');
    await documents.send('headA', id, 'What a draft points to.');
    const [pointedTo, gone, sentAgain] = [
      await keep('What a draft points to.'),
      await keep('Gone.'),
      await keep('Sent again.'),
    ];
    const young = await folder.keep(Buffer.from('Just sent.'), owner);
    await folder.keep(Buffer.from('Sent again.'), owner);
    expect(await sweep.sweep(new Date(now - 1e8))).toBe(0);
    await aged(`installation-${owner}`);
    const other = `installation-${randomUUID()}`;
    await new DocumentFolder({ documentsFolder: place }).keep(Buffer.from('Theirs.'), other.slice(13));
    expect(await sweep.sweep(new Date(now - 1e8))).toBe(0);
    await rm(join(place, other));
    await rm(join(place, createHash('sha256').update('Theirs.').digest('hex').slice(0, 2)), { recursive: true });
    expect(await left()).toEqual([pointedTo, gone, sentAgain, young].sort());
    expect(await sweep.sweep(new Date(now - 1e8))).toBe(1);
    expect(await left()).toEqual([pointedTo, sentAgain, young].sort());
  } finally {
    await rm(place, { recursive: true });
  }
});
