export const INVITATION_TABLES = `
create table contact (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null references conference,
  audience text not null,
  name text not null check (length(name) between 1 and 200),
  email text not null check (length(email) between 3 and 254 and email = lower(email)),
  organisation text not null check (length(organisation) between 1 and 300),
  category text not null check (category in ('GOVERNMENT', 'REGULATOR', 'OPERATOR', 'PRIVATE_SECTOR', 'CIVIL_SOCIETY', 'INTERNATIONAL_ORGANISATION')),
  country text not null check (length(country) <= 100),
  language text not null check (length(language) between 2 and 35),
  constraint one_contact_per_address unique (conference_id, email),
  constraint contact_of_conference unique (id, conference_id),
  check (audience = 'secretariat:' || conference_id)
);
create index contact_by_conference on contact (conference_id, seq);

create table invitation (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null,
  audience text not null,
  meeting_id uuid not null,
  contact_id uuid not null,
  invited_by uuid not null references person,
  invited_at timestamptz not null default now(),
  letter_id uuid not null,
  times integer not null default 1 check (times between 1 and 20),
  opened_at timestamptz,
  declined_at timestamptz,
  reason text not null default '' check (length(reason) <= 2000),
  representative text not null default '' check (length(representative) <= 300),
  bounced_at timestamptz,
  constraint invitation_of_meeting foreign key (meeting_id, conference_id) references meeting (id, conference_id),
  constraint invitation_of_contact foreign key (contact_id, conference_id) references contact (id, conference_id),
  constraint one_invitation_per_contact unique (meeting_id, contact_id),
  check (audience = 'invitation:' || id)
);
create index invitation_by_meeting on invitation (meeting_id, seq);
alter table private_link add constraint link_of_invitation foreign key (invitation_id) references invitation;
alter table registration add constraint registration_of_invitation foreign key (invitation_id) references invitation;

-- What somebody wrote who cannot come; once it is entered, in whose name and as which concern.
create table written_statement (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null,
  audience text not null,
  meeting_id uuid not null,
  invitation_id uuid references invitation,
  organisation text not null check (length(organisation) between 1 and 300),
  body text not null check (length(body) between 1 and 20000),
  letter text not null check (length(letter) between 1 and 300),
  received_on date not null,
  late boolean not null,
  stakeholder_id uuid,
  concern_id uuid references concern,
  entered_by uuid references person,
  entered_at timestamptz,
  constraint statement_of_meeting foreign key (meeting_id, conference_id) references meeting (id, conference_id),
  constraint statement_of_stakeholder foreign key (stakeholder_id, conference_id) references stakeholder (id, conference_id),
  constraint one_statement_per_concern unique (concern_id),
  check (audience = case when concern_id is null then 'secretariat:' || conference_id else 'conference:' || conference_id end),
  check (num_nonnulls(stakeholder_id, concern_id, entered_by, entered_at) in (0, 4))
);
create index written_statement_by_meeting on written_statement (meeting_id, seq);
`;
