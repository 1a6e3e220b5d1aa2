/**
 * What keeps a report while it is written. A report's id is its room's; its rows are for those who serve the conference.
 *
 * `report_section` is what the document says, kept up by a job. `report_drafted` is what the record said when each section
 * was last taken from there, with the words of texts before and after, which nobody edits.
 */
export const REPORT_TABLES = `
  create table report (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    meeting_id uuid not null,
    intended text not null,
    language text not null check (language in ('en', 'es', 'fr', 'nl')),
    begun_by uuid not null references person (id),
    begun_at timestamptz not null default now(),
    discarded_at timestamptz,
    constraint report_of_meeting foreign key (meeting_id, conference_id) references meeting (id, conference_id),
    constraint report_of_conference unique (id, conference_id),
    check (audience = 'serves:' || conference_id),
    check (intended in ('public', 'conference:' || conference_id, 'members:' || conference_id))
  );
  create unique index report_once_for_its_readers on report (meeting_id, intended) where discarded_at is null;
  create table report_section (
    report_id uuid not null references report (id),
    section_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    order_key text collate "C" not null,
    key text not null,
    content jsonb not null,
    text text not null,
    left_out boolean not null,
    written jsonb not null default '[]',
    seq bigint not null,
    at timestamptz not null default now(),
    primary key (report_id, section_id)
  );
  create table report_drafted (
    report_id uuid not null,
    section_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    key text not null,
    title text not null,
    content jsonb not null,
    changes jsonb not null,
    at timestamptz not null default now(),
    primary key (report_id, section_id),
    constraint report_drafted_of foreign key (report_id, conference_id) references report (id, conference_id),
    constraint report_drafted_once unique (report_id, key)
  );
`;

// Each refers to the one before by number and digest. The sections go in first and what seals them last.
export const SEALED_TABLES = `
  create table sealed_report (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    report_id uuid not null,
    meeting_id uuid not null references meeting (id),
    number integer not null check (number > 0),
    number_before integer generated always as (nullif(number - 1, 0)) stored,
    form text not null check (form in ('ORIGINAL', 'REV', 'CORR')),
    nth integer check (nth > 0),
    language text not null,
    note text not null check (length(note) <= 2000),
    seq bigint not null,
    document_id uuid,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    previous text,
    sealed_by uuid not null references person (id),
    sealed_at timestamptz not null default now(),
    check ((number = 1) = (previous is null)),
    check ((number = 1) = (form = 'ORIGINAL')),
    check ((form = 'ORIGINAL') = (nth is null)),
    constraint sealed_report_in_turn unique (report_id, number),
    constraint sealed_report_named_once unique nulls not distinct (report_id, form, nth),
    unique (report_id, number, sha256),
    unique (id, conference_id, audience),
    foreign key (report_id, number_before, previous) references sealed_report (report_id, number, sha256),
    constraint sealed_of_report foreign key (report_id, conference_id) references report (id, conference_id),
    constraint sealed_as_document foreign key (document_id, conference_id) references document (id, conference_id)
  );
  create index sealed_report_of_meeting on sealed_report (meeting_id, sealed_at);
  create table sealed_report_section (
    revision_id uuid not null,
    place integer not null,
    conference_id uuid not null,
    audience text not null,
    key text not null,
    title text not null,
    content jsonb not null,
    changes jsonb not null,
    primary key (revision_id, place),
    foreign key (revision_id, conference_id, audience) references sealed_report (id, conference_id, audience)
      deferrable initially deferred
  );
  create table sealed_report_head (
    revision_id uuid not null,
    place integer not null,
    conference_id uuid not null,
    audience text not null,
    stakeholder_id uuid not null references stakeholder (id),
    person_id uuid not null references person (id),
    primary key (revision_id, place),
    foreign key (revision_id, conference_id, audience) references sealed_report (id, conference_id, audience)
      deferrable initially deferred
  );
`;
