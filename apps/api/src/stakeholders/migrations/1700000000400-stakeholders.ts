import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** The bodies that take part, the people who speak with them, and so who holds which key. */
export class Stakeholders1700000000400 implements MigrationInterface {
  readonly name = 'Stakeholders1700000000400';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLES);
    await statements(runner, POLICIES);
    await statements(runner, KEYS);
    await statements(runner, FOUNDING);
  }
}

const TABLES = `
create table stakeholder (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null references conference,
  audience text not null default 'public',
  name text not null,
  symbol text not null,
  category text not null,
  country text,
  ctu_member boolean not null,
  itu_member_state boolean not null,
  confirmed boolean not null,
  constraint stakeholder_symbol unique (conference_id, symbol),
  constraint stakeholder_of_conference unique (id, conference_id)
);
create index stakeholder_by_conference on stakeholder (conference_id, seq);
create table membership (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null references conference,
  audience text not null,
  person_id uuid not null references person,
  role text not null check (role in ('SECRETARIAT', 'CHAIR', 'RAPPORTEUR', 'HEAD', 'DELEGATE', 'OBSERVER')),
  stakeholder_id uuid,
  in_drafting_group boolean not null default false,
  since timestamptz not null default now(),
  until timestamptz,
  constraint membership_speaks_for_one_of_its_conference
    foreign key (stakeholder_id, conference_id) references stakeholder (id, conference_id),
  constraint delegates_speak_for_someone check (role not in ('HEAD', 'DELEGATE') or stakeholder_id is not null)
);
create unique index one_part_per_person on membership (conference_id, person_id) where until is null;
create index membership_by_person on membership (person_id) where until is null;
create index membership_by_conference on membership (conference_id, seq) where until is null;
`;

const POLICIES = `
alter table stakeholder enable row level security;
alter table stakeholder force row level security;
create policy seen on stakeholder for select using (caucus.sees(audience) or caucus.is_system());
create policy added on stakeholder for insert with check (caucus.manages(conference_id) or caucus.is_system());

alter table membership enable row level security;
alter table membership force row level security;
create policy seen on membership for select
  using (caucus.sees(audience) or person_id = caucus.person() or caucus.is_system());
create policy appointed on membership for insert
  with check ((caucus.manages(conference_id) and audience = 'conference:' || conference_id) or caucus.is_system());
create policy ended on membership for update
  using (caucus.manages(conference_id) or caucus.is_system())
  with check (caucus.manages(conference_id) or caucus.is_system());

grant select, insert on stakeholder to caucus_app;
grant select, insert, update (until) on membership to caucus_app;
`;

// Chair, rapporteur and secretariat serve the Member States and so read what those write to one another; what a
// delegation keeps to itself is read by its own people alone.
const KEYS = `
create or replace function caucus.membership_keys(person uuid) returns setof text language sql stable as $$
  select unnest(array_remove(array[
    'conference:' || m.conference_id,
    case when m.role in ('SECRETARIAT', 'CHAIR', 'RAPPORTEUR')
           or (m.role in ('HEAD', 'DELEGATE') and s.itu_member_state) then 'members:' || m.conference_id end,
    case when m.stakeholder_id is not null then 'delegation:' || m.stakeholder_id end
  ], null))
  from public.membership m left join public.stakeholder s on s.id = m.stakeholder_id
  where m.person_id = person and m.until is null
$$;

create or replace function caucus.membership_rights(person uuid) returns setof text language sql stable as $$
  select unnest(array_remove(array[
    case when m.role = 'SECRETARIAT' then 'manages:' || m.conference_id end,
    case when m.role = 'SECRETARIAT' then 'opens' end,
    case when m.role in ('CHAIR', 'RAPPORTEUR') then 'chairs:' || m.conference_id end,
    case when m.role in ('HEAD', 'DELEGATE', 'OBSERVER') and m.stakeholder_id is not null
      then 'speaks:' || m.stakeholder_id end
  ], null))
  from public.membership m where m.person_id = person and m.until is null
  union
  select 'opens' from public.person p where p.id = person and p.opens_conferences
$$;
`;

// Whoever opens a conference is its first secretariat. They cannot appoint themselves, having no part in it yet.
const FOUNDING = `
create function caucus.found_conference(conference uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  founder uuid := caucus.person();
begin
  if founder is null or not caucus.may_open_conferences()
     or exists (select from membership where conference_id = conference) then
    raise insufficient_privilege using message = 'only who opens a conference founds it';
  end if;
  perform set_config('caucus.system', 'found', true);
  insert into membership (id, conference_id, audience, person_id, role)
    values (gen_random_uuid(), conference, 'conference:' || conference, founder, 'SECRETARIAT');
  perform caucus.enter('person', founder::text);
end $$;
revoke all on function caucus.found_conference(uuid) from public;
grant execute on function caucus.found_conference(uuid) to caucus_app;
`;
