import { setTimeout as after } from 'node:timers/promises';
import { type World, world } from '../../../../test/world/index.js';
import { type MailServer, mailServer } from '../../../../test/world/mail-server.js';
import { Database } from '../platform/database/database.js';
import { type Serving, serve } from '../serve.js';
import { Letters } from './letters.events.js';
import { type LetterState, LettersReader } from './letters.reader.js';

let mail: MailServer;
let here: World;
let second: Serving;
beforeAll(async () => {
  mail = await mailServer();
  here = await world({ smtpUrl: mail.url });
  second = await another();
}, 120_000);
afterAll(async () => {
  await second.stop();
  await here.stop();
  await mail.stop();
});
beforeEach(() => {
  mail.answers = 'takes it';
});

function another(): Promise<Serving> {
  const settings = { host: '127.0.0.1', port: 0, publicUrl: '', redisUrl: null, webRoot: null, poolSize: 4 };
  return serve({ ...settings, databaseUrl: here.applicationUrl, smtpUrl: mail.url });
}

/** A letter to somebody who has no account. */
async function post(to: string, usefulMinutes = 60): Promise<string> {
  const app = here.serving?.app;
  const letter = { to, subject: 'Invitation', body: 'Come: https://caucus.test/form#token=secret', usefulMinutes };
  const ids = await app
    ?.get(Database)
    .transaction({ kind: 'system', job: 'test' }, (tx) => app.get(Letters).post(tx, [letter]));
  return ids?.[0] ?? '';
}

async function stateOf(id: string): Promise<LetterState> {
  const states = await here.serving?.app.get(LettersReader).statesOf([id]);
  return states?.get(id) as LetterState;
}

async function until(id: string, right: (state: LetterState) => boolean): Promise<LetterState> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const state = await stateOf(id);
    if (right(state)) return state;
    await after(50);
  }
  throw new Error(`The letter stays ${JSON.stringify(await stateOf(id))}`);
}

/** Lets so much time go by for every letter and every job. */
async function later(span: string): Promise<void> {
  await here.owner(
    'update outbox_mail set next_try_at = next_try_at - $1::interval, useful_until = useful_until - $1::interval',
    [span],
  );
  await here.owner(`update jobs.job set start_after = start_after - $1::interval where state < 'active'`, [span]);
}

const to = (address: string) => mail.received.filter((letter) => letter.to.includes(address));
const sent = ({ state }: LetterState) => state === 'SENT';
const tried =
  (times: number) =>
  ({ attempts, nextTryAt }: LetterState) =>
    attempts >= times && nextTryAt !== null && nextTryAt > new Date();

test('a letter to an address without an account goes out once though two servers look, and its words are erased', async () => {
  const ids = await Promise.all(Array.from({ length: 25 }, (_, number) => post(`guest${number}@world.test`)));
  for (const id of ids) await until(id, sent);
  expect(mail.received.map(({ to }) => to[0]).sort()).toEqual(
    ids.map((_, number) => `guest${number}@world.test`).sort(),
  );
  expect(new Set(mail.received.map(({ messageId }) => messageId)).size).toBe(25);
  expect(to('guest0@world.test')[0]?.header('Auto-Submitted')).toBe('auto-generated');
  const kept = await here.owner<{ body: string }>('select body from outbox_mail where id = any($1)', [ids]);
  expect(new Set(kept.map(({ body }) => body))).toEqual(new Set(['']));
});

test('a mail server that is away for an hour loses nothing and makes no second letter; tries come further and further apart', async () => {
  await mail.stop();
  const id = await post('patient@world.test', 1000);
  const pauses: number[] = [];
  for (let attempt = 1; attempt <= 6; attempt += 1) {
    const waiting = await until(id, tried(attempt));
    expect(waiting).toMatchObject({ state: 'WAITING', lastError: expect.stringContaining('ECONNREFUSED') });
    const [row] = await here.owner<{ pause: number }>(
      'select extract(epoch from next_try_at - now())::float as pause from outbox_mail where id = $1',
      [id],
    );
    pauses.push(row?.pause ?? 0);
    if (attempt === 6) await mail.start();
    await later('15 minutes 1 second');
  }
  await until(id, sent);
  await later('15 minutes');
  await after(1000);
  expect(to('patient@world.test').map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`]);
  [30, 60, 120, 240, 480, 900].forEach((pause, place) => {
    expect(pauses[place]).toBeGreaterThan(pause - 6);
    expect(pauses[place]).toBeLessThanOrEqual(pause);
  });
});

test('an answer that is lost has the letter sent again under the same name', async () => {
  mail.answers = 'takes it and dies before it says so';
  const id = await post('twice@world.test');
  await until(id, (state) => state.lastError !== null);
  mail.answers = 'takes it';
  await later('1 minute');
  await until(id, sent);
  const names = to('twice@world.test').map(({ messageId }) => messageId);
  expect(names.length).toBeGreaterThanOrEqual(2);
  expect(new Set(names)).toEqual(new Set([`<${id}@localhost>`]));
});

test('what the recipient’s server refuses for good is sent back and not tried again', async () => {
  mail.unknown.add('nobody@world.test');
  const id = await post('nobody@world.test');
  const back = await until(id, ({ state }) => state === 'BOUNCED');
  expect(back).toMatchObject({ attempts: 1, nextTryAt: null, lastError: expect.stringContaining('5.1.1') });
  expect(await here.owner('select body from outbox_mail where id = $1', [id])).toEqual([{ body: '' }]);
});

test('what looks like several addresses is one that nobody has', async () => {
  const id = await post('one@world.test, other@world.test');
  await until(id, ({ state, lastError }) => state !== 'WAITING' || lastError !== null);
  expect(to('other@world.test')).toEqual([]);
  expect(to('one@world.test')).toEqual([]);
});

test('a letter that came too late is erased instead of sent', async () => {
  await mail.stop();
  const id = await post('late@world.test', 10);
  await until(id, tried(1));
  await mail.start();
  await later('15 minutes');
  await until(id, ({ state }) => state === 'LAPSED');
  await until(id, ({ nextTryAt }) => nextTryAt === null);
  expect(to('late@world.test')).toEqual([]);
});

test('a letter that a server had taken and died with is sent by the next one that starts', async () => {
  await mail.stop();
  const id = await post('orphan@world.test');
  await until(id, (state) => state.lastError !== null);
  await mail.start();
  await here.owner(
    `update jobs.job set state = 'active', started_on = now() - interval '3 minutes' where data->>'letterId' = $1 and state < 'active'`,
    [id],
  );
  await here.owner(`update outbox_mail set next_try_at = now() where id = $1`, [id]);
  await here.owner(`update jobs.job set retry_delay = 0, retry_backoff = false where data->>'letterId' = $1`, [id]);
  const third = await another();
  await until(id, sent);
  await third.stop();
  expect(to('orphan@world.test')).toHaveLength(1);
});

test('the application can neither make a queue nor empty one', async () => {
  await here.application('set role caucus_app');
  await expect(here.application(`select jobs.create_queue('mine', '{}')`)).rejects.toThrow('permission denied');
  await expect(here.application('truncate jobs.job')).rejects.toThrow('permission denied');
  await expect(here.application('select body from outbox_mail')).rejects.toThrow('permission denied');
});
