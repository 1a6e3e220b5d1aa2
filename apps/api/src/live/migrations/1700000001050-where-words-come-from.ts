import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What tells of each word of a draft where it comes from, and what it takes to take a merge back. */
export class WhereWordsComeFrom1700000001050 implements MigrationInterface {
  readonly name = 'WhereWordsComeFrom1700000001050';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, LOG);
    await statements(runner, PROJECTION);
  }
}

// `room_origin`: words that the server wrote, `length` ticks of `client` from `clock` on. A merge writes words of
// amendments, of a compromise or of the base; words written again are `same` as those that came in under another id.
// `room_session`: up to which tick somebody had written when; a pause begins a new one.
// `room_change`: a change of the server's as bytes, and how the document stood before it.
// `room_copy`: words that were written again when a change was taken back, and which they stand for.
const LOG = `
create table room_origin (
  room_id uuid not null references room (id),
  client bigint not null,
  clock bigint not null,
  length integer not null check (length > 0),
  kind text not null check (kind in ('base', 'amendments', 'compromise', 'same')),
  merge_id uuid,
  amendment_ids uuid[],
  person_id uuid references person (id),
  as_client bigint,
  as_clock bigint,
  at timestamptz not null default now(),
  primary key (room_id, client, clock),
  check ((kind = 'same') = (as_client is not null and as_clock is not null)),
  check ((kind = 'amendments') = (amendment_ids is not null))
);
create table room_session (
  room_id uuid not null references room (id),
  client bigint not null,
  from_clock bigint not null,
  to_clock bigint not null check (to_clock > from_clock),
  began timestamptz not null,
  ended timestamptz not null check (ended >= began),
  primary key (room_id, client, from_clock)
);
create table room_change (
  room_id uuid not null references room (id),
  seq bigint not null,
  merge_id uuid,
  update bytea not null,
  before bytea not null,
  at timestamptz not null default now(),
  primary key (room_id, seq)
);
create table room_copy (
  room_id uuid not null references room (id),
  client bigint not null,
  clock bigint not null,
  length integer not null check (length > 0),
  as_client bigint not null,
  as_clock bigint not null,
  primary key (room_id, client, clock)
);
create unique index room_change_of_merge on room_change (room_id, merge_id);
alter table room_change alter column update set storage external;
do $$
declare
  name text;
begin
  foreach name in array array['room_origin', 'room_session', 'room_change', 'room_copy'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy log on %I using (current_user = ''caucus_sync'' or caucus.is_system())', name);
    execute format('grant select, insert on %I to caucus_sync', name);
  end loop;
end $$;
grant update (to_clock, ended) on room_session to caucus_sync;
`;

// `written`: for each line of text its words as they came in, as [client, clock, text]. Rows written before know nothing
// of it, so all are written anew when the server starts.
const PROJECTION = `
alter table draft_provision add column written jsonb not null default '[]';
alter table draft_provision add column moved_from uuid;
alter table draft_provision add column open_label jsonb;
alter table draft_division add column open_title jsonb;
alter table draft_division add column suppressed boolean not null default false;
select set_config('caucus.system', 'migration', true);
update draft_projection set seq = 0;
select set_config('caucus.system', '', true);
`;
