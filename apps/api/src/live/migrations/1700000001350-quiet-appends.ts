import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Whoever writes the log says whether the database is to tell the other servers. */
export class QuietAppends1700000001350 implements MigrationInterface {
  readonly name = 'QuietAppends1700000001350';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, APPEND);
  }
}

// A transaction that notifies holds one lock of the whole database from before its commit until after it, so commits that
// notify go one by one. Servers that wake each other otherwise leave it out. Nothing else has changed in the function; a
// server of an earlier version calls it without the last argument.
const APPEND = `
drop function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb);
create function caucus.append_updates(node text, rooms uuid[], epochs bigint[], persons uuid[], updates bytea[], clients jsonb,
  announced boolean default true)
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
  if not announced then
    return;
  end if;
  if jsonb_array_length(heads) between 1 and 100 then
    perform pg_notify('caucus_live', jsonb_build_object('node', node, 'heads', heads)::text);
  elsif jsonb_array_length(heads) > 100 then
    perform pg_notify('caucus_live', jsonb_build_object('node', node, 'heads', null)::text);
  end if;
end $$;
revoke all on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, boolean) from public;
grant execute on function caucus.append_updates(text, uuid[], bigint[], uuid[], bytea[], jsonb, boolean) to caucus_sync;
`;
