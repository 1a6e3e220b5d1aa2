/** The desk where a meeting is registered for, the forms, the people named in them, and what is kept apart of these. */
export const REGISTRATION_TABLES = `
create table registration_desk (
  meeting_id uuid primary key,
  conference_id uuid not null,
  audience text not null default 'public' check (audience = 'public'),
  closes_on date not null,
  statements_due_on date,
  opened_at timestamptz not null default now(),
  constraint desk_of_meeting foreign key (meeting_id, conference_id) references meeting (id, conference_id)
);

create table registration (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null,
  audience text not null,
  meeting_id uuid not null,
  invitation_id uuid,
  state text not null default 'DRAFT' check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'DECLINED', 'MERGED')),
  version integer not null default 1,
  organisation text not null default '' check (length(organisation) <= 300),
  category text check (category in ('GOVERNMENT', 'REGULATOR', 'OPERATOR', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'INTERNATIONAL_ORGANISATION')),
  country text not null default '' check (length(country) <= 100),
  focal_name text not null default '' check (length(focal_name) <= 200),
  focal_email text not null default '' check (length(focal_email) <= 254),
  locale text not null default 'en' check (length(locale) between 2 and 35),
  participants integer check (participants between 1 and 999),
  begun_at timestamptz not null default now(),
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid references person,
  reason text check (length(reason) between 1 and 2000),
  stakeholder_id uuid,
  takes_part_as text check (takes_part_as in ('DELEGATION', 'OBSERVER')),
  merged_into uuid,
  constraint registration_of_meeting foreign key (meeting_id, conference_id) references meeting (id, conference_id),
  constraint registration_of_stakeholder foreign key (stakeholder_id, conference_id) references stakeholder (id, conference_id),
  constraint registration_of_conference unique (id, conference_id),
  constraint registration_merged_within foreign key (merged_into, conference_id) references registration (id, conference_id),
  constraint one_registration_per_invitation unique (invitation_id),
  check (audience = 'registration:' || id),
  check (state = 'DRAFT' or submitted_at is not null),
  check ((state in ('APPROVED', 'DECLINED', 'MERGED')) = (decided_at is not null and decided_by is not null)),
  check ((state = 'APPROVED') = (stakeholder_id is not null and takes_part_as is not null)),
  check ((state = 'MERGED') = (merged_into is not null)),
  check (state <> 'DECLINED' or reason is not null)
);
create index registration_by_meeting on registration (meeting_id, seq);

create table registrant (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null,
  audience text not null,
  registration_id uuid not null,
  role text not null check (role in ('HEAD', 'DEPUTY', 'DELEGATE', 'ADVISER')),
  name text not null check (length(name) <= 200),
  post text not null default '' check (length(post) <= 200),
  email text not null default '' check (length(email) <= 254),
  attendance text not null check (attendance in ('ROOM', 'REMOTE')),
  person_id uuid references person,
  came_with uuid references registration on delete set null,
  left_at timestamptz,
  constraint registrant_of_registration foreign key (registration_id, conference_id)
    references registration (id, conference_id) on delete cascade,
  check (audience = 'registration:' || registration_id)
);
create index registrant_by_registration on registrant (registration_id, seq);
create unique index one_head_at_a_time on registrant (registration_id) where role = 'HEAD' and left_at is null;

-- What only the secretariat needs and only until a day that was told: asked for one purpose, with consent.
create table registrant_secret (
  registrant_id uuid not null references registrant on delete cascade,
  purpose text not null check (purpose in ('NEEDS', 'VISA')),
  conference_id uuid not null references conference,
  audience text not null check (audience like 'registration:%'),
  facts jsonb not null check (jsonb_typeof(facts) = 'object' and length(facts::text) <= 4000),
  consented_at timestamptz not null default now(),
  erase_on date not null,
  primary key (registrant_id, purpose)
);
create index registrant_secret_by_day on registrant_secret (erase_on);
alter table private_link
  add constraint link_of_registration foreign key (registration_id) references registration on delete cascade;
`;
