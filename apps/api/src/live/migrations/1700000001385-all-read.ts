import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** An entry that may only stand where its author's server has read all there is. */
export class AllRead1700000001385 implements MigrationInterface {
  readonly name = 'AllRead1700000001385';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, APPEND);
  }
}

// As before, and `need_all`: whatever was written elsewhere that its copy has not read, under whatever id, sends it to read first.
// Planning these statements took longer than carrying them out; now that is done once for each connection.
const APPEND = `
drop function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, jsonb, boolean, bigint[], uuid[]);
create function caucus.append_updates(node text, rooms uuid[], epochs bigint[], persons uuid[], updates bytea[], clients jsonb,
  under jsonb, announced boolean, read_to bigint[], copies uuid[], need_all boolean[])
returns table (room uuid, outcome text, first bigint, last bigint)
language plpgsql set search_path = pg_catalog, public, pg_temp set plan_cache_mode = force_generic_plan as $$
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
    select distinct e.id from unnest(rooms, read_to, copies, need_all) with ordinality as e(id, read_to, copy, needs_all, at)
    join unnest(held, heads) as r(id, head) using (id)
    where r.head > e.read_to and (
      exists (select from room_snapshot s where s.room_id = e.id and s.seq > e.read_to)
      or exists (select from room_update u where u.room_id = e.id and u.seq > e.read_to
        and u.copy is distinct from e.copy and (e.needs_all or u.authors && caucus.ids_in(under -> (e.at - 1)::int)))));
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
revoke all on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, jsonb, boolean, bigint[], uuid[], boolean[]) from public;
grant execute on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, jsonb, boolean, bigint[], uuid[], boolean[]) to caucus_sync;
`;
