import { bytes, DOCUMENT_ACTS, type DocumentDesk, documentDesk } from '../../../../test/world/document-desk.js';
import type { Answer } from '../../../../test/world/draft-desk.js';
import { docxOf } from '../../../../test/world/files.js';
import { EVERYBODY, type Persona, type World, world } from '../../../../test/world/index.js';

const { CHANGE, DISCARD, DRAFT, FILE, LINK, REMOVE, WITHDRAW } = DOCUMENT_ACTS;
let here: World;
let desk: DocumentDesk;
beforeAll(async () => {
  here = await world();
  desk = documentDesk(here);
});
afterAll(() => here.stop());

test('a delegation prepares a document by itself, and files it under the next number', async () => {
  const { act, seen, input, draft, send, list } = desk;
  const begun = await draft('delegateA', 'On roaming');
  expect(begun).toMatchObject({ cited: null, status: 'DRAFT', audience: 'DELEGATION', intended: 'CONFERENCE' });
  expect(begun['sources']).toEqual([{ symbol: 'ALF' }]);
  expect((await seen(begun['id'], 'headA'))?.['may']).toEqual(['change', 'addFile', 'removeFile', 'file', 'discard']);
  for (const who of ['headB', 'secretariat', 'chair', 'observer', 'nobody'] as const)
    expect([who, await seen(begun['id'], who), (await list(who)).documentDrafts]).toEqual([who, null, []]);

  expect(await act('headA', FILE, { id: begun['id'], version: 1 })).toMatchObject({ problem: 'FileExpected' });
  expect((await send('headB', begun['id'], 'Words.')).status).toBe(404);
  expect((await send('headA', begun['id'], 'Words.')).status).toBe(201);
  expect(await act('headA', FILE, { id: begun['id'], version: 9 })).toMatchObject({ currentVersion: 1 });
  const filed = await act('headA', FILE, { id: begun['id'], version: 1 });
  expect(filed).toMatchObject({ cited: 'DOC 1', status: 'FILED', audience: 'CONFERENCE', may: ['follow', 'withdraw'] });
  expect(await act('headA', FILE, { id: begun['id'], version: 2 })).toEqual({
    __typename: 'AlreadyFiledDocument',
    filedAs: 'DOC 1',
  });
  expect(await act('headA', CHANGE, { id: begun['id'], input: input('Other'), version: 2 })).toMatchObject({
    filedAs: 'DOC 1',
  });
  expect((await seen(filed['id'], 'observer'))?.['cited']).toBe('DOC 1');
  expect(await seen(filed['id'], 'nobody')).toBeNull();
  const [told] = await here.owner<{ facts: object }>(`select facts from record_entry where kind = 'DocumentFiled'`);
  expect(told?.facts).toEqual({ cited: 'DOC 1', title: 'On roaming' });
});

test('who files in which series, and in whose name', async () => {
  const { input, draft, file } = desk;
  for (const [who, series] of [
    ['delegateA', 'DT'],
    ['headA', 'ADM'],
    ['chair', 'ADM'],
    ['speakingObserver', 'DT'],
    ['observer', 'INF'],
    ['outsider', 'DOC'],
  ] as const) {
    const { errors } = await here
      .as(who)
      .ask(DRAFT, { conference: here.conferenceId, input: input('x', { series }), key: `${who} ${series}` });
    expect([who, errors[0]?.extensions?.code]).toEqual([who, 'FORBIDDEN']);
  }
  expect(await draft('headA', 'x', { sourceIds: [here.stakeholders.B.id] })).toMatchObject({
    problem: 'ForeignSource',
  });
  expect(await draft('secretariat', 'x', { sourceIds: ['elsewhere'] })).toMatchObject({ what: 'stakeholder' });
  expect(
    await file('secretariat', 'Agenda', {
      series: 'ADM',
      otherSources: ['Host country'],
      sourceIds: [here.stakeholders.B.id],
    }),
  ).toMatchObject({
    cited: 'ADM 1',
    otherSources: ['Host country'],
    sources: [{ symbol: 'BRV' }],
    stakeholder: null,
  });
  expect(await file('chair', 'Text of the chair', { series: 'DT' })).toMatchObject({ cited: 'DT 1' });
  expect(await file('speakingObserver', 'View', { series: 'INF', audience: 'PUBLIC' })).toMatchObject({
    cited: 'INF 1',
  });
});

test('numbers are given in order and never again, however many file at once', async () => {
  const { act, draft, send, file, list } = desk;
  const drafts = await Promise.all(
    Array.from({ length: 12 }, async (_, n) => {
      const who = (['headA', 'delegateA', 'headB', 'delegateB'] as const)[n % 4] ?? 'headA';
      const { id } = await draft(who, `At once ${n}`, {
        series: 'INF',
        audience: n % 3 === 0 ? 'MEMBERS' : 'CONFERENCE',
      });
      await send(who, id, `Words ${n}.`);
      return { who, id };
    }),
  );
  // One of them is filed by two of its delegation in the same moment.
  const twice = drafts[0] as { who: Persona; id: string };
  const filed = await Promise.all(
    [...drafts, { ...twice, who: 'delegateA' as const }].map(({ who, id }) => act(who, FILE, { id, version: 1 })),
  );
  const numbers = filed.filter(({ number }) => number).map(({ number }) => number as number);
  const before = 1;
  expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1 + before));

  const last = filed.find(({ number }) => number === 13) as Answer;
  const secretariat = (more: object) =>
    act('secretariat', WITHDRAW, { id: last['id'], reason: 'Sent by mistake', version: 2, ...more });
  expect(await secretariat({ reason: ' ' })).toMatchObject({ problem: 'Blank' });
  expect(await secretariat({})).toMatchObject({
    status: 'WITHDRAWN',
    cited: 'INF 13',
    withdrawalReason: 'Sent by mistake',
  });
  expect((await secretariat({}))['__typename']).toBe('AlreadyWithdrawn');
  expect(await file('headA', 'After it', { series: 'INF' })).toMatchObject({ cited: 'INF 14' });
  const { errors } = await here
    .as('headB')
    .ask(WITHDRAW, { id: (await list('headB')) && last['id'], reason: 'x', version: 2, key: 'x' });
  expect(errors).toEqual([]);
});

test('revisions, corrigenda and addenda stand behind their document, in its series', async () => {
  const { act, seen, input, draft, send, file, list } = desk;
  const original = await file('headB', 'On fraud');
  const following = (form: string) => ({ documentId: original['id'], form });
  expect(await draft('headB', 'x', { series: 'INF' }, following('REV'))).toMatchObject({ problem: 'NotOfItsSeries' });
  const { errors } = await here
    .as('headA')
    .ask(DRAFT, { conference: here.conferenceId, input: input('x'), following: following('REV'), key: 'of others' });
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  const number = original['number'];
  expect(await file('headB', 'On fraud, again', {}, following('REV'))).toMatchObject({
    cited: `DOC ${number} (Rev.1)`,
    original: { cited: `DOC ${number}` },
  });
  expect(await file('secretariat', 'Slip', {}, following('CORR'))).toMatchObject({ cited: `DOC ${number} (Corr.1)` });
  expect(await file('delegateB', 'On fraud, thirdly', {}, following('REV'))).toMatchObject({
    cited: `DOC ${number} (Rev.2)`,
  });
  expect((await seen(original['id']))?.['further']).toEqual(
    ['Rev.1', 'Rev.2', 'Corr.1'].map((nth) => ({ cited: `DOC ${number} (${nth})` })),
  );

  const late = await draft('headB', 'Too late', {}, following('ADD'));
  await send('headB', late['id'], 'Words.');
  await act('headB', WITHDRAW, { id: original['id'], reason: 'Overtaken', version: 2 });
  expect(await act('headB', FILE, { id: late['id'], version: 1 })).toMatchObject({ problem: 'OriginalWithdrawn' });

  const all = (await list('headA')).documents;
  const cited = all.nodes.map((node: Answer) => node['cited']);
  const at = cited.indexOf(`DOC ${number}`);
  expect(cited.slice(at, at + 4)).toEqual([
    `DOC ${number}`,
    ...['Rev.1', 'Rev.2', 'Corr.1'].map((nth) => `DOC ${number} (${nth})`),
  ]);
  const pages: string[] = [];
  for (let next: string | null = null, more = true; more; ) {
    const { nodes, pageInfo }: Answer = (await list('headA', { first: 3, after: next })).documents;
    pages.push(...nodes.map((node: Answer) => node['cited']));
    [next, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(pages).toEqual(cited);
  expect(all.totalCount).toBe(cited.length);
  const ofB = (await list('headA', { filter: { stakeholderId: here.stakeholders.B.id, series: 'ADM' } })).documents;
  expect(ofB.nodes).toMatchObject([{ title: 'Agenda' }]);
  expect((await list('nobody')).documents.nodes).toMatchObject([{ title: 'View' }]);
});

test('a draft may be changed and thrown away by those who write it', async () => {
  const { act, seen, input, draft, send } = desk;
  const { id } = await draft('headA', 'First');
  expect(
    await act('delegateA', CHANGE, { id, input: input('Second', { audience: 'PUBLIC' }), version: 1 }),
  ).toMatchObject({ title: 'Second', intended: 'PUBLIC', version: 2 });
  expect(await act('headA', CHANGE, { id, input: input('Third'), version: 1 })).toMatchObject({ currentVersion: 2 });
  await send('headA', id, 'One.');
  await send('headA', id, 'Two.');
  await send('headA', id, 'Two.');
  const files = ((await seen(id, 'headA')) as Answer)['files'] as Answer[];
  expect(files).toHaveLength(2);
  expect((await act('headA', REMOVE, { id: files[0]?.['id'] }))['files']).toHaveLength(1);
  expect((await act('headB', DISCARD, { id }))['__typename']).toBe('NotFound');
  expect((await act('headA', DISCARD, { id }))['__typename']).toBe('DocumentDiscarded');
  expect(await seen(id, 'headA')).toBeNull();
});

test('the secretariat says what a filed document is about', async () => {
  const { act, file, list } = desk;
  const issue = await here
    .as('secretariat')
    .act<Answer>(
      `mutation($c: ID!, $key: String!) { it: openIssue(conferenceId: $c, input: { title: "Fraud", summary: "", provisionIds: [] }, idempotencyKey: $key) { ... on Issue { id } } }`,
      { c: here.conferenceId },
    );
  const { id } = await file('headA', 'About fraud');
  const about = { id, issues: [issue['it'].id], items: [] };
  expect((await act('secretariat', LINK, about))['issues']).toEqual([{ title: 'Fraud' }]);
  expect((await act('secretariat', LINK, { ...about, items: [id] }))['what']).toBe('agendaItem');
  const { errors } = await here.as('headA').ask(LINK, { ...about, key: 'not theirs' });
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await list('observer', { filter: { issueId: issue['it'].id } })).documents.nodes).toMatchObject([
    { title: 'About fraud' },
  ]);
});

test('a file comes as it was sent, as an attachment, to those who may see it', async () => {
  const { act, seen, draft, send, file } = desk;
  const { id } = await draft('headA', 'With <script>');
  const words = '<script>alert(1)</script> é';
  await send('headA', id, words, '../../etc/"\r\nx: y\u202e.pdf');
  const [sent] = ((await seen(id, 'headA')) as Answer)['files'] as Answer[];
  expect(sent).toMatchObject({ kind: 'TEXT', name: '../../etc/"x: y.pdf', language: 'en' });
  const address = sent?.['address'] as string;
  for (const who of ['headB', 'secretariat', 'nobody'] as const)
    expect((await here.as(who).fetch(address)).status).toBe(404);
  const filed = await act('headA', FILE, { id, version: 1 });
  for (const who of EVERYBODY) {
    const inside = who !== 'nobody' && who !== 'outsider';
    expect([who, (await here.as(who).fetch(address)).status]).toEqual([who, inside ? 200 : 404]);
  }
  const fetched = await here.as('observer').fetch(address);
  expect(await fetched.text()).toBe(words);
  const cited = (filed['cited'] as string).toLowerCase().replace(' ', '-');
  expect(Object.fromEntries(fetched.headers)).toMatchObject({
    'content-type': 'text/plain',
    'content-disposition': `attachment; filename="world-${cited}-en.txt"`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-store',
  });
  const other = await file('headB', 'Other');
  expect((await here.as('headA').fetch(address.replace(id, other['id']))).status).toBe(404);
  await act('headA', WITHDRAW, { id, reason: 'Not meant for this', version: 2 });
  for (const [who, status] of [
    ['headA', 200],
    ['secretariat', 200],
    ['headB', 404],
    ['observer', 404],
  ] as const)
    expect([who, (await here.as(who).fetch(address)).status]).toEqual([who, status]);
});

test('what a file is, its bytes say; what cannot be read is kept and says so', async () => {
  const { draft, send, filesRead } = desk;
  const { id } = await draft('headA', 'Files of all kinds');
  const refused = async (body: string | Uint8Array<ArrayBuffer>): Promise<unknown> => {
    const response = await send('headA', id, body);
    return [response.status, ((await response.json()) as Answer)['problem']];
  };
  expect(await refused('\u007fELF\u0000')).toEqual([422, 'FileKindUnknown']);
  expect(await refused(bytes(docxOf(['x'], { 'word/vbaProject.bin': 'x' })))).toEqual([422, 'FileHasPrograms']);
  expect(await refused(new Uint8Array(20 * 1024 * 1024 + 1))).toEqual([413, 'FileTooLarge']);
  const address = `/api/documents/${id}/files`;
  const empty = await here.as('headA').fetch(address, { method: 'POST' });
  expect(await empty.json()).toMatchObject({ problem: 'FileExpected' });
  const headers = { ...here.as('headA').headers, origin: 'https://evil.test', 'x-caucus': '1' };
  expect((await fetch(here.address + address, { method: 'POST', body: 'x', headers })).status).toBe(403);

  await send('headA', id, bytes(docxOf(['Words of a paragraph.'])));
  await send('headA', id, '%PDF-1.7 and nothing of one');
  const files = await filesRead(id, 'headA');
  expect(files).toMatchObject([
    { reading: 'READ', problem: null },
    { reading: 'UNREADABLE', problem: 'FileBroken' },
  ]);
  for (const each of files) expect((await here.as('delegateA').fetch(each['address'])).status).toBe(200);
}, 60_000);
