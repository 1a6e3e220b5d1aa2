import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Links that open one thing to whoever holds them, without an account; and a key of the secretariat's own. */
export class PrivateLinks1700000001750 implements MigrationInterface {
  readonly name = 'PrivateLinks1700000001750';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLE);
    await statements(runner, ENTER);
    await statements(runner, KEYS);
  }
}

// Known by its hash alone, which nobody may read, not even who made the link.
const TABLE = `
create table private_link (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null,
  conference_id uuid not null references conference,
  audience text not null,
  invitation_id uuid,
  registration_id uuid,
  expires_at timestamptz not null,
  ended_at timestamptz,
  constraint one_link_per_token unique (token_hash),
  check (audience = 'secretariat:' || conference_id),
  check (num_nonnulls(invitation_id, registration_id) > 0)
);
create index private_link_of_registration on private_link (registration_id);
create index private_link_of_invitation on private_link (invitation_id);
alter table private_link enable row level security;
alter table private_link force row level security;
create policy known on private_link for select using (caucus.manages(conference_id) or caucus.is_system());
create policy made on private_link for insert with check (caucus.manages(conference_id) or caucus.is_system());
create policy ended on private_link for update
  using (caucus.manages(conference_id) or caucus.is_system())
  with check (caucus.manages(conference_id) or caucus.is_system());
create policy dropped on private_link for delete using (caucus.is_system());
grant select (id, conference_id, invitation_id, registration_id, expires_at, ended_at) on private_link to caucus_app;
grant insert (id, token_hash, conference_id, audience, invitation_id, registration_id, expires_at) on private_link to caucus_app;
grant update (ended_at) on private_link to caucus_app;
`;

// As before, and for links: who holds one holds the keys of what it opens, and no rights.
const ENTER = `
create or replace function caucus.enter(kind text, id text) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  keys text[] := '{public}';
  rights text[] := '{}';
begin
  if kind = 'person' then
    perform set_config('caucus.system', 'enter', true);
    keys := caucus.keys_of_person(id::uuid);
    rights := array(select caucus.membership_rights(id::uuid));
  elsif kind = 'link' then
    perform set_config('caucus.system', 'enter', true);
    keys := keys || coalesce((
      select array_remove(array['invitation:' || l.invitation_id, 'registration:' || l.registration_id], null)
      from private_link l where l.token_hash = decode(enter.id, 'hex') and l.ended_at is null and l.expires_at > now()), '{}');
  end if;
  perform set_config('caucus.person', case when kind = 'person' then id else '' end, true);
  perform set_config('caucus.link', case when kind = 'link' then id else '' end, true);
  perform set_config('caucus.keys', keys::text, true);
  perform set_config('caucus.rights', rights::text, true);
  perform set_config('caucus.system', case when kind = 'system' then id else '' end, true);
end $$;

create or replace function caucus.actor() returns text language sql stable parallel safe as $$
  select case when coalesce(current_setting('caucus.system', true), '') <> ''
      then 'system:' || current_setting('caucus.system', true)
    when coalesce(current_setting('caucus.link', true), '') <> ''
      then 'link:' || current_setting('caucus.link', true)
    else 'person:' || nullif(current_setting('caucus.person', true), '') end
$$;

-- The day that it is for a conference: today, but for an example that is lived on another.
create function caucus.day_of(conference uuid) returns date language sql stable as $$
  select coalesce((select c.as_of from public.conference c where c.id = conference), (now() at time zone 'utc')::date)
$$;
revoke all on function caucus.day_of(uuid) from public;
grant execute on function caucus.day_of(uuid) to caucus_app;
`;

// What was registered, who is invited and what is written to a secretariat is for nobody else who serves the conference.
const KEYS = `
create or replace function caucus.membership_keys(person uuid) returns setof text language sql stable as $$
  select unnest(array_remove(array[
    'conference:' || m.conference_id,
    case when m.role = 'SECRETARIAT' then 'secretariat:' || m.conference_id end,
    case when m.role in ('SECRETARIAT', 'CHAIR', 'RAPPORTEUR')
           or (m.role in ('HEAD', 'DELEGATE') and s.itu_member_state) then 'members:' || m.conference_id end,
    case when m.stakeholder_id is not null then 'delegation:' || m.stakeholder_id end
  ], null))
  from public.membership m left join public.stakeholder s on s.id = m.stakeholder_id
  where m.person_id = person and m.until is null
$$;
`;
