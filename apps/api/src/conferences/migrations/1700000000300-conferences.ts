import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Conferences with their meetings and deadlines, and when each person last looked. */
export class Conferences1700000000300 implements MigrationInterface {
  readonly name = 'Conferences1700000000300';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLES);
    await statements(runner, POLICIES);
  }
}

const TABLES = `
create table conference (
  id uuid primary key,
  conference_id uuid generated always as (id) stored,
  audience text not null default 'public',
  slug text not null check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  name text not null,
  short_name text not null,
  place text not null,
  starts_on date not null,
  ends_on date not null,
  as_of date,
  example boolean not null default false,
  created_at timestamptz not null default now(),
  constraint conference_slug unique (slug)
);
create table meeting (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null references conference,
  audience text not null default 'public',
  kind text not null,
  name text not null,
  place text not null,
  starts_on date not null,
  ends_on date not null
);
create index meeting_by_conference on meeting (conference_id);
create table deadline (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null references conference,
  audience text not null default 'public',
  name text not null,
  due_on date not null,
  confirmed boolean not null
);
create index deadline_by_conference on deadline (conference_id);
create table visit (
  person_id uuid not null references person,
  conference_id uuid not null references conference,
  audience text not null,
  at timestamptz not null,
  primary key (person_id, conference_id)
);
`;

const POLICIES = `
alter table conference enable row level security;
alter table conference force row level security;
create policy seen on conference for select using (caucus.sees(audience) or caucus.is_system());
create policy opened on conference for insert with check (caucus.may_open_conferences() or caucus.is_system());

alter table meeting enable row level security;
alter table meeting force row level security;
create policy seen on meeting for select using (caucus.sees(audience) or caucus.is_system());
create policy planned on meeting for insert with check (caucus.manages(conference_id) or caucus.is_system());

alter table deadline enable row level security;
alter table deadline force row level security;
create policy seen on deadline for select using (caucus.sees(audience) or caucus.is_system());
create policy set_by on deadline for insert with check (caucus.manages(conference_id) or caucus.is_system());

alter table visit enable row level security;
alter table visit force row level security;
create policy own on visit using (person_id = caucus.person())
  with check (person_id = caucus.person() and audience = 'person:' || person_id);

grant select, insert on conference, meeting, deadline to caucus_app;
grant select, insert, update on visit to caucus_app;
`;
