import { due } from '../../../../test/world/call-desk.js';
import { says } from '../../../../test/world/consensus-desk.js';
import type { Answer } from '../../../../test/world/draft-desk.js';
import type { Persona } from '../../../../test/world/index.js';
import { editorOf, synced, until } from '../../../../test/world/live-draft.js';
import { atOnce, type NoticeDesk, noticeDesk, SET, SETTINGS } from '../../../../test/world/notice-desk.js';
import { type Serving, serve } from '../serve.js';
import { FollowWords } from './follow-words.js';

let desk: NoticeDesk;
let second: Serving;
beforeAll(async () => {
  desk = await noticeDesk();
  const settings = { host: '127.0.0.1', port: 0, publicUrl: '', redisUrl: null, webRoot: null, poolSize: 4 };
  second = await serve({ ...settings, databaseUrl: desk.here.applicationUrl, smtpUrl: null });
}, 120_000);
afterAll(async () => {
  await second.stop();
  await desk.here.stop();
});

test('everybody chooses for themselves, and starts with what waits at once and the rest once a day', async () => {
  const { me } = await desk.ask('headB', SETTINGS, {});
  expect(me.noticeSettings).toMatchObject({ zone: 'UTC', quietFrom: null, quietUntil: null, digestAt: '07:00' });
  expect(me.noticeSettings.choices.filter(({ way }: Answer) => way === 'AT_ONCE')).toEqual(atOnce('WAITING'));
  const night = { zone: 'America/Port_of_Spain', quietFrom: '22:00', quietUntil: '06:30', digestAt: '08:15' };
  expect(await desk.set('headB', { ...night, choices: [{ kind: 'MEETING', way: 'NONE' }] })).toMatchObject({
    ...night,
    choices: expect.arrayContaining([...atOnce('WAITING'), { kind: 'MEETING', way: 'NONE' }]),
  });
  expect(await desk.set('headB', { zone: 'Mars/Base' })).toEqual({
    __typename: 'NotAcceptable',
    problem: 'ZoneUnknown',
    facts: { field: 'zone' },
  });
  for (const wrong of [{ quietFrom: '22:00' }, { quietFrom: '24:00', quietUntil: '06:00' }, { digestAt: '7' }])
    expect(await desk.set('headB', wrong)).toMatchObject({ problem: 'NoTimeOfDay' });
  const { errors } = await desk.here
    .as('nobody')
    .ask(SET, { input: { choices: [], zone: 'UTC', digestAt: '07:00' }, key: 'k' });
  expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  expect((await desk.ask('nobody', SETTINGS, {}))['me'].noticeSettings).toBeNull();
});

describe('a comment on somebody’s amendment', () => {
  let amendmentId: string;
  beforeAll(async () => {
    await desk.readAll();
    await desk.set('headA', { choices: atOnce('COMMENT') });
    amendmentId = await desk.amend('headA', 1, 'Members keep rule 1.');
    for (let nth = 1; nth <= 30; nth += 1) await desk.comment('delegateB', amendmentId, `No ${nth}.`);
    await desk.heard();
  }, 60_000);

  test('is told once to each of those whose it is, though two servers listen, and to nobody else', async () => {
    for (const who of ['headA', 'delegateA'] as const) expect(await desk.about(who, 'CommentAdded')).toHaveLength(30);
    for (const who of ['headB', 'delegateB', 'chair', 'observer', 'outsider'] as const)
      expect(await desk.about(who, 'CommentAdded')).toEqual([]);
    expect(await desk.mine('nobody')).toEqual([]);
    expect((await desk.about('headA', 'CommentAdded'))[0]).toMatchObject({
      kind: 'COMMENT',
      path: `/c/${desk.here.slug}/amendments/${amendmentId}`,
      conference: 'world',
      written: false,
    });
  });

  test('comes by letter as each chose: in one letter within a minute, in the digest of the day', async () => {
    const [first] = await desk.about('headA', 'CommentAdded');
    expect(new Date(first?.['dueAt']).getTime() - Date.now()).toBeLessThanOrEqual(60_000);
    const [daily] = await desk.about('delegateA', 'CommentAdded');
    expect(daily?.['dueAt']).toMatch(/T07:00:00/);
    expect(await desk.letters('headA')).toEqual([]);
    await desk.lettersDue();
    const [letter, ...more] = await desk.letters('headA');
    expect(more).toEqual([]);
    expect(letter?.subject).toContain('30 notices');
    const said = 'Comment on an amendment – The delegateB (BRV) × 30';
    expect(letter?.body.match(/Comment on an amendment.*/g)).toEqual([expect.stringContaining(said)]);
    expect((await desk.about('headA', 'CommentAdded'))[0]).toMatchObject({ by: 'The delegateB', bySymbol: 'BRV' });
    expect(letter?.body).toContain(`/c/${desk.here.slug}/amendments/${amendmentId}`);
    expect(letter?.body).toContain('checkpoint');
    const [digest] = await desk.letters('delegateA');
    expect(digest?.body.indexOf('Waits for you:')).toBeGreaterThan(0);
    expect(digest?.body.indexOf('Waits for you:')).toBeLessThan(digest?.body.indexOf('Comments on your papers') ?? 0);
    expect((await desk.about('headA', 'CommentAdded')).every(({ written }) => written)).toBe(true);
    await desk.lettersDue();
    expect(await desk.letters('headA')).toHaveLength(1);
  });

  test('is not told to whoever has lost the right to read it meanwhile, on the page or by letter', async () => {
    await desk.comment('delegateA', amendmentId, 'Between us.', 'DELEGATION');
    await desk.heard();
    const before = await desk.about('headA', 'CommentAdded');
    expect(before).toHaveLength(31);
    await desk.here.owner(`select set_config('caucus.system', 'test', false)`);
    await desk.here.owner('update membership set until = now() where person_id = $1 and until is null', [
      desk.person('headA'),
    ]);
    expect(await desk.about('headA', 'CommentAdded')).toEqual([]);
    await desk.lettersDue();
    expect(await desk.letters('headA')).toHaveLength(1);
    await desk.here.owner('update membership set until = null where person_id = $1', [desk.person('headA')]);
    expect(await desk.about('headA', 'CommentAdded')).toHaveLength(31);
  });
});

test('what a call writes to heads is not sent to them again; others hear of it as they chose', async () => {
  await desk.readAll();
  await desk.set('observer', { choices: atOnce('CALL', 'TEXT') });
  await says(desk, 'headB', 3, { kind: 'support' });
  const call = await desk.call({ provisions: [3], rule: 'silence', asking: 'silence', deadline: due(100) });
  await desk.heard();
  for (const who of ['headA', 'headB'] as const)
    expect(await desk.about(who, 'CallOpened')).toEqual([expect.objectContaining({ written: true, dueAt: null })]);
  const open = { kind: 'CALL', written: false, path: `/c/${desk.here.slug}/calls/${call['id']}` };
  expect(await desk.about('delegateB', 'CallOpened')).toEqual([expect.objectContaining(open)]);
  expect(await desk.about('chair', 'CallOpened')).toEqual([]);
  // The call sealed the text: news for who has said how it stands to it, and for who follows it.
  expect(await desk.about('headB', 'RevisionSealed')).toEqual([expect.objectContaining({ kind: 'TEXT' })]);
  expect(await desk.about('headA', 'RevisionSealed')).toEqual([]);
  await desk.lettersDue();
  const [letter] = await desk.letters('observer');
  expect(letter?.subject).toContain('2 notices');
  expect(
    (await desk.letters('headB')).filter(
      ({ body }) => body.includes(`/calls/${call['id']}`) && body.includes('Calls\n'),
    ),
  ).toEqual([]);
});

test('nobody is written to in their quiet hours', async () => {
  const clock = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString().slice(11, 16);
  const quietUntil = clock(120);
  await desk.set('delegateB', { choices: atOnce('CALL'), quietFrom: clock(-120), quietUntil });
  await desk.call({ provisions: [5], rule: 'silence', asking: 'silence', deadline: due(100) });
  await desk.heard();
  const [newest] = await desk.about('delegateB', 'CallOpened');
  expect(newest?.['dueAt'].slice(11, 16)).toBe(quietUntil);
});

describe('the link in a letter', () => {
  let address: URL;
  const post = (url: URL | string, init: RequestInit = {}) => fetch(url, { method: 'POST', ...init });
  const form = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' };
  const ways = async () => (await desk.ask('observer', SETTINGS, {}))['me'].noticeSettings.choices;

  beforeAll(async () => {
    const [letter] = await desk.letters('observer');
    expect(letter?.headers['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    address = new URL(letter?.headers['List-Unsubscribe']?.slice(1, -1) ?? '');
    expect(letter?.body).toContain(`/unsubscribe#token=${address.searchParams.get('token')}&kinds=CALL,TEXT`);
  });

  test('changes nothing when it is only looked at, or posted by a foreign page, or cut short', async () => {
    const before = await ways();
    const looked = await fetch(address, { redirect: 'manual' });
    expect([looked.status, looked.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/unsubscribe#token=/),
    ]);
    expect(
      (await post(address, { ...form, headers: { ...form.headers, origin: 'https://elsewhere.test' } })).status,
    ).toBe(403);
    expect((await post(`${desk.here.address}/api/notices/stop?token=${'x'.repeat(43)}`, form)).status).toBe(404);
    expect((await post(`${desk.here.address}/api/notices/stop`, form)).status).toBe(404);
    expect(await ways()).toEqual(before);
  });

  test('stops one kind, those of the letter with one press, or all, without signing in', async () => {
    const json = (kinds: readonly string[]) => ({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kinds }),
    });
    expect(await (await post(address, json(['TEXT']))).json()).toEqual({ stopped: ['TEXT'] });
    expect(await ways()).toEqual(expect.arrayContaining([{ kind: 'TEXT', way: 'NONE' }, ...atOnce('CALL')]));
    expect((await post(address, form)).status).toBe(200);
    expect((await ways()).filter(({ way }: Answer) => way === 'NONE').map(({ kind }: Answer) => kind)).toEqual([
      'CALL',
      'TEXT',
    ]);
    const all = ['WAITING', 'CALL', 'CONCERN', 'COMMENT', 'TEXT', 'MEETING', 'DOCUMENT'];
    expect(await (await post(address, json(all))).json()).toEqual({ stopped: all });
    await desk.call({ provisions: [7], rule: 'silence', asking: 'silence', deadline: due(100) });
    await desk.lettersDue();
    expect(await desk.about('observer', 'CallOpened')).toHaveLength(3);
    expect(await desk.letters('observer')).toHaveLength(1);
  });
});

test('words that are typed are told once they stand still to who holds a stance on them, and not again that day', async () => {
  const follow = (still: number) => desk.here.serving?.app.get(FollowWords, { strict: false }).execute(still);
  const editor = editorOf(desk.here, 'delegateA', desk.draftId);
  const types = async (text: string): Promise<void> => {
    editor.text(desk.at(9)).insert(0, text);
    const shown = () =>
      desk.here.owner<{ text: string }>('select text from draft_provision where provision_id = $1', [desk.at(9)]);
    await until(shown, ([row]) => row?.text.startsWith(text) === true);
  };
  await synced(editor);
  await says(desk, 'headB', 9, { kind: 'support' });
  await desk.set('headB', { choices: atOnce('TEXT') });
  await follow(0);
  await types('Always: ');
  expect(await follow(15)).toBe(0);
  expect(await follow(0)).toBe(1);
  expect(await desk.about('headB', 'WordsChanged')).toEqual([
    expect.objectContaining({
      ...{ kind: 'TEXT', by: null, facts: { draftId: desk.draftId, provisionId: desk.at(9), cited: '9' } },
      path: `/c/${desk.here.slug}/draft/${desk.draftId}/stances/${desk.at(9)}`,
    }),
  ]);
  expect(await desk.about('observer', 'WordsChanged')).toHaveLength(1);
  for (const who of ['headA', 'delegateA', 'chair', 'outsider'] as const)
    expect(await desk.about(who, 'WordsChanged')).toEqual([]);
  await types('Nearly ');
  expect(await follow(0)).toBe(0);
  editor.leave();
  await desk.lettersDue();
  expect((await desk.letters('headB')).at(-1)?.body).toContain('No. 9: its words have changed');
});

test('the database writes nobody a notice for another, and shows nobody another’s choices', async () => {
  const { here } = desk;
  const as = async (who: Persona, sql: string, params: readonly unknown[] = []) => {
    await here.application('begin');
    try {
      await here.application('set local role caucus_app');
      await here.application(`select caucus.enter('person', $1)`, [desk.person(who)]);
      return await here.application(sql, params);
    } finally {
      await here.application('rollback');
    }
  };
  expect(await as('headB', 'select from notice where person_id <> caucus.person()')).toEqual([]);
  expect(await as('headB', 'select from notice_choice where person_id <> caucus.person()')).toEqual([]);
  expect(await as('headB', 'select from notice_stop')).toEqual([]);
  await expect(
    as(
      'headB',
      `insert into notice (id, person_id, conference_id, audience, entry_seq, kind, way)
      select gen_random_uuid(), $1, conference_id, audience, seq, 'CALL', 'NONE' from record_entry limit 1`,
      [desk.person('headA')],
    ),
  ).rejects.toThrow('row-level security');
  await expect(
    as('headB', `insert into notice_choice (person_id, kind, way) values ($1, 'CALL', 'NONE')`, [desk.person('headA')]),
  ).rejects.toThrow('row-level security');
  expect(
    await as('headB', 'update notice set letter_id = null where person_id <> caucus.person() returning id'),
  ).toEqual([]);
  await expect(as('headB', 'delete from notice')).rejects.toThrow('permission denied');
});
