import { request } from 'node:http';
import { type World, world } from '../world/index.js';
import { endOf, FIRST, newPage, type Posted, post } from '../world/letters.js';
import { editorOf, type OpenDraft, openDraft, synced, until } from '../world/live-draft.js';

let here: World;
let draft: OpenDraft;
beforeAll(async () => {
  here = await world();
  draft = await openDraft(here, 'One.');
}, 120_000);
afterAll(() => here.stop());

type Rest = Parameters<typeof post> extends [unknown, unknown, ...infer Rest] ? Rest : never;
const say = (...[letter, line]: Rest): Promise<Posted> => post(here, draft.id, letter, line);
const end = async (...rest: Rest): Promise<string> => endOf(await say(...rest));
const piece = (length: number) => ({ bytes: new Uint8Array(length), more: false });

it('nobody begins a line unsigned, from elsewhere, or where there is no such draft', async () => {
  expect(await end(FIRST)).toBe('200');
  expect(await end(FIRST, { who: null })).toBe('401');
  expect(await end(FIRST, { who: null, headers: { authorization: `Bearer ${'A'.repeat(43)}` } })).toBe('401');
  expect(await end(FIRST, { headers: { origin: 'https://evil.example' } })).toBe('403');
  expect(await end(FIRST, { headers: { 'x-caucus': '0' } })).toBe('415');
  expect(await end(FIRST, { page: 'short' })).toBe('400');
  expect(await end(FIRST, { number: 0 })).toBe('400');
  for (const room of ['no-such-room', '%2e%2e%2f', '00000000-0000-4000-8000-000000000000'])
    expect(endOf(await post(here, room, FIRST))).toBe('4404 NotFound');
  const cookie = { cookie: `caucus_session=${here.people.delegateB.token}` };
  expect(await end(FIRST, { who: null, headers: cookie })).toBe('200');
});

it('a line is its session’s own, and nobody else finds it', async () => {
  const page = newPage();
  const { letter } = await say(FIRST, { page });
  const next = { ...FIRST, from: 2, heard: letter!.pieces.length, pieces: [] };
  expect(await end({ ...next, pieces: [piece(0)] }, { page, who: 'delegateB' })).toBe('1013 UnknownLine');
  expect(await end({ ...next, ending: { code: 1000, reason: 'Bye' } }, { page })).toBe('1000 Bye');
});

it('what cannot be understood, skips something or answers what was never said ends the line, and a later one is unknown', async () => {
  const page = newPage();
  expect(await end(FIRST, { page, body: new TextEncoder().encode('<html>') })).toBe('400');
  expect(await end(FIRST, { page })).toBe('200');
  expect(await end({ ...FIRST, from: 3, heard: 1 }, { page })).toBe('1013 Gap');
  // A repeated letter is answered as before.
  expect(await end({ ...FIRST, from: 3, heard: 1 }, { page })).toBe('1013 Gap');
  expect(await end(FIRST, { page, number: 2 })).toBe('200');
  expect(await end(FIRST, { page })).toBe('1013 UnknownLine');
  expect(await end({ ...FIRST, heard: 1000 }, { page, number: 2 })).toBe('1013 NeverSaid');
  expect(await end({ ...FIRST, pieces: [piece(9)] }, { page, number: 3 })).toMatch(/^4400 /);
});

it('a letter that listens is answered when another comes, or when there is news', async () => {
  const [first] = draft.provisions as [string];
  const page = newPage();
  const { letter } = await say(FIRST, { page });
  const listening = { ...FIRST, from: 2, heard: letter!.pieces.length, pieces: [] };
  const one = say(listening, { page });
  await new Promise((later) => setTimeout(later, 50));
  const other = say({ ...listening, pieces: [{ bytes: new Uint8Array([0, 0, 1, 0]), more: false }] }, { page });
  expect((await one).letter!.pieces).toEqual([]);
  const heard = letter!.pieces.length + (await other).letter!.pieces.length;
  const news = say({ ...listening, from: 3, heard }, { page });
  const writer = editorOf(here, 'delegateB', draft.id);
  await synced(writer);
  writer.text(first).insert(0, 'News: ');
  expect((await news).letter!.pieces.length).toBeGreaterThan(0);
  writer.leave();
});

it('one person has twenty lines and no more, and the others go on', async () => {
  const pages = Array.from({ length: 21 }, newPage);
  const ends: string[] = [];
  for (const page of pages) ends.push(await end(FIRST, { page, who: 'headB' }));
  expect(ends.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => '200'));
  expect(ends[20]).toBe('1013 TooManyLines');
  expect(await end(FIRST)).toBe('200');
  const bye = { ...FIRST, from: 2, pieces: [], ending: { code: 1000, reason: 'Bye' } };
  expect(await end(bye, { page: pages[0]!, who: 'headB' })).toBe('1000 Bye');
  expect(await end(FIRST, { page: pages[20]!, who: 'headB' })).toBe('200');
});

it('who sends too much at once, or too often, is sent away alone', async () => {
  expect(await end({ ...FIRST, pieces: [piece(300_000)] })).toBe('413');
  const flood = { ...FIRST, pieces: Array.from({ length: 1500 }, () => FIRST.pieces[0]!) };
  expect(await end(flood, { who: 'chair' })).toBe('1008 TooFast');
  expect(await end(FIRST)).toBe('200');
});

it('who begins a hundred large letters and ends none is refused more of them, and nobody else is', async () => {
  const { hostname, port } = new URL(here.address);
  const path = `/collab/${draft.id}/${newPage()}/1`;
  const bearer = { authorization: `Bearer ${here.people.rapporteur.token}`, 'x-caucus': '1' };
  const headers = { ...bearer, 'content-type': 'application/octet-stream', 'content-length': '250000' };
  const begun = Array.from({ length: 100 }, () => request({ hostname, port, path, method: 'POST', headers }));
  const refused = await new Promise<number | undefined>((answer) => {
    for (const each of begun) {
      each.on('error', () => undefined);
      each.on('response', ({ statusCode }) => answer(statusCode));
      each.flushHeaders();
    }
  });
  expect(refused).toBe(429);
  expect(await end(FIRST)).toBe('200');
  for (const each of begun) each.destroy();
  await until(
    () => end(FIRST, { who: 'rapporteur' }),
    (outcome) => outcome === '200',
  );
});

it('who never says that anything has arrived is cut off, and is given the state when they come again', async () => {
  const busy = await openDraft(here, 'One.');
  const [first] = busy.provisions as [string];
  const page = newPage();
  const reader = { ...FIRST, pieces: [{ bytes: new Uint8Array([0, 0, 1, 0]), more: false }] };
  expect(endOf(await post(here, busy.id, reader, { page, who: 'observer' }))).toBe('200');
  const writer = editorOf(here, 'delegateB', busy.id);
  await synced(writer);
  for (let at = 0; at < 8; at++) {
    writer.text(first).insert(0, 'x'.repeat(700_000));
    const inIt = () =>
      here.owner<{ bytes: string }>(
        'select coalesce(sum(length(update)), 0) as bytes from room_update where room_id = $1',
        [busy.id],
      );
    await until(inIt, ([row]) => Number(row!.bytes) > (at + 1) * 700_000);
    await new Promise((later) => setTimeout(later, 300));
    writer.text(first).delete(0, 699_000);
  }
  const late = await post(here, busy.id, { ...reader, from: 2, pieces: [] }, { page, who: 'observer' });
  expect(endOf(late)).toBe('1013 UnknownLine');
  expect(endOf(await post(here, busy.id, reader, { page, number: 2, who: 'observer' }))).toBe('200');
  writer.leave();
}, 60_000);
