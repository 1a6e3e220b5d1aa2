import { type CallDesk, callDesk, due } from '../world/call-desk.js';
import type { Answer } from '../world/draft-desk.js';
import { type SeparateServer, separateServer } from '../world/index.js';

let desk: CallDesk;
let other: SeparateServer | null = null;
beforeAll(async () => {
  desk = await callDesk({ separate: true });
  other = await separateServer(desk.here);
}, 120_000);
afterAll(async () => {
  await other?.end();
  await desk.here.stop();
});

const silence = (provision: number) =>
  desk.call({ provisions: [provision], rule: 'silence', asking: 'silence', deadline: due(100) });

/** All that came of calls that have ended, as the tables have it. */
async function cameOf(calls: readonly string[]): Promise<Answer> {
  const [ended] = await desk.here.owner<Answer>(
    `select count(*)::int as calls, count(distinct phase)::int as phases, min(phase) as phase from consensus_call where id = any($1::uuid[])`,
    [calls],
  );
  const acts = await desk.here.owner<Answer>(
    `select kind, count(*)::int as times, count(distinct call_id)::int as calls from call_act
     where call_id = any($1::uuid[]) and kind in ('ProvisionDecided', 'CallClosed') group by kind order by kind`,
    [calls],
  );
  const record = await desk.here.owner<Answer>(
    `select kind, count(*)::int as times from record_entry where subject_id = any($1::uuid[])
     and kind in ('ProvisionDecided', 'CallClosed') group by kind order by kind`,
    [calls],
  );
  const locks = await desk.here.owner<Answer>(
    `select count(*)::int as agreed from provision_lock where call_id = any($1::uuid[]) and why = 'AGREED' and released_at is null`,
    [calls],
  );
  const letters = await desk.here.owner<Answer>(
    `select recipient, count(*)::int as notices from outbox_mail where subject like '%: adopted –%' group by recipient order by recipient`,
  );
  return { ended, acts, record, locks, letters };
}

const onceFor = (calls: number) => ({
  ended: { calls, phases: 1, phase: 'adopted' },
  acts: [
    { kind: 'CallClosed', times: calls, calls },
    { kind: 'ProvisionDecided', times: calls, calls },
  ],
  record: [
    { kind: 'CallClosed', times: calls },
    { kind: 'ProvisionDecided', times: calls },
  ],
  locks: [{ agreed: calls }],
});

const notices = (each: number) =>
  ['heada', 'headb', 'speakingobserver'].map((name) => ({ recipient: `${name}@world.test`, notices: each }));

async function ended(calls: readonly string[]): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const running = await desk.here.owner(
      `select from consensus_call where id = any($1::uuid[]) and phase in ('open', 'extended')`,
      [calls],
    );
    if (running.length === 0) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('Nobody ended the calls');
}

test('a deadline passes while one of two servers is killed: adopted exactly once, one notice each', async () => {
  const calls: string[] = [];
  for (const provision of [1, 2, 3]) calls.push((await silence(provision))['id']);
  for (const id of calls) await desk.overdue(id);
  await desk.here.server?.kill();
  await ended(calls);
  expect(await cameOf(calls)).toMatchObject({ ...onceFor(3), letters: notices(3) });
  await desk.here.restart();
}, 120_000);

test('a deadline passes while no server runs: adopted after the next start, by whichever is first', async () => {
  const calls = [(await silence(4))['id'], (await silence(5))['id']];
  await other?.kill();
  other = null;
  await desk.here.server?.kill();
  for (const id of calls) await desk.overdue(id);
  await Promise.all([
    desk.here.restart(),
    separateServer(desk.here).then((server) => {
      other = server;
    }),
  ]);
  await ended(calls);
  const { letters, ...rest } = await cameOf(calls);
  expect(rest).toEqual(onceFor(2));
  expect(letters).toEqual(notices(5));
}, 120_000);
