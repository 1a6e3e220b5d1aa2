import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { serverClient } from '#lib/live-draft';
import { beginning } from '#lib/sync/testing';
import { type BareLog, bareLog } from '../../../../test/world/bare-log.js';
import { type Appended, Committer } from './committer.js';

let log: BareLog;
let statements: number;
let committer: Committer;
beforeAll(async () => {
  log = await bareLog();
  const { often } = log.pool;
  log.pool.often = (name, text, params) => {
    if (text.includes('append_updates')) statements++;
    return often.call(log.pool, name, text, params) as never;
  };
}, 120_000);
beforeEach(() => {
  statements = 0;
  committer = new Committer(log.pool);
});
afterAll(() => log.stop());

async function rooms(count: number): Promise<string[]> {
  const ids: string[] = [];
  while (ids.length < count) ids.push(await log.open(serverClient(0), beginning()));
  return ids;
}

/** Hands in an entry, and answers with what became of it. */
function append(room: string, client: number, clock = 0): Promise<Appended> {
  const doc = new Y.Doc();
  doc.clientID = client;
  doc.getMap('m').set('k', clock);
  return new Promise((settled) =>
    committer.append({
      copy: { name: randomUUID() },
      room,
      epoch: () => 0,
      head: () => 1,
      person: log.people[client % log.people.length]!,
      update: Y.encodeStateAsUpdate(doc),
      clients: [client],
      authors: [client],
      needsAll: () => false,
      renewed: () => Promise.resolve(false),
      caughtUp: () => Promise.resolve(false),
      settled,
    }),
  );
}

/** The transactions that wrote the entries of these rooms. */
async function transactions(ids: readonly string[]): Promise<readonly string[]> {
  const rows = await log.owner<{ by: string }>(
    'select distinct xmin::text as by from room_update where room_id = any($1::uuid[]) and seq > 1',
    [ids],
  );
  return rows.map(({ by }) => by);
}

it('what several rooms append at the same time is written by one statement, in one commit', async () => {
  const ids = await rooms(12);
  const done = await Promise.all(ids.map((room, at) => append(room, at + 1)));
  expect(done).toEqual(ids.map(() => ({ seq: 2, first: 2 })));
  expect(statements).toBe(1);
  expect(await transactions(ids)).toHaveLength(1);
});

it('what comes while a statement is on its way waits for it, and then goes in one', async () => {
  const ids = await rooms(9);
  const early = append(ids[0]!, 1);
  await new Promise((soon) => setImmediate(soon));
  expect(statements).toBe(1);
  const late = ids.slice(1).map((room, at) => append(room, at + 2));
  await Promise.all([early, ...late]);
  expect(statements).toBe(2);
  expect(await transactions(ids)).toHaveLength(2);
});

it('a room that somebody else holds keeps none of the others from being written', async () => {
  const [held, ...others] = (await rooms(4)) as [string, ...string[]];
  await log.owner('begin');
  await log.owner(`select set_config('caucus.system', 'test', true)`);
  await log.owner('select from room where id = $1 for update', [held]);
  const waiting = append(held, 1);
  await Promise.all(others.map((room, at) => append(room, at + 2)));
  const meanwhile = await Promise.race([waiting, new Promise((soon) => setTimeout(soon, 50, 'still held'))]);
  expect(meanwhile).toBe('still held');
  await log.owner('rollback');
  expect(await waiting).toEqual({ seq: 2, first: 2 });
});
