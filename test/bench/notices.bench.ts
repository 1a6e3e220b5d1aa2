import { performance } from 'node:perf_hooks';
import { setTimeout as after } from 'node:timers/promises';
import { type World, world } from '../world/index.js';
import { cpuOf } from './collab/load-process.js';
import { hall } from './subscribers/hall.js';
import { milliseconds, type Table } from './table.js';

const PEOPLE = process.env['CAUCUS_BENCH_QUICK'] === 'yes' ? 500 : 2000;
const DELEGATIONS = 35;
const WITHIN = 90_000;

const ADD_MEETING = `mutation($id: ID!, $input: MeetingInput!, $key: String!) {
  it: addMeeting(conferenceId: $id, input: $input, idempotencyKey: $key) { __typename } }`;

interface Measured {
  readonly took: number;
  readonly cpu: number;
}

/** What it takes to tell everybody: an act that concerns all who take part becomes notices, and notices letters. */
export async function measure(): Promise<Table> {
  const here = await world({ separate: true });
  try {
    await hall(here, PEOPLE, DELEGATIONS);
    await here.owner(
      `insert into account (person_id, email) select id, 'delegate-' || id || '@hall.test' from person p
       where not exists (select from account a where a.person_id = p.id)`,
    );
    const [seated] = await here.owner<{ count: number }>(
      'select count(*)::int as count from membership where conference_id = $1 and until is null',
      [here.conferenceId],
    );
    // But for the secretariat, which does it.
    const people = (seated?.count ?? 0) - 1;
    const rows: string[][] = [];
    for (const way of ['AT_ONCE', 'DAILY'] as const) {
      await here.owner(
        `insert into notice_choice (person_id, kind, way) select id, 'MEETING', $1 from person
         on conflict (person_id, kind) do update set way = excluded.way`,
        [way],
      );
      const before = await count(here, 'notice');
      const noticed = await measured(
        here,
        () => announce(here, way),
        async () => (await count(here, 'notice')) - before >= people,
      );
      const written = await count(here, 'outbox_mail');
      const told = await measured(
        here,
        () => due(here),
        async () => (await count(here, 'outbox_mail')) - written >= people,
      );
      rows.push([way === 'AT_ONCE' ? 'told at once' : 'a daily digest', ...cells(noticed), ...cells(told)]);
    }
    return {
      title: `An act that concerns ${PEOPLE} people`,
      head: ['how they chose', 'all notices', 'server CPU', 'all letters', 'server CPU'],
      rows,
      note: `${people} people of ${DELEGATIONS} delegations, a meeting that is added. Notices: from the moment at which the act is sent until everybody has theirs; a second may pass before the server looks. Letters: from the moment at which they are due until all are in the outbox. The CPU is the server’s alone, which has Postgres beside it on the same machine and nothing else to do.`,
    };
  } finally {
    await here.stop();
  }
}

function cells({ took, cpu }: Measured): string[] {
  return [milliseconds(took), milliseconds(cpu)];
}

async function announce(here: World, name: string): Promise<void> {
  const input = { kind: 'REGIONAL', name, place: 'Here', startsOn: '2030-11-20', endsOn: '2030-12-02' };
  await here.as('secretariat').act(ADD_MEETING, { id: here.conferenceId, input });
}

/** As if the hour of every letter had come. */
async function due(here: World): Promise<void> {
  await here.owner(`update notice set due_at = now() - interval '1 second' where due_at > now() and letter_id is null`);
  await here.owner(
    `update jobs.job set start_after = now() - interval '1 second' where name = 'notices' and state < 'active'`,
  );
}

async function measured(here: World, begin: () => Promise<void>, done: () => Promise<boolean>): Promise<Measured> {
  const process = here.server?.pid ?? 0;
  const [cpu, began] = [cpuOf(process), performance.now()];
  await begin();
  while (!(await done())) {
    if (performance.now() - began > WITHIN) throw new Error('Not everybody was told');
    await after(50);
  }
  return { took: performance.now() - began, cpu: cpuOf(process) - cpu };
}

async function count(here: World, table: 'notice' | 'outbox_mail'): Promise<number> {
  const [row] = await here.owner<{ count: number }>(`select count(*)::int as count from ${table}`);
  return row?.count ?? 0;
}
