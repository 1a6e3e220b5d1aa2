import { orderKeys } from '#lib/live-draft';
import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Who is behind a conference and what it deals with; meetings that change, with their zone and what they deliver. */
export class Meetings1700000001700 implements MigrationInterface {
  readonly name = 'Meetings1700000001700';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, OUTLINE);
    await statements(runner, WIDER);
    await inOrder(runner);
    await statements(runner, RIGHTS);
  }
}

const OUTLINE = `
  create table conference_outline (
    conference_id uuid primary key references conference (id),
    audience text not null default 'public' check (audience = 'public'),
    organisers jsonb not null,
    texts jsonb not null,
    version integer not null default 1
  );
`;

const WIDER = `
  alter table meeting
    add column order_key text collate "C",
    add column zone text not null default 'UTC' check (length(zone) between 1 and 64),
    add column venue text not null default '' check (length(venue) <= 300),
    add column deliverables text[] not null default '{}',
    add column numbers_kept boolean not null default false,
    add column called_off_at timestamptz,
    add column version integer not null default 1,
    add column changed_at timestamptz not null default now(),
    add constraint meeting_of_conference unique (id, conference_id);
  alter table deadline
    add column withdrawn_at timestamptz,
    add column version integer not null default 1;
`;

/** Meetings planned before they had an order keep the one they were shown in. */
async function inOrder(runner: QueryRunner): Promise<void> {
  await statements(runner, `select set_config('caucus.system', 'migration', true)`);
  const rows: { id: string; conference_id: string }[] = await runner.query(
    'select id, conference_id from meeting order by conference_id, starts_on, seq',
  );
  for (const conference of new Set(rows.map((row) => row.conference_id))) {
    const ids = rows.filter((row) => row.conference_id === conference).map(({ id }) => id);
    await runner.query(
      `update meeting m set order_key = o.key from unnest($1::uuid[], $2::text[]) as o(id, key) where m.id = o.id`,
      [ids, orderKeys(ids.length)],
    );
  }
  await statements(runner, `select set_config('caucus.system', '', true)`);
  await statements(runner, 'alter table meeting alter column order_key set not null');
}

const RIGHTS = `
  alter table conference_outline enable row level security;
  alter table conference_outline force row level security;
  grant select, insert, update (organisers, texts, version) on conference_outline to caucus_app;
  create policy seen on conference_outline for select using (caucus.sees(audience) or caucus.is_system());
  create policy set_first on conference_outline for insert with check (caucus.manages(conference_id));
  create policy set_anew on conference_outline for update
    using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));

  grant update (kind, name, place, starts_on, ends_on, order_key, zone, venue, deliverables, numbers_kept, called_off_at,
    version, changed_at) on meeting to caucus_app;
  create policy changed on meeting for update
    using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));
  grant update (name, due_on, confirmed, withdrawn_at, version) on deadline to caucus_app;
  create policy changed on deadline for update
    using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));
`;
