import { randomBytes, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Client } from 'pg';
import { clientOf } from '../../../test/world/client.js';
import { cluster } from '../../../test/world/cluster.js';
import { says } from '../../../test/world/consensus-desk.js';
import { type Copy, copyDatabase } from '../../../test/world/copy-database.js';
import { type NoticeDesk, noticeDesk } from '../../../test/world/notice-desk.js';
import { connection } from '../../api/src/platform/database/connection.js';
import { serve } from '../../api/src/serve.js';
import { backup } from '../src/commands/backup.js';
import { restore } from '../src/commands/restore.js';
import { examine } from '../src/doctor/examine.js';

const folder = mkdtempSync(path.join(tmpdir(), 'caucus-keeping-'));
const [from, to] = [path.join(folder, 'from'), path.join(folder, 'to')];
const quiet = path.join(folder, 'quiet.tar.gz');
const given = { ...process.env };
const said: string[] = [];
const copies: Copy[] = [];
let desk: NoticeDesk;

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockImplementation((words) => said.push(String(words)) > 0);
  desk = await noticeDesk();
  mkdirSync(path.join(from, 'documents'), { recursive: true });
  writeFileSync(path.join(from, 'checkpoint-key.pem'), 'the key');
  writeFileSync(path.join(from, 'documents', 'a'.repeat(64)), randomBytes(300_000));
  writeFileSync(path.join(from, 'documents', `installation-${randomUUID()}`), '');
}, 120_000);
afterAll(async () => {
  process.env = given;
  jest.restoreAllMocks();
  for (const copy of copies) await copy.drop();
  await desk.here.stop();
  rmSync(folder, { recursive: true });
});
beforeEach(() => rmSync(to, { recursive: true, force: true }));

const newDatabase = async (): Promise<Copy> => {
  const copy = await copyDatabase(await cluster(), 'template1');
  copies.push(copy);
  return copy;
};
async function backedUp(file: string, key = true): Promise<void> {
  process.env = { ...given, CAUCUS_DATA: from, DATABASE_OWNER_URL: desk.here.ownerUrl };
  await backup(file, { key });
}
async function restored(file: string, into: Copy): Promise<void> {
  const { ownerUrl: DATABASE_OWNER_URL, applicationUrl: DATABASE_URL } = into;
  process.env = { ...given, CAUCUS_DATA: to, DATABASE_OWNER_URL, DATABASE_URL };
  await restore(file);
}
async function asOwner<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = connection({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Every row of every table, and what guards them. */
async function allOf(client: Client): Promise<Record<string, unknown>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('public', 'caucus', 'jobs') order by 1`,
  );
  const all: Record<string, unknown> = {};
  for (const { name } of tables) {
    // When the queue last tidied up is the only thing that changes while nobody does anything; steps are done anew.
    if (name === 'jobs.version' || name === 'migrations') continue;
    all[name] = (await client.query(`select t::text from ${name} t order by 1`)).rows;
  }
  const guards = `select c.oid::regclass::text as name, c.relrowsecurity, c.relforcerowsecurity, t.tgname, t.tgenabled
    from pg_class c left join pg_trigger t on t.tgrelid = c.oid and not t.tgisinternal
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by 1, 4`;
  all['guards'] = (await client.query(guards)).rows;
  const rules = `select conrelid::regclass::text as name, conname, pg_get_constraintdef(oid) as said, convalidated
    from pg_constraint where conrelid <> 0 order by 1, 2`;
  all['rules'] = (await client.query(rules)).rows;
  const sequences = `select sequencename, last_value::text from pg_sequences where sequencename <> 'migrations_id_seq' order by 1`;
  all['sequences'] = (await client.query(sequences)).rows;
  return all;
}

test('[K7] a backup put back is the same, row by row, with its guards, its counters and its files', async () => {
  const amendmentId = await desk.amend('headA', 1, 'Members keep rule 1, “so” – \\ and 🙂.');
  await desk.comment('delegateB', amendmentId, 'No.\n\tNever, "ever".');
  await says(desk, 'headB', 3, { kind: 'support' });
  await desk.call({ provisions: [3], rule: 'iso' });
  await desk.lettersDue();
  await backedUp(quiet);
  expect(statSync(quiet).mode & 0o777).toBe(0o600);
  const into = await newDatabase();
  await restored(quiet, into);
  const [before, after] = await Promise.all([asOwner(desk.here.ownerUrl, allOf), asOwner(into.ownerUrl, allOf)]);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const name of Object.keys(before)) expect([name, after[name]]).toEqual([name, before[name]]);
  expect((before['record_entry'] as unknown[]).length).toBeGreaterThan(20);
  for (const file of ['checkpoint-key.pem', `documents/${'a'.repeat(64)}`])
    expect(readFileSync(path.join(to, file))).toEqual(readFileSync(path.join(from, file)));
  expect(readdirSync(path.join(to, 'documents'))).toEqual(['a'.repeat(64)]);
  expect(said.at(-1)).toMatch(/rows of \d+ tables and 2 files are back/);
}, 60_000);

test('[K8] a server goes on from it as if nothing had been', async () => {
  const into = copies[0] as Copy;
  const settings = {
    host: '127.0.0.1',
    port: 0,
    publicUrl: '',
    redisUrl: null,
    smtpUrl: null,
    webRoot: null,
    poolSize: 4,
  };
  const server = await serve({ ...settings, databaseUrl: into.applicationUrl });
  try {
    const { token } = desk.here.people.delegateA;
    const add = `mutation($input: AddCommentInput!, $key: String!) { addComment(input: $input, idempotencyKey: $key) { __typename } }`;
    const input = { subject: { provisionId: desk.at(2) }, body: 'Still here.' };
    expect(await clientOf(server.url, token).act(add, { input })).toEqual({ addComment: { __typename: 'Comment' } });
    await asOwner(into.ownerUrl, async (client) => {
      expect((await examine(client)).flatMap(({ faults }) => faults)).toEqual([]);
      await expect(client.query('delete from record_entry')).rejects.toThrow('append-only');
    });
  } finally {
    await server.stop();
  }
}, 60_000);

test('[K9] taken while people go on, it is of one moment', async () => {
  let going = true;
  const writing = ['headA', 'delegateB', 'headB'].map(async (who) => {
    for (let nth = 0; going; nth += 1) await desk.amend(who as 'headA', 4 + (nth % 5), `Rule ${nth} of ${who}.`);
  });
  const busy = path.join(folder, 'busy.tar.gz');
  await backedUp(busy, false);
  going = false;
  await Promise.all(writing);
  const into = await newDatabase();
  await restored(busy, into);
  await asOwner(into.ownerUrl, async (client) => {
    expect((await examine(client)).flatMap(({ faults }) => faults)).toEqual([]);
    const { rows } = await client.query(
      `select from record_chain c where head_seq <> (select count(*) from record_entry e
         where e.conference_id = c.conference_id and e.audience = c.audience)`,
    );
    expect(rows).toEqual([]);
  });
  // It was taken without the key that signs, which is kept apart then.
  expect([existsSync(path.join(to, 'checkpoint-key.pem')), existsSync(path.join(to, 'documents'))]).toEqual([
    false,
    true,
  ]);
}, 60_000);

test('[K10] it is put back only where nothing is, and only whole; nothing is touched before', async () => {
  await expect(restored(quiet, copies[0] as Copy)).rejects.toThrow('is not empty');
  const into = await newDatabase();
  const cut = path.join(folder, 'cut.tar.gz');
  writeFileSync(cut, readFileSync(quiet));
  truncateSync(cut, statSync(quiet).size - 2000);
  await expect(restored(cut, into)).rejects.toThrow('no whole backup');
  const noise = path.join(folder, 'noise.tar.gz');
  writeFileSync(noise, randomBytes(5000));
  await expect(restored(noise, into)).rejects.toThrow('no whole backup');
  const whole = readFileSync(quiet);
  // Where a change shows first depends on how far ahead the file was unpacked.
  for (const eighth of [1, 2, 3, 4, 5, 6, 7]) {
    const bytes = Buffer.from(whole);
    const at = Math.floor((bytes.length * eighth) / 8);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(noise, bytes);
    await expect(restored(noise, into)).rejects.toThrow('no whole backup');
  }
  expect(existsSync(to)).toBe(false);
  await asOwner(into.ownerUrl, async (client) => {
    expect((await client.query(`select to_regclass('public.migrations') as there`)).rows).toEqual([{ there: null }]);
  });
  await expect(backedUp(quiet)).rejects.toThrow('already');
}, 60_000);

test('[K11] it is made by whom nothing is hidden from, or not at all', async () => {
  const partly = path.join(folder, 'partly.tar.gz');
  process.env = { ...given, CAUCUS_DATA: from, DATABASE_OWNER_URL: desk.here.applicationUrl };
  await expect(backup(partly, { key: true })).rejects.toThrow('may not see every row');
  expect(existsSync(partly)).toBe(false);
}, 60_000);
