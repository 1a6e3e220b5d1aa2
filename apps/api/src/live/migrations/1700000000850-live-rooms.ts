import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** The log of every shared document, who writes under which client id, and what the documents say, for reading. */
export class LiveRooms1700000000850 implements MigrationInterface {
  readonly name = 'LiveRooms1700000000850';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, LOG);
    await statements(runner, APPEND);
    await statements(runner, OPEN);
    await statements(runner, PROJECTION);
  }
}

// Updates are bytes that no policy can look into, so only the role caucus_sync comes near them. `head` is the last seq
// given out; `epoch` grows when what a node believes about a room's rights no longer holds.
const LOG = `
create table room (
  id uuid primary key,
  conference_id uuid not null references conference (id),
  audience text not null,
  head bigint not null default 0,
  epoch bigint not null default 0,
  opened_at timestamptz not null default now()
);
create table room_update (
  room_id uuid not null references room (id),
  seq bigint not null,
  person_id uuid references person (id),
  origin text not null check (origin in ('delegate', 'chair', 'merge', 'system')),
  update bytea not null,
  at timestamptz not null default now(),
  primary key (room_id, seq)
);
create table room_client (
  room_id uuid not null references room (id),
  client bigint not null,
  person_id uuid references person (id),
  origin text not null default 'delegate',
  since timestamptz not null default now(),
  primary key (room_id, client)
);
create table room_snapshot (
  room_id uuid primary key references room (id),
  seq bigint not null,
  state bytea not null,
  at timestamptz not null default now()
);
alter table room_update alter column update set storage external;
alter table room_snapshot alter column state set storage external;
do $$
declare
  name text;
begin
  foreach name in array array['room', 'room_update', 'room_client', 'room_snapshot'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy log on %I using (current_user = ''caucus_sync'' or caucus.is_system())', name);
    execute format('grant select, insert on %I to caucus_sync', name);
  end loop;
end $$;
grant update (head, epoch) on room to caucus_sync;
grant delete on room_update to caucus_sync;
grant update on room_snapshot to caucus_sync;
`;

// One statement for many rooms, so that a node commits once for all that came in meanwhile. A room that somebody else
// holds is left out and tried again: one slow merge must not hold up the others. Seq is head + 1 under the row's lock,
// because a sequence would let a reader of the tail skip what commits late.
const APPEND = `
create function caucus.append_updates(node text, rooms uuid[], epochs bigint[], persons uuid[], updates bytea[], clients jsonb)
returns table (room uuid, outcome text, first bigint, last bigint)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  mine record;
  held record;
  heads jsonb := '[]';
begin
  for mine in
    select rooms[at] as id, min(epochs[at]) as epoch, array_agg(at order by at) as places
    from generate_subscripts(rooms, 1) as at group by 1 order by 1
  loop
    room := mine.id;
    first := null;
    last := null;
    select r.head, r.epoch into held from room r where r.id = mine.id for update skip locked;
    if not found then
      outcome := case when exists (select from room r where r.id = mine.id) then 'busy' else 'gone' end;
    elsif held.epoch <> mine.epoch then
      outcome := 'stale';
    elsif exists (
      select from unnest(mine.places) as place, jsonb_array_elements_text(clients -> (place - 1)) as told
      join room_client known on known.room_id = mine.id and known.client = told::bigint
      where known.person_id is distinct from persons[place]
    ) then
      outcome := 'foreign';
    else
      insert into room_client (room_id, client, person_id)
        select mine.id, told::bigint, persons[place]
        from unnest(mine.places) as place, jsonb_array_elements_text(clients -> (place - 1)) as told
        on conflict do nothing;
      insert into room_update (room_id, seq, person_id, origin, update)
        select mine.id, held.head + row_number() over (order by place), persons[place], 'delegate', updates[place]
        from unnest(mine.places) as place;
      first := held.head + 1;
      last := held.head + cardinality(mine.places);
      update room r set head = append_updates.last where r.id = mine.id;
      heads := heads || jsonb_build_array(jsonb_build_array(mine.id, last));
      outcome := 'done';
    end if;
    return next;
  end loop;
  if jsonb_array_length(heads) between 1 and 100 then
    perform pg_notify('caucus_live', jsonb_build_object('node', node, 'heads', heads)::text);
  elsif jsonb_array_length(heads) > 100 then
    perform pg_notify('caucus_live', jsonb_build_object('node', node, 'heads', null)::text);
  end if;
end $$;
revoke all on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb) from public;
grant execute on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb) to caucus_sync;
`;

// Whoever opens a draft may not write the log, but the first entry belongs to the same deed. So a function of the
// owner's writes it, after asking what the policies ask.
const OPEN = `
create function caucus.open_room(id uuid, conference uuid, audience text, client bigint, state bytea) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  before text := coalesce(current_setting('caucus.system', true), '');
  person uuid := caucus.person();
begin
  if before = '' and not (caucus.manages(conference) or caucus.chairs(conference)) then
    raise insufficient_privilege using message = 'only chair and secretariat open a room';
  end if;
  perform set_config('caucus.system', 'open-room', true);
  insert into room (id, conference_id, audience, head) values (open_room.id, conference, open_room.audience, 1);
  insert into room_client (room_id, client, origin) values (open_room.id, open_room.client, 'system');
  insert into room_update (room_id, seq, person_id, origin, update) values (open_room.id, 1, person, 'system', state);
  perform set_config('caucus.system', before, true);
end $$;
revoke all on function caucus.open_room(uuid, uuid, text, bigint, bytea) from public;
grant execute on function caucus.open_room(uuid, uuid, text, bigint, bytea) to caucus_app;
`;

// What the documents say. Each row tells the log entry it reflects, and an older node cannot overwrite a newer one.
const PROJECTION = `
create table draft_provision (
  draft_id uuid not null references room (id),
  provision_id uuid not null,
  conference_id uuid not null,
  audience text not null,
  order_key text collate "C" not null,
  division_id uuid not null,
  series text not null,
  number text,
  label text,
  suppressed boolean not null,
  added boolean not null,
  content jsonb not null,
  text text not null,
  brackets integer not null,
  seq bigint not null,
  primary key (draft_id, provision_id)
);
create index draft_provision_in_order on draft_provision (draft_id, order_key, provision_id);
create table draft_division (
  draft_id uuid not null references room (id),
  division_id uuid not null,
  conference_id uuid not null,
  audience text not null,
  order_key text collate "C" not null,
  kind text not null,
  parent_id uuid,
  number text,
  label text not null,
  title text not null,
  seq bigint not null,
  primary key (draft_id, division_id)
);
create table draft_projection (
  draft_id uuid primary key references room (id),
  conference_id uuid not null,
  audience text not null,
  seq bigint not null
);
do $$
declare
  name text;
begin
  foreach name in array array['draft_provision', 'draft_division', 'draft_projection'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy seen on %I for select using (caucus.sees(audience) or caucus.is_system())', name);
    execute format('create policy begun on %I for insert with check (caucus.is_system() or (caucus.sees(audience) and (caucus.manages(conference_id) or caucus.chairs(conference_id))))', name);
    execute format('create policy moved on %I for update using (caucus.is_system())', name);
    execute format('create policy gone on %I for delete using (caucus.is_system())', name);
    execute format('grant select, insert, update, delete on %I to caucus_app', name);
  end loop;
end $$;
create policy kept_up on draft_projection for select to caucus_sync using (true);
grant select on draft_projection to caucus_sync;
`;
