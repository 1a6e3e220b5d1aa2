import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Nobody says one thing on one server and another thing on another, and what has been given up never comes back. */
export class OneStory1700000001350 implements MigrationInterface {
  readonly name = 'OneStory1700000001350';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, COLUMNS);
    await statements(runner, APPEND);
    await statements(runner, RETIRE);
  }
}

// `copy` is the copy of the document, on some server, to which the entry was admitted; null for the server's own changes.
// `authors` are the client ids that it writes under.
const COLUMNS = `
alter table room_update add column copy uuid;
alter table room_update add column authors bigint[] not null default '{}';
alter table room_client add column retired boolean not null default false;
grant update (retired) on room_client to caucus_sync;
`;

// Not room by room: first the rooms are held, all that nobody else holds; what is looked at afterwards is as of then. `for
// no key update`, because rows elsewhere that merely name a room (who wrote when) hold its key until they are committed,
// and the log has no reason to wait for those.
//
// A copy admits by what it has read of the log. Where it has not read yet what was said elsewhere under the same client id,
// it cannot know whether that agrees. So it is sent to read first ("behind"). What is carried out late, after its server
// was given up, meets the same answer, and nobody asks again. A snapshot does not tell what it has swallowed.
//
// A transaction that notifies holds one lock of the whole database from before its commit until after it, so commits that
// notify go one by one. Servers that wake each other otherwise leave it out: `announced`.
const APPEND = `
drop function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb);
create function caucus.ids_in(told jsonb) returns bigint[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(each::bigint), '{}') from jsonb_array_elements_text(told) as each $$;
revoke all on function caucus.ids_in(jsonb) from public;
grant execute on function caucus.ids_in(jsonb) to caucus_sync;
create function caucus.append_updates(node text, rooms uuid[], epochs bigint[], persons uuid[], updates bytea[], clients jsonb,
  under jsonb, announced boolean, read_to bigint[], copies uuid[])
returns table (room uuid, outcome text, first bigint, last bigint)
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
#variable_conflict use_column
declare
  held uuid[];
  heads bigint[];
  stand bigint[];
  strange uuid[] := '{}';
  behind uuid[];
  ready uuid[];
  told jsonb;
  newcomers boolean := clients @? '$[*][*]';
begin
  select array_agg(r.id), array_agg(r.head), array_agg(r.epoch) into held, heads, stand
  from (select id, head, epoch from room where id = any(rooms) order by id for no key update skip locked) as r;

  if newcomers then
    strange := array(
      select distinct rooms[at]
      from generate_subscripts(rooms, 1) as at cross join jsonb_array_elements_text(clients -> (at - 1)) as c
      join room_client known on known.room_id = rooms[at] and known.client = c::bigint
      where known.person_id is distinct from persons[at] or known.retired);
  end if;
  behind := array(
    select distinct e.id from unnest(rooms, read_to, copies) with ordinality as e(id, read_to, copy, at)
    join unnest(held, heads) as r(id, head) using (id)
    where r.head > e.read_to and (
      exists (select from room_snapshot s where s.room_id = e.id and s.seq > e.read_to)
      or exists (select from room_update u where u.room_id = e.id and u.seq > e.read_to
        and u.copy is distinct from e.copy and u.authors && caucus.ids_in(under -> (e.at - 1)::int))));
  ready := array(
    select r.id from unnest(held, stand) as r(id, epoch)
    join (select id, min(epoch) as epoch from unnest(rooms, epochs) as e(id, epoch) group by 1) asked using (id, epoch)
    where r.id <> all(strange) and r.id <> all(behind));

  if newcomers then
    insert into room_client (room_id, client, person_id)
      select rooms[at], c::bigint, persons[at]
      from generate_subscripts(rooms, 1) as at, jsonb_array_elements_text(clients -> (at - 1)) as c
      where rooms[at] = any(ready)
      on conflict do nothing;
  end if;
  insert into room_update (room_id, seq, person_id, origin, update, copy, authors)
    select e.id, r.head + row_number() over (partition by e.id order by e.at), e.person, 'delegate', e.bytes, e.copy,
      caucus.ids_in(under -> (e.at - 1)::int)
    from unnest(rooms, persons, updates, copies) with ordinality as e(id, person, bytes, copy, at)
    join unnest(held, heads) as r(id, head) using (id)
    where e.id = any(ready);
  update room as r set head = r.head + e.entries
    from (select id, count(*) as entries from unnest(rooms) as id where id = any(ready) group by 1) as e
    where r.id = e.id;

  if announced and cardinality(ready) > 0 then
    if cardinality(ready) <= 100 then
      select jsonb_agg(jsonb_build_array(r.id, r.head + e.entries)) into told
      from unnest(held, heads) as r(id, head)
      join (select id, count(*) as entries from unnest(rooms) as id group by 1) as e using (id) where r.id = any(ready);
    end if;
    perform pg_notify('caucus_live', jsonb_build_object('node', node, 'heads', told)::text);
  end if;

  return query
    select e.id,
      case when r.id is null then case when exists (select from room where id = e.id) then 'busy' else 'gone' end
        when e.id = any(ready) then 'done' when r.epoch <> e.epoch then 'stale'
        when e.id = any(strange) then 'foreign' else 'behind' end,
      case when e.id = any(ready) then r.head + 1 end,
      case when e.id = any(ready) then r.head + e.entries end
    from (select id, min(epoch) as epoch, count(*) as entries from unnest(rooms, epochs) as a(id, epoch) group by 1) as e
    left join unnest(held, heads, stand) as r(id, head, epoch) using (id);
end $$;
revoke all on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, jsonb, boolean, bigint[], uuid[]) from public;
grant execute on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, jsonb, boolean, bigint[], uuid[]) to caucus_sync;
`;

// An entry that says nothing: whoever has not read it yet and writes under one of these ids is behind.
const RETIRE = `
create function caucus.retire_clients(in_room uuid, of_person uuid, ids bigint[]) returns void
language plpgsql set search_path = pg_catalog, public, pg_temp as $$
declare
  entry bigint;
begin
  update room r set head = r.head + 1 where r.id = in_room returning r.head into entry;
  if entry is null then
    return;
  end if;
  insert into room_client as known (room_id, client, person_id, retired)
    select in_room, id, of_person, true from unnest(ids) as id
    on conflict (room_id, client) do update set retired = true where known.person_id = excluded.person_id;
  insert into room_update (room_id, seq, person_id, origin, update, authors)
    values (in_room, entry, of_person, 'delegate', '\\x0000', ids);
  perform pg_notify('caucus_live', jsonb_build_object('node', null, 'heads', jsonb_build_array(jsonb_build_array(in_room, entry)))::text);
end $$;
revoke all on function caucus.retire_clients(uuid, uuid, bigint[]) from public;
grant execute on function caucus.retire_clients(uuid, uuid, bigint[]) to caucus_sync;
`;
