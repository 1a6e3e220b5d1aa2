import { forwardsOnly, type MigrationInterface, type QueryRunner, statements } from '../migration.js';

/** Roles, the viewer, and what policies ask about the viewer. Who holds which key is told by later migrations. */
export class Platform1700000000100 implements MigrationInterface {
  readonly name = 'Platform1700000000100';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, ROLES);
    await statements(runner, SETTINGS_OF_THE_TRANSACTION);
    await statements(runner, KEYS_OF_A_PERSON);
    await statements(runner, ENTER);
    await statements(runner, MUTATION_OUTCOMES);
  }
}

// Roles belong to the whole server, so another database of ours may have made them before, or be making them now.
const ROLES = `
do $$
declare
  wanted text;
begin
  foreach wanted in array array['caucus_app', 'caucus_sync', 'caucus_signin'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin noinherit', wanted);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
  end loop;
  foreach wanted in array array['caucus_sync', 'caucus_signin'] loop
    if not pg_has_role('caucus_app', wanted, 'member') then
      execute format('grant %I to caucus_app', wanted);
    end if;
  end loop;
end $$;
revoke create on schema public from public;
grant usage on schema public to caucus_app, caucus_sync, caucus_signin;
create schema caucus;
grant usage on schema caucus to caucus_app, caucus_sync, caucus_signin;
create table caucus.milestone (name text primary key, at timestamptz not null default now());
`;

// Plain SQL functions, so that the planner puts their bodies in place of the call.
const SETTINGS_OF_THE_TRANSACTION = `
create function caucus.keys() returns text[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('caucus.keys', true), ''), '{}')::text[]
$$;
create function caucus.rights() returns text[] language sql stable parallel safe as $$
  select coalesce(nullif(current_setting('caucus.rights', true), ''), '{}')::text[]
$$;
create function caucus.sees(audience text) returns boolean language sql stable parallel safe as $$
  select audience = any(coalesce(nullif(current_setting('caucus.keys', true), ''), '{}')::text[])
$$;
create function caucus.person() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('caucus.person', true), '')::uuid
$$;
create function caucus.is_system() returns boolean language sql stable parallel safe as $$
  select coalesce(current_setting('caucus.system', true), '') <> ''
$$;
create function caucus.actor() returns text language sql stable parallel safe as $$
  select case when coalesce(current_setting('caucus.system', true), '') <> ''
    then 'system:' || current_setting('caucus.system', true)
    else 'person:' || nullif(current_setting('caucus.person', true), '') end
$$;
create function caucus.speaks_for(stakeholder_id uuid) returns boolean language sql stable parallel safe as $$
  select 'speaks:' || stakeholder_id = any(coalesce(nullif(current_setting('caucus.rights', true), ''), '{}')::text[])
$$;
create function caucus.manages(conference_id uuid) returns boolean language sql stable parallel safe as $$
  select 'manages:' || conference_id = any(coalesce(nullif(current_setting('caucus.rights', true), ''), '{}')::text[])
$$;
create function caucus.chairs(conference_id uuid) returns boolean language sql stable parallel safe as $$
  select 'chairs:' || conference_id = any(coalesce(nullif(current_setting('caucus.rights', true), ''), '{}')::text[])
$$;
create function caucus.takes_part(conference_id uuid) returns boolean language sql stable parallel safe as $$
  select 'conference:' || conference_id = any(coalesce(nullif(current_setting('caucus.keys', true), ''), '{}')::text[])
$$;
create function caucus.may_open_conferences() returns boolean language sql stable parallel safe as $$
  select 'opens' = any(coalesce(nullif(current_setting('caucus.rights', true), ''), '{}')::text[])
$$;
`;

// Three questions that later migrations answer with a body of their own. Each sees all rows while it is asked.
const KEYS_OF_A_PERSON = `
create function caucus.membership_keys(person uuid) returns setof text language sql stable as 'select null::text where false';
create function caucus.membership_rights(person uuid) returns setof text language sql stable as 'select null::text where false';
create function caucus.group_keys(person uuid) returns setof text language sql stable as 'select null::text where false';

create function caucus.keys_of_person(person uuid) returns text[] language sql stable as $$
  select array(select 'public' union all select 'person:' || person
    union select caucus.membership_keys(person) union select caucus.group_keys(person))
$$;
`;

// The tables that keys are computed from are under policies too. So the function, which runs as the owner, counts as
// a system job while it looks, and becomes the viewer only at its end.
const ENTER = `
create function caucus.enter(kind text, id text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  keys text[] := '{public}';
  rights text[] := '{}';
begin
  if kind = 'person' then
    perform set_config('caucus.system', 'enter', true);
    keys := caucus.keys_of_person(id::uuid);
    rights := array(select caucus.membership_rights(id::uuid));
  end if;
  perform set_config('caucus.person', case when kind = 'person' then id else '' end, true);
  perform set_config('caucus.keys', keys::text, true);
  perform set_config('caucus.rights', rights::text, true);
  perform set_config('caucus.system', case when kind = 'system' then id else '' end, true);
end $$;

create function caucus.keys_of(persons uuid[]) returns table (person uuid, keys text[])
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  before text := coalesce(current_setting('caucus.system', true), '');
begin
  perform set_config('caucus.system', 'enter', true);
  return query select p, caucus.keys_of_person(p) from unnest(persons) as p;
  perform set_config('caucus.system', before, true);
end $$;

revoke all on all functions in schema caucus from public;
grant execute on all functions in schema caucus to caucus_app;
grant execute on function caucus.person(), caucus.sees(text), caucus.is_system() to caucus_sync, caucus_signin;
`;

const MUTATION_OUTCOMES = `
create table mutation_outcome (
  actor text not null,
  key text not null,
  digest text not null,
  outcome jsonb,
  at timestamptz not null default now(),
  primary key (actor, key)
);
alter table mutation_outcome enable row level security;
alter table mutation_outcome force row level security;
create policy own on mutation_outcome using (actor = caucus.actor()) with check (actor = caucus.actor());
grant select, insert, update on mutation_outcome to caucus_app;
`;
