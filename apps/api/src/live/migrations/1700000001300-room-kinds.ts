import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Rooms of other kinds than drafts: a room itself says what it is, who reads in it and who writes. */
export class RoomKinds1700000001300 implements MigrationInterface {
  readonly name = 'RoomKinds1700000001300';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, KINDS);
    await statements(runner, OPEN);
    await statements(runner, HELD);
    await statements(runner, PROJECTION);
  }
}

// `writers` is a key or a right; null where nobody writes any more. Of a room that has ended nobody is told.
const KINDS = `
alter table room add column kind text not null default 'DRAFT';
alter table room add column writers text;
alter table room add column ended_at timestamptz;
select set_config('caucus.system', 'migration', true);
update room set writers = 'group:' || id;
select set_config('caucus.system', '', true);
grant update (writers, ended_at) on room to caucus_sync;
grant select on room to caucus_app;
`;

// Whoever opens a room holds what its readers and its writers hold, so that nobody can make one that they are not to
// have; but the secretariat opens drafts for others to write.
const OPEN = `
create function caucus.open_room(id uuid, kind text, conference uuid, audience text, writers text, client bigint, state bytea)
returns void language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  before text := coalesce(current_setting('caucus.system', true), '');
  person uuid := caucus.person();
begin
  if before = '' and not (case when kind = 'DRAFT' then caucus.manages(conference) or caucus.chairs(conference)
    else caucus.sees(audience) and (caucus.sees(writers) or writers = any(caucus.rights())) end)
  then
    raise insufficient_privilege using message = 'this room is not yours to open';
  end if;
  perform set_config('caucus.system', 'open-room', true);
  insert into room (id, kind, conference_id, audience, writers, head)
    values (open_room.id, open_room.kind, conference, open_room.audience, open_room.writers, 1);
  insert into room_client (room_id, client, origin) values (open_room.id, open_room.client, 'system');
  insert into room_update (room_id, seq, person_id, origin, update) values (open_room.id, 1, person, 'system', state);
  perform set_config('caucus.system', before, true);
end $$;
create or replace function caucus.open_room(id uuid, conference uuid, audience text, client bigint, state bytea) returns void
language sql as $$
  select caucus.open_room(id, 'DRAFT', conference, audience, 'group:' || id, client, state)
$$;
revoke all on function caucus.open_room(uuid, text, uuid, text, text, bigint, bytea) from public;
grant execute on function caucus.open_room(uuid, text, uuid, text, text, bigint, bytea) to caucus_app;
`;

const HELD = `
create function caucus.held_by(persons uuid[]) returns table (person uuid, held text[])
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  before text := coalesce(current_setting('caucus.system', true), '');
begin
  perform set_config('caucus.system', 'enter', true);
  return query select p, caucus.keys_of_person(p) || array(select caucus.membership_rights(p)) from unnest(persons) as p;
  perform set_config('caucus.system', before, true);
end $$;
revoke all on function caucus.held_by(uuid[]) from public;
grant execute on function caucus.held_by(uuid[]) to caucus_app;
`;

const PROJECTION = `
alter table draft_projection rename to room_projection;
alter table room_projection rename column draft_id to room_id;
drop policy begun on room_projection;
create policy begun on room_projection for insert with check (caucus.is_system() or caucus.sees(audience));
`;
