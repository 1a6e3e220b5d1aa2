import { chainName, type Entry, verify } from '#lib/record';
import { type Answer, type DraftDesk, draftDesk } from '../../../../test/world/draft-desk.js';
import { sha256 } from './sha256.js';

const RECORD = `query($slug: String!, $first: Int!, $after: String) { conference(slug: $slug) { record(first: $first, after: $after) {
  pageInfo { hasNextPage endCursor } nodes { chain seq kind actor facts hash } } } }`;
const CHANGES =
  'query($slug: String!) { conference(slug: $slug) { changes { since items { kind actor path facts } } } }';

let desk: DraftDesk;
beforeAll(async () => {
  desk = await draftDesk();
  await desk.amend('delegateA', 1, 'Members keep rule 1.');
  await desk.amend('delegateA', 1, 'Our own.', { audience: 'DELEGATION' });
  await desk.amend('delegateB', 1, 'For all.', { audience: 'PUBLIC' });
}, 120_000);
afterAll(() => desk.here.stop());

const entries = async (
  who: Parameters<DraftDesk['ask']>[0],
  first = 100,
  after: string | null = null,
): Promise<Answer> => (await desk.ask(who, RECORD, { slug: desk.here.slug, first, after }))['conference'].record;

test('everyone reads the chains of what they may see, newest first', async () => {
  const chains = async (who: Parameters<DraftDesk['ask']>[0]) =>
    new Set((await entries(who))['nodes'].map(({ chain }: Answer) => chain.split(':')[0]));
  expect(await chains('nobody')).toEqual(new Set(['public']));
  expect(await chains('headB')).toEqual(new Set(['public', 'conference']));
  expect(await chains('secretariat')).toEqual(new Set(['public', 'conference']));
  expect(await chains('headA')).toEqual(new Set(['public', 'conference', 'delegation']));
  const [newest] = (await entries('headA'))['nodes'];
  expect(newest).toMatchObject({ kind: 'AmendmentFiled', actor: 'The delegateB', chain: 'public' });
});

test('pages hold every entry once', async () => {
  const all: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = await entries('headA', 3, after);
    all.push(...page['nodes'].map(({ chain, seq }: Answer) => `${chain} ${seq}`));
    after = page['pageInfo'].endCursor;
    if (!page['pageInfo'].hasNextPage) break;
  }
  const known = await desk.here.owner<{ audience: string; seq: number }>(
    `select audience, seq from record_entry where conference_id = $1 and audience !~ 'delegation'`,
    [desk.here.conferenceId],
  );
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBe(known.length + 1);
});

test('every chain verifies, and what is changed behind its back is found', async () => {
  const chainOf = async (audience: string): Promise<Entry[]> =>
    (
      await desk.here.owner<Entry & { happened: Date }>(
        `select seq, kind, happened_at as happened, actor, subject_id as "subjectId", facts, hash from record_entry
       where conference_id = $1 and audience = $2 order by seq`,
        [desk.here.conferenceId, audience],
      )
    ).map(({ happened, ...entry }) => ({ ...entry, at: happened.toISOString() }));
  const audiences = await desk.here.owner<{ audience: string }>(
    'select audience from record_chain where conference_id = $1',
    [desk.here.conferenceId],
  );
  expect(audiences.length).toBe(3);
  for (const { audience } of audiences) {
    const name = chainName(desk.here.conferenceId, audience);
    expect(verify({ name, entries: await chainOf(audience) }, sha256)).toMatchObject({ kind: 'Verified' });
  }
  await desk.here.owner(`alter table record_entry disable trigger user`);
  await desk.here.owner(
    `update record_entry set facts = facts || '{"kind": "SUP"}' where kind = 'AmendmentFiled' and audience = 'public'`,
  );
  await desk.here.owner(`alter table record_entry enable trigger user`);
  expect(
    verify({ name: chainName(desk.here.conferenceId, 'public'), entries: await chainOf('public') }, sha256),
  ).toMatchObject({ kind: 'Altered' });
});

test('nobody changes or removes an entry', async () => {
  for (const change of [`update record_entry set kind = 'x'`, 'delete from record_entry'])
    await expect(desk.here.application(change)).rejects.toThrow(/permission denied/);
  for (const change of [
    `update record_entry set kind = 'x'`,
    'delete from record_entry',
    'truncate record_entry cascade',
    'update record_chain set head_seq = 1',
  ])
    await expect(desk.here.owner(change)).rejects.toThrow(/append-only|only grows/);
});

test('what others did is news, what oneself did is not, and each leads to its page', async () => {
  const newsOf = async (who: 'headA' | 'delegateA' | 'delegateB') =>
    (await desk.ask(who, CHANGES, { slug: desk.here.slug }))['conference'].changes.items;
  const news = await newsOf('headA');
  expect(news.filter(({ kind }: Answer) => kind === 'AmendmentFiled')).toHaveLength(3);
  expect(news.every(({ path }: Answer) => path.startsWith(`/c/${desk.here.slug}/`))).toBe(true);
  expect((await newsOf('delegateA')).filter(({ kind }: Answer) => kind === 'AmendmentFiled')).toHaveLength(1);
  expect((await newsOf('delegateB')).filter(({ kind }: Answer) => kind === 'AmendmentFiled')).toHaveLength(1);
});

test('a conference’s page tells each what waits for them', async () => {
  const HOME =
    'query($slug: String!) { conference(slug: $slug) { may standing { issues positions comments amendments brackets provisions } waitsForMe { kind path facts } } }';
  const home = async (who: Parameters<DraftDesk['ask']>[0]) =>
    (await desk.ask(who, HOME, { slug: desk.here.slug }))['conference'];
  await desk.act(
    'secretariat',
    `mutation($c: ID!, $key: String!) { answer: openIssue(conferenceId: $c, input: { title: "Rates", summary: "",
    provisionIds: [] }, idempotencyKey: $key) { ... on Issue { id } } }`,
    { c: desk.here.conferenceId },
  );
  expect((await home('chair')).waitsForMe).toEqual([
    {
      kind: 'AmendmentsToMerge',
      facts: { cited: '1', count: 2 },
      path: `/c/world/draft/${desk.draftId}/merge?provision=${desk.at(1)}`,
    },
  ]);
  expect((await home('headA')).waitsForMe).toMatchObject([
    { kind: 'PositionAsked', facts: { number: 1, title: 'Rates' } },
  ]);
  expect((await home('nobody')).waitsForMe).toEqual([]);
  expect((await home('headA')).standing).toEqual({
    issues: 1,
    positions: 0,
    comments: 0,
    amendments: 3,
    brackets: 0,
    provisions: 12,
  });
  expect((await home('headB')).standing.amendments).toBe(2);
  expect((await home('nobody')).standing.amendments).toBe(1);
  expect((await home('secretariat')).may).toEqual(
    expect.arrayContaining(['openIssue', 'importInstrument', 'enterPosition', 'openDraft']),
  );
});
