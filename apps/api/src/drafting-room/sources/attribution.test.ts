import { type Answer, type DraftDesk, draftDesk, MERGE } from '../../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../../test/world/index.js';
import { editorOf, synced, until } from '../../../../../test/world/live-draft.js';
import { statementsOf } from '../../../../../test/world/statements.js';

const SHARES = `query($id: ID!) { draft(id: $id) { wordShares { whose words provisionIds stakeholder { symbol } } } }`;

let desk: DraftDesk;
let shared: string;
let hidden: string;
beforeAll(async () => {
  desk = await draftDesk();
  shared = await desk.amend('delegateA', 1, 'Members shall keep rule 1 of these humble Rules.');
  hidden = await desk.amend('delegateB', 2, '=Members’ secretaries keep rule 2.');
  await desk.act('headB', JOIN, { id: shared });
  await desk.act('chair', MERGE, desk.asked(1, [shared], { uncontested: true }));
  await desk.act('chair', MERGE, desk.asked(2, [hidden], { uncontested: true }));
  // Only what all readers of a draft may read is merged; so this is one whose readers have become fewer since.
  const members = `members:${desk.here.conferenceId}`;
  await desk.here.owner('update amendment set audience = $1 where id = $2', [members, hidden]);
  const editor = editorOf(desk.here, 'delegateB', desk.draftId);
  await synced(editor);
  editor.text(desk.at(3)).insert(0, 'All ');
  const chair = editorOf(desk.here, 'chair', desk.draftId);
  await synced(chair);
  chair.text(desk.at(4)).insert(0, 'Indeed ');
  await until(
    () => file('observer').then(({ runs }) => runs),
    (runs) => ['All ', 'Indeed '].every((text) => runs.some((run) => run['text'] === text)),
  );
  editor.leave();
  chair.leave();
}, 120_000);
afterAll(() => desk.here.stop());

const JOIN = `mutation($id: ID!, $key: String!) { answer: joinAmendment(amendmentId: $id, idempotencyKey: $key) { __typename } }`;
const MOVE = `insert into membership (id, conference_id, audience, person_id, role, stakeholder_id)
  select gen_random_uuid(), conference_id, audience, person_id, role, $2 from membership where person_id = $1 and until is not null`;

type Asker = Persona | 'nobody';
const fetched = (who: Asker, as: string) => desk.here.as(who).fetch(`/api/drafts/${desk.draftId}/attribution?as=${as}`);
const file = async (who: Asker): Promise<{ draft: Answer; runs: Answer[] }> =>
  (await fetched(who, 'json')).json() as never;
const runWith = async (who: Asker, words: string): Promise<Answer> =>
  (await file(who)).runs.find((run) => run['text'].includes(words))!;
const sharesFor = async (who: Asker): Promise<string[]> =>
  (await desk.ask(who, SHARES, { id: desk.draftId }))['draft'].wordShares.map(
    ({ whose, words, stakeholder, provisionIds }: Answer) =>
      `${stakeholder?.symbol ?? whose}: ${words} in ${provisionIds.length}`,
  );

test('the words of each delegation are counted, those that two asked for with both', async () => {
  expect(await sharesFor('delegateA')).toEqual(['BASE: 91 in 0', 'ALF: 2 in 1', 'BRV: 4 in 3', 'OTHERS: 1 in 1']);
});

test('the file tells of every run who wrote it, when, and by which amendment', async () => {
  const { draft, runs } = await file('delegateA');
  expect(draft).toMatchObject({ id: desk.draftId, title: 'Rules', seq: expect.any(Number) });
  const text = runs.filter(({ provision }) => provision.id === desk.at(1)).map((run) => run['text']);
  expect(text.join('')).toBe('Members shall keep rule 1 of these humble Rules.');
  expect(await runWith('delegateA', 'humble')).toMatchObject({
    provision: { id: desk.at(1), number: '1' },
    from: 'amendments',
    delegations: [{ symbol: 'ALF' }, { symbol: 'BRV' }],
    amendmentIds: [shared],
    mergeId: expect.any(String),
    person: { name: 'The chair' },
    began: expect.stringMatching(/^2\d{3}-.*Z$/),
  });
  expect(await runWith('delegateA', 'All ')).toMatchObject({
    words: 1,
    from: 'session',
    delegations: [{ symbol: 'BRV' }],
    person: { name: 'The delegateB' },
    began: expect.stringMatching(/^2\d{3}-.*Z$/),
  });
  expect(await runWith('delegateA', 'Indeed ')).toMatchObject({ delegations: [], person: { name: 'The chair' } });
});

test('the table is a safe file: text stays text, the name is plain, and nobody keeps a copy on the way', async () => {
  await desk.here.owner(`update draft set title = $1`, ['../=Règles "del" «Caribe»\r\nx: y']);
  const response = await fetched('observer', 'csv');
  await desk.here.owner(`update draft set title = 'Rules'`);
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="regles-del-caribe-x-y-attribution.csv"',
  );
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const lines = Buffer.from(await response.arrayBuffer())
    .toString('utf8')
    .split('\r\n');
  expect(lines[0]).toMatch(/^\ufeffnumber,label,division,text,words,from,delegations,/);
  expect(lines.filter((line) => line.startsWith('2,'))[0]).toMatch(/,'=,0,amendments,/);
  for (const line of lines.slice(1)) expect(line).not.toMatch(/(^|,)"?[=+@-]/);
});

test('who may not read an amendment is not told by the words in the draft who asked for them', async () => {
  for (const who of ['observer', 'speakingObserver'] as const) {
    const run = await runWith(who, 'secretaries');
    expect(run).toMatchObject({ from: 'amendments', delegations: [], amendmentIds: [] });
    expect(await (await fetched(who, 'csv')).text()).not.toContain(hidden);
    expect(await sharesFor(who)).toEqual(['BASE: 91 in 0', 'ALF: 2 in 1', 'BRV: 3 in 2', 'OTHERS: 2 in 2']);
  }
  expect(await runWith('headA', 'secretaries')).toMatchObject({ delegations: [{ symbol: 'BRV' }] });
});

test('who does not know of the draft gets no file, and no hint that there is one', async () => {
  for (const who of ['nobody', 'outsider'] as const) {
    const [there, nowhere] = await Promise.all([
      fetched(who, 'csv'),
      desk.here.as(who).fetch('/api/drafts/00000000-0000-4000-8000-000000000000/attribution'),
    ]);
    expect([there.status, await there.text()]).toEqual([404, await nowhere.text()]);
  }
  expect((await fetched('chair', 'exe')).status).toBe(400);
  expect((await fetched('chair', '__proto__')).status).toBe(400);
  expect((await desk.here.as('chair').fetch('/api/drafts/..%2f/attribution')).status).toBe(404);
});

test('a strange reader of a public draft gets the words without the people', async () => {
  const tables = ['draft', 'draft_provision', 'draft_division', 'room_projection', 'merge', 'amendment'];
  const before = await Promise.all(tables.map((table) => desk.here.owner(`select distinct audience from ${table}`)));
  for (const table of tables) await desk.here.owner(`update ${table} set audience = 'public'`);
  for (const as of ['csv', 'json']) {
    const text = await (await fetched('nobody', as)).text();
    expect(text).toContain('Indeed');
    expect(text).not.toMatch(/The delegateB|The chair/);
  }
  expect(await runWith('nobody', 'All ')).toMatchObject({ delegations: [], person: null });
  expect(before.length).toBe(tables.length);
  for (const table of tables.slice(0, 5))
    await desk.here.owner(`update ${table} set audience = $1`, [`conference:${desk.here.conferenceId}`]);
});

test('whoever goes over to another delegation wrote for the one of then', async () => {
  const { personId } = desk.here.people.delegateB;
  await desk.here.owner('update membership set until = now() where person_id = $1', [personId]);
  expect(await runWith('chair', 'All ')).toMatchObject({ delegations: [{ symbol: 'BRV' }] });
  await desk.here.owner(MOVE, [personId, desk.here.stakeholders.A.id]);
  expect(await runWith('chair', 'All ')).toMatchObject({
    delegations: [{ symbol: 'BRV' }],
    person: { name: 'The delegateB' },
  });
});

test('counting costs as many statements for a long draft as for a short one', async () => {
  const count = () => statementsOf(() => desk.ask('chair', SHARES, { id: desk.draftId }));
  await count();
  expect(await count()).toBeLessThan(25);
});
