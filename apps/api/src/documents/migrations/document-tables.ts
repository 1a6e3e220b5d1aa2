/**
 * What keeps documents.
 *
 * A draft is read by whoever writes it: its delegation, or the one person who writes it for the conference. Its number
 * is given by the database in the moment of filing, from a count that nobody may touch; so it is given once, and stays
 * with a document that is withdrawn. A gap in the numbers one sees says that there is a document for others, as it
 * does at any conference.
 */
export const DOCUMENT_TABLES = `
  create table document (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    series text not null check (series in ('DOC', 'DT', 'INF', 'ADM')),
    number integer check (number > 0),
    form text not null check (form in ('ORIGINAL', 'REV', 'CORR', 'ADD')),
    nth integer check (nth > 0),
    original_id uuid,
    status text not null default 'DRAFT' check (status in ('DRAFT', 'FILED', 'WITHDRAWN')),
    title text not null check (length(title) between 1 and 500),
    language text not null check (language ~ '^[a-z]{2,3}$'),
    dated date not null,
    other_sources text[] not null,
    intended text not null,
    stakeholder_id uuid references stakeholder (id),
    drafted_by uuid not null references person (id),
    version integer not null default 1,
    drafted_at timestamptz not null default now(),
    filed_at timestamptz,
    withdrawn_at timestamptz,
    withdrawal_reason text check (length(withdrawal_reason) <= 20000),
    constraint document_of_conference unique (id, conference_id),
    constraint document_of_original foreign key (original_id, conference_id) references document (id, conference_id),
    check (intended in ('public', 'conference:' || conference_id, 'members:' || conference_id)),
    check (audience = case when status = 'DRAFT' then coalesce('delegation:' || stakeholder_id, 'person:' || drafted_by)
      else intended end),
    check ((status = 'DRAFT') = (number is null)),
    check ((status = 'DRAFT') = (filed_at is null)),
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((withdrawal_reason is null) = (withdrawn_at is null)),
    check ((form = 'ORIGINAL') = (original_id is null)),
    check ((nth is not null) = (form <> 'ORIGINAL' and status <> 'DRAFT')),
    check (stakeholder_id is null or other_sources = '{}')
  );
  create unique index document_numbered_once on document (conference_id, series, number, form, coalesce(nth, 0))
    where number is not null;
  create index document_after_original on document (original_id) where original_id is not null;
  create index document_being_written on document (conference_id, drafted_at) where status = 'DRAFT';
  create table document_source (
    document_id uuid not null references document (id) on delete cascade,
    stakeholder_id uuid not null references stakeholder (id),
    conference_id uuid not null,
    audience text not null,
    primary key (document_id, stakeholder_id)
  );
  create index document_source_from on document_source (stakeholder_id);
  create table document_issue (
    document_id uuid not null references document (id) on delete cascade,
    issue_id uuid not null references issue (id),
    conference_id uuid not null,
    audience text not null,
    primary key (document_id, issue_id)
  );
  create index document_issue_from on document_issue (issue_id);
  create table agenda_item_document (
    document_id uuid not null references document (id) on delete cascade,
    agenda_item_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    primary key (document_id, agenda_item_id),
    constraint document_of_agenda_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id)
  );
  create index agenda_item_document_from on agenda_item_document (agenda_item_id);
`;

// The bytes are in a folder, under their hash. Words are read from them later, by a job.
export const FILE_TABLE = `
  create table document_file (
    id uuid primary key,
    document_id uuid not null references document (id) on delete cascade,
    conference_id uuid not null,
    audience text not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kind text not null check (kind in ('PDF', 'DOCX', 'TEXT')),
    name text not null check (length(name) <= 300),
    bytes integer not null check (bytes > 0),
    language text not null check (language ~ '^[a-z]{2,3}$'),
    added_by uuid not null references person (id),
    added_at timestamptz not null default now(),
    reading text not null default 'WAITING' check (reading in ('WAITING', 'READ', 'UNREADABLE')),
    tries integer not null default 0,
    claimed_until timestamptz,
    problem text,
    words text check (length(words) <= 1000000),
    check ((reading = 'READ') = (words is not null)),
    check ((reading = 'UNREADABLE') = (problem is not null)),
    constraint document_file_once unique (document_id, sha256)
  );
  create index document_file_to_read on document_file (added_at, id) where reading = 'WAITING';
`;

export const COUNT_TABLE = `
  create table document_count (
    conference_id uuid not null references conference (id),
    counted text not null,
    last integer not null,
    primary key (conference_id, counted)
  );
  alter table document_count enable row level security;
  alter table document_count force row level security;
  create policy counted on document_count using (true) with check (true);
`;
