import { WebSocket } from 'ws';
import { type World, world } from '../world/index.js';
import { knock } from '../world/knock.js';
import {
  type Editor,
  editorOf,
  type OpenDraft,
  openDraft,
  synced,
  textIn,
  until,
  wordsIn,
} from '../world/live-draft.js';
import { longHistory } from '../world/long-history.js';
import { howManyIn } from '../world/open-rooms.js';
import { serversClock } from '../world/servers-clock.js';
import { Writer } from '../world/writer.js';

let here: World;
let draft: OpenDraft;
const open: Editor[] = [];

beforeAll(async () => {
  here = await world();
  draft = await openDraft(here, 'Members shall cooperate.', 'Aims.');
}, 120_000);
afterEach(() => {
  for (const editor of open.splice(0)) editor.leave();
});
afterAll(() => here.stop());

const enter = async (
  ...args: Parameters<typeof editorOf> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Editor> => {
  const editor = editorOf(here, ...args);
  open.push(editor);
  await synced(editor);
  return editor;
};

it('two delegates with the stock provider edit one provision and see the same', async () => {
  const [first] = draft.provisions as [string];
  const one = await enter('delegateA', draft.id);
  const other = await enter('delegateB', draft.id);
  one.text(first).insert(0, 'All ');
  other.text(first).insert(other.text(first).length, ' Fully.');
  await until(
    () => [one.words(first), other.words(first)],
    (seen) => seen.every((words) => words === 'All Members shall cooperate. Fully.'),
  );
});

it('what is written comes out of the tables within a second, with the entry it reflects', async () => {
  const [, second] = draft.provisions as [string, string];
  const one = await enter('delegateA', draft.id);
  one.text(second).insert(0, 'Our ');
  const rows = () =>
    here.owner<{ text: string; seq: string }>('select text, seq from draft_provision where provision_id = $1', [
      second,
    ]);
  const [row] = await until(rows, ([seen]) => seen?.text === 'Our Aims.', 1000);
  const [room] = await here.owner<{ head: string }>('select head from room where id = $1', [draft.id]);
  expect(Number(row!.seq)).toBeLessThanOrEqual(Number(room!.head));
});

it('who is not in the drafting group reads and writes nothing', async () => {
  const [first] = draft.provisions as [string];
  const reader = await enter('headB', draft.id);
  const writer = await enter('delegateA', draft.id);
  const before = writer.words(first);
  expect(reader.words(first)).toBe(before);
  reader.text(first).insert(0, 'Never ');
  await until(
    () => reader.closes,
    (closes) => closes.some(({ code }) => code === 4403),
  );
  expect(writer.words(first)).toBe(before);
  expect(reader.provider.shouldConnect).toBe(false);
});

it('who pastes five megabytes into one provision is told so at once, and the draft goes on without it', async () => {
  const [first] = draft.provisions as [string];
  const author = await enter('delegateA', draft.id);
  const other = await enter('delegateB', draft.id);
  const before = other.words(first);
  author.text(first).insert(0, 'word '.repeat(1 << 20));
  const closes = await until(
    () => author.closes,
    (seen) => seen.length > 0,
  );
  expect(closes).toEqual([{ code: 4403, reason: 'TooLarge' }]);
  expect(author.words(first).length).toBeGreaterThan(5 << 20);
  const again = await enter('delegateA', draft.id);
  again.text(first).insert(0, 'Then ');
  await until(
    () => other.words(first),
    (words) => words === `Then ${before}`,
  );
});

it('presence is named by the server, whatever a client says of itself or of others', async () => {
  const one = await enter('delegateA', draft.id);
  const other = await enter('delegateB', draft.id);
  one.provider.awareness.setLocalState({ user: { name: 'The Chair', colour: 'red' }, cursor: null });
  const seen = await until(
    () => other.provider.awareness.getStates().get(one.doc.clientID),
    (state) => state !== undefined,
  );
  expect(seen).toMatchObject({ user: { name: 'The delegateA', delegation: 'ALF' }, cursor: null });
  other.provider.awareness.states.set(one.doc.clientID, { user: { name: 'forged' } });
  await new Promise((later) => setTimeout(later, 200));
  expect(one.provider.awareness.getLocalState()).toMatchObject({ user: { name: 'The Chair' } });
  one.leave();
  await until(
    () => other.provider.awareness.getStates().has(one.doc.clientID),
    (there) => !there,
  );
});

it('nobody enters unsigned, from elsewhere, or where there is no such draft', async () => {
  const answer = (room: string, headers: Record<string, string>) => knock(here.address, room, headers);
  const bearer = { authorization: `Bearer ${here.people.delegateA.token}` };
  expect(await answer(draft.id, {})).toBe('HTTP 401');
  expect(await answer(draft.id, { authorization: 'Bearer nonsense' })).toBe('HTTP 401');
  expect(await answer(draft.id, { ...bearer, origin: 'https://evil.example' })).toBe('HTTP 403');
  expect(await answer('no-such-room', bearer)).toBe('HTTP 404');
  expect(await answer('%2e%2e%2f', bearer)).toBe('HTTP 404');
  expect(await answer('00000000-0000-4000-8000-000000000000', bearer)).toBe('closed 4404');
  const [count] = await here.owner<{ rooms: string }>('select count(*) as rooms from room where id <> $1', [draft.id]);
  expect(count!.rooms).toBe('0');
});

it('random bytes close the socket that sent them, and nobody else notices', async () => {
  const [first] = draft.provisions as [string];
  const one = await enter('delegateA', draft.id);
  const other = await enter('delegateB', draft.id);
  const at = `${here.address.replace(/^http/, 'ws')}/collab/${draft.id}`;
  for (let seed = 1; seed <= 60; seed++) {
    const ws = new WebSocket(at, { headers: { authorization: `Bearer ${here.people.headA.token}` } });
    ws.on('error', () => undefined);
    await new Promise((done) => ws.once('open', done));
    const bytes = Uint8Array.from(
      { length: seed * 3 },
      (_, index) => (seed * 7919 + index * 104729 + (index ^ seed)) & 255,
    );
    ws.send(bytes);
    ws.send(Uint8Array.from([0, 2, bytes.length & 127, ...bytes]));
    setTimeout(() => ws.close(), 5);
    await new Promise((done) => ws.once('close', done));
  }
  one.text(first).insert(0, 'Still ');
  await until(
    () => other.words(first),
    (words) => words.startsWith('Still '),
    500,
  );
});

it('who is taken out of the conference is out of the room within two seconds', async () => {
  const leaver = await enter('delegateB', draft.id);
  const [membership] = await here.owner<{ id: string }>(
    'select id from membership where person_id = $1 and until is null',
    [here.people.delegateB.personId],
  );
  await here.owner('update membership set in_drafting_group = false where id = $1', [membership!.id]);
  const started = Date.now();
  leaver.text(draft.provisions[0]!).insert(0, 'x');
  await until(
    () => {
      leaver.text(draft.provisions[0]!).insert(0, 'x');
      return leaver.closes.length;
    },
    (closes) => closes > 0,
    3000,
  );
  expect(Date.now() - started).toBeLessThan(2500);
  expect(leaver.closes.at(-1)!.code).toBe(4403);
  await here.owner('update membership set in_drafting_group = true where id = $1', [membership!.id]);
});

it('a log that has grown long is folded into a snapshot by itself, reads the same, and still tells who wrote', async () => {
  const folded = await openDraft(here, 'One.');
  const [first] = folded.provisions as [string];
  const written = await longHistory(here, folded.id, 'delegateA', (doc, at) => {
    const text = textIn(doc, first);
    text.insert(at % (text.length + 1), `${at % 10}`);
  });
  const one = await enter('delegateB', folded.id);
  one.text(first).insert(0, '!');
  const log = () =>
    here.owner<{ seq: string | null; updates: string }>(
      `select (select seq from room_snapshot where room_id = $1) as seq, count(*) as updates from room_update where room_id = $1`,
      [folded.id],
    );
  await until(log, ([row]) => row?.seq != null && Number(row.updates) === 0, 8000);
  const late = await enter('headA', folded.id);
  expect(late.words(first)).toBe(`!${wordsIn(written, first)}`);
  const owners = await here.owner<{ person_id: string }>(
    'select person_id from room_client where room_id = $1 and client = $2',
    [folded.id, written.clientID],
  );
  expect(owners).toEqual([{ person_id: here.people.delegateA.personId }]);
}, 60_000);

it('who did not ask for confirmations, as a stock provider does not, is sent none', async () => {
  const [, second] = draft.provisions as [string, string];
  const kinds = async (query: string): Promise<ReadonlySet<number>> => {
    const at = `${here.address.replace(/^http/, 'ws')}/collab/${draft.id}${query}`;
    const writer = new Writer(at, here.people.delegateA.token, { provision: second, name: `q${query.length}` });
    await until(
      () => wordsIn(writer.doc, second),
      (words) => words.split('‹q').length > 5,
    );
    const reader = await enter('delegateB', draft.id);
    await until(
      () => reader.words(second),
      (words) => words.includes(`‹q${query.length}.3›`),
    );
    writer.stop();
    return writer.heard;
  };
  expect(await kinds('?ack=1')).toContain(4);
  for (const query of ['', '?ack=0', '?ack', '?ack=true']) expect(await kinds(query)).not.toContain(4);
}, 30_000);

it('a draft that everybody has left leaves memory, and opens again as it was', async () => {
  const idle = await openDraft(here, 'One.');
  const [first] = idle.provisions as [string];
  const inMemory = () => howManyIn(here, idle.id);
  const one = await enter('delegateA', idle.id);
  one.text(first).insert(0, 'Left. ');
  const other = await enter('delegateB', idle.id);
  await until(
    () => other.words(first),
    (words) => words === 'Left. One.',
  );
  for (const editor of [one, other]) editor.leave();
  await until(inMemory, (people) => people === 0);
  const now = Date.now;
  const later = jest.spyOn(serversClock, 'now').mockImplementation(() => now() + 31_000);
  // The server looks round every five seconds.
  for (const end = now() + 8000; inMemory() !== null && now() < end; )
    await new Promise((soon) => setTimeout(soon, 50));
  later.mockRestore();
  expect(inMemory()).toBeNull();
  const late = await enter('delegateB', idle.id);
  expect(late.words(first)).toBe('Left. One.');
});
