import { Client } from 'pg';
import { type Persona, type SeparateServer, separateServer, type World, world } from '../world/index.js';
import { type Editor, editorOf, type OpenDraft, openDraft, synced, until } from '../world/live-draft.js';
import { Writer } from '../world/writer.js';

let here: World;
let there: SeparateServer;
let draft: OpenDraft;
const open: Editor[] = [];

beforeAll(async () => {
  here = await world();
  draft = await openDraft(here, 'One.', 'Two.');
  there = await separateServer(here);
}, 120_000);
afterEach(() => {
  for (const editor of open.splice(0)) editor.leave();
});
afterAll(async () => {
  await there.end();
  await here.stop();
});

const enter = async (at: 'here' | 'there', who: Persona): Promise<Editor> => {
  const editor = editorOf(at === 'here' ? here : { ...here, address: there.address }, who, draft.id);
  open.push(editor);
  await synced(editor);
  return editor;
};

const writerAt = (address: string, who: Persona, provision: string, name: string): Writer => {
  const url = `${address.replace(/^http/, 'ws')}/collab/${draft.id}?ack=1`;
  return new Writer(url, here.people[who].token, { provision, name });
};

it('people on two nodes edit one draft and see the same', async () => {
  const [first] = draft.provisions as [string];
  const one = await enter('here', 'delegateA');
  const other = await enter('there', 'delegateB');
  for (let at = 0; at < 20; at++) {
    one.text(first).insert(0, `a${at} `);
    other.text(first).insert(other.text(first).length, ` b${at}`);
  }
  const both = await until(
    () => [one.words(first), other.words(first)],
    ([a, b]) => a === b && a!.includes('a19') && a!.includes('b19'),
  );
  expect(both[0]).toHaveLength('One.'.length + 2 * (10 * 3 + 10 * 4));
});

it('a client id stays its owner’s on every node', async () => {
  const [first] = draft.provisions as [string];
  const one = await enter('here', 'delegateA');
  one.text(first).insert(0, 'mine ');
  const other = await enter('there', 'delegateB');
  await until(
    () => other.words(first),
    (words) => words.includes('mine'),
  );
  const own = other.doc.clientID;
  other.doc.clientID = one.doc.clientID;
  other.text(first).insert(0, 'forged ');
  await until(
    () => other.closes,
    (closes) => closes.some(({ code }) => code === 4403),
  );
  expect(one.words(first)).not.toContain('forged');
  other.doc.clientID = own;
});

it('who tells two stories under one client id on two servers is believed once, and everybody sees the same', async () => {
  const [, second] = draft.provisions as [string, string];
  for (let round = 0; round < 4; round++) {
    const [one, other] = [await enter('here', 'delegateA'), await enter('there', 'delegateA')];
    const { awareness } = other.provider;
    other.doc.clientID = awareness.clientID = one.doc.clientID;
    awareness.setLocalState({});
    one.text(second).insert(0, `left${round} `);
    other.text(second).insert(0, `right${round} `);
    await until(
      () => [...one.closes, ...other.closes],
      (closes) => closes.some(({ code }) => code === 4403),
    );
    for (const { doc, provider } of [one, other]) doc.clientID = provider.awareness.clientID;
    for (const editor of open.splice(0)) editor.leave();
    const readers = [await enter('here', 'delegateB'), await enter('there', 'delegateB')];
    const [words, again] = readers.map((reader) => reader.words(second));
    expect(words).toBe(again);
    expect([words!.includes(`left${round} `), words!.includes(`right${round} `)].sort()).toEqual([false, true]);
  }
}, 60_000);

it('edits wait while the database’s connections are cut, and nothing confirmed is lost', async () => {
  const [, second] = draft.provisions as [string, string];
  const writer = writerAt(here.address, 'chair', second, 'w');
  await until(
    () => writer.journal.size,
    (size) => size > 20,
  );
  for (let cut = 0; cut < 6; cut++) {
    await here.owner(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
    );
    const before = writer.journal.size;
    await until(
      () => writer.journal.size,
      (size) => size > before + 20,
      30_000,
    );
  }
  writer.pause();
  writer.stop();
  const late = await enter('there', 'delegateA');
  const words = await until(
    () => late.words(second),
    (seen) => [...writer.journal].every((word) => seen.includes(word)),
  );
  for (const word of writer.journal) expect(words.split(word)).toHaveLength(2);
  expect(writer.refusals).toEqual([]);
}, 200_000);

it('what builds on an entry that could not be written is not written either', async () => {
  const [first] = draft.provisions as [string];
  const writer = writerAt(here.address, 'chair', first, 'v');
  await until(
    () => writer.journal.size,
    (size) => size > 5,
  );
  const owner = new Client({ connectionString: here.ownerUrl });
  // Should this test fail before its end, the database is dropped with this connection still open.
  owner.on('error', () => undefined);
  await owner.connect();
  for (let round = 0; round < 3; round++) {
    await owner.query('begin; lock table room_update in access exclusive mode');
    const stuck = () =>
      owner.query<{ pid: number }>(
        `select pid from pg_stat_activity where query like '%append_updates%' and wait_event_type = 'Lock'`,
      );
    await until(
      async () => (await stuck()).rowCount,
      (count) => count === 1,
    );
    // One group waits in the database, and what is typed now waits behind it.
    await new Promise((later) => setTimeout(later, 100));
    await owner.query('select pg_terminate_backend($1)', [(await stuck()).rows[0]!.pid]);
    await owner.query('rollback');
    const before = writer.journal.size;
    await until(
      () => writer.journal.size,
      (size) => size > before + 10,
      10_000,
    );
  }
  await owner.end();
  writer.pause();
  writer.stop();
  const late = await enter('there', 'delegateA');
  const words = await until(
    () => late.words(first),
    (seen) => [...writer.journal].every((word) => seen.includes(word)),
  );
  for (const word of writer.journal) expect(words.split(word)).toHaveLength(2);
  expect(writer.refusals).toEqual([]);
}, 60_000);

it('a node that stands still confirms nothing and holds up nobody; when it goes on, all is there once', async () => {
  const [first, second] = draft.provisions as [string, string];
  const far = writerAt(there.address, 'chair', first, 's');
  const near = writerAt(here.address, 'rapporteur', second, 't');
  const moreThan = (writer: Writer, size: number) =>
    until(
      () => writer.journal.size,
      (now) => now > size,
      10_000,
    );
  await Promise.all([moreThan(far, 5), moreThan(near, 5)]);
  process.kill(there.pid, 'SIGSTOP');
  let before = 0;
  try {
    await new Promise((later) => setTimeout(later, 200));
    before = far.journal.size;
    // Who is with it types on.
    await moreThan(near, near.journal.size + 60);
    expect(far.journal.size).toBe(before);
  } finally {
    process.kill(there.pid, 'SIGCONT');
  }
  await moreThan(far, before + 60);
  for (const writer of [near, far]) writer.pause();
  const readers = [await enter('here', 'delegateA'), await enter('there', 'delegateB')];
  const [words] = await until(
    () => readers.map((reader) => reader.words(first) + reader.words(second)),
    ([one, other]) =>
      one === other && [near, far].every(({ journal }) => [...journal].every((word) => one!.includes(word))),
  );
  for (const word of [...near.journal, ...far.journal]) expect(words!.split(word)).toHaveLength(2);
  expect([...near.refusals, ...far.refusals]).toEqual([]);
  for (const writer of [near, far]) writer.stop();
}, 60_000);

it('what was taken from somebody while a node stood still is gone before it hears or shows them anything', async () => {
  const [first] = draft.provisions as [string];
  const [insider, leaver] = [await enter('here', 'delegateA'), await enter('there', 'delegateB')];
  await until(
    () => leaver.words(first),
    (words) => words === insider.words(first),
  );
  process.kill(there.pid, 'SIGSTOP');
  try {
    await here.owner('update membership set until = now() where person_id = $1 and conference_id = $2', [
      here.people.delegateB.personId,
      here.conferenceId,
    ]);
    await here.owner(`update room set audience = 'group:' || id where id = $1`, [draft.id]);
    // On its way to the node before it goes on: a word of theirs, and one that they are not to see.
    leaver.text(first).insert(0, 'too late ');
    insider.text(first).insert(0, 'in private ');
    // By now what the node knew of rights is too old to act on.
    await new Promise((later) => setTimeout(later, 3100));
  } finally {
    process.kill(there.pid, 'SIGCONT');
  }
  await until(
    () => leaver.closes,
    (closes) => closes.some(({ code }) => code === 4403),
  );
  expect(leaver.words(first)).not.toContain('in private');
  await new Promise((later) => setTimeout(later, 300));
  expect(insider.words(first)).not.toContain('too late');
  await here.owner(`update room set audience = 'public' where id = $1`, [draft.id]);
}, 60_000);

it('who signs out, and who may not read it any more, is out within two seconds, on whatever node', async () => {
  const [leaver, outside, inside] = [
    await enter('there', 'rapporteur'),
    await enter('there', 'headB'),
    await enter('there', 'delegateA'),
  ];
  const isOut = ({ closes }: Editor) => closes.length > 0;
  const began = Date.now();
  await here.as('rapporteur').fetch('/api/sign-out', { method: 'POST' });
  await here.owner(`update room set audience = 'group:' || id where id = $1`, [draft.id]);
  await until(
    () => [leaver, outside].map(isOut),
    (out) => out.every(Boolean),
  );
  expect(Date.now() - began).toBeLessThan(2500);
  expect(outside.closes[0]).toMatchObject({ code: 4403, reason: 'NotForYou' });
  expect(isOut(inside)).toBe(false);
});
