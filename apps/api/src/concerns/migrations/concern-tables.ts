/** One union for amendments and concerns alike. */
export const WIDER_DISPOSITIONS = `
  alter table amendment_disposition drop constraint amendment_disposition_kind_check;
  alter table amendment_disposition add constraint amendment_disposition_kind_check check (kind in ('ACCEPTED',
    'ACCEPTED_IN_PRINCIPLE', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED', 'OUT_OF_SCOPE', 'WITHDRAWN', 'OVERTAKEN'));
`;

// Numbers count for each owner and audience apart: a gap in them would tell of a concern that the reader may not see.
// `words` are the ids under which the quoted words came into the draft; by these they are found again. What became of a
// concern that came from an amendment, or of an objection that led to one (`concern_amendment`), is said of the amendment
// and kept there. An objection that is taken back gives no reason.
export const TABLES = `
  create table concern (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    number integer not null check (number > 0),
    stakeholder_id uuid references stakeholder (id),
    owner_id uuid references person (id),
    issue_id uuid references issue (id),
    source text not null check (source in
      ('POSITION', 'COMMENT', 'AMENDMENT', 'OBJECTION', 'FLOOR', 'EMAIL', 'WRITTEN')),
    position_id uuid references position (id),
    comment_id uuid references comment (id),
    amendment_id uuid references amendment (id),
    objection_id uuid,
    text text not null check (length(text) <= 20000),
    proposed text not null check (length(proposed) <= 20000),
    matter text not null check (matter in ('GENERAL', 'SUBSTANTIVE', 'EDITORIAL')),
    severity text not null check (severity in ('MINOR', 'MAJOR', 'BLOCKING')),
    received_in text check (length(received_in) between 1 and 500),
    entered_by uuid references person (id),
    raised_at timestamptz not null default now(),
    check (num_nonnulls(stakeholder_id, owner_id) = 1),
    check (source = 'AMENDMENT' or length(trim(text)) > 0),
    check ((source = 'POSITION') = (position_id is not null)),
    check ((source = 'COMMENT') = (comment_id is not null)),
    check ((source = 'OBJECTION') = (objection_id is not null)),
    check ((source = 'AMENDMENT') = (amendment_id is not null)),
    constraint concern_numbered_once unique nulls not distinct (conference_id, stakeholder_id, owner_id, audience, number)
  );
  create unique index concern_of_amendment on concern (amendment_id) where amendment_id is not null;
  create unique index concern_of_objection on concern (objection_id) where objection_id is not null;
  create index concern_of_conference on concern (conference_id, raised_at, id);
  create index concern_of_issue on concern (issue_id) where issue_id is not null;
  create table concern_anchor (
    concern_id uuid not null references concern (id),
    place integer not null,
    conference_id uuid not null,
    audience text not null,
    provision_id uuid,
    position_id uuid references position (id),
    quote text check (length(quote) between 1 and 2000),
    quote_start integer,
    quote_end integer,
    words jsonb,
    primary key (concern_id, place),
    check (num_nonnulls(provision_id, position_id) = 1),
    check (num_nulls(quote, quote_start, quote_end) in (0, 3)),
    check (quote_start >= 0 and quote_end > quote_start),
    check (words is null or quote is not null)
  );
  create index concern_anchor_of_provision on concern_anchor (provision_id) where provision_id is not null;
  create index concern_anchor_of_position on concern_anchor (position_id) where position_id is not null;
  create table concern_amendment (
    concern_id uuid not null references concern (id),
    amendment_id uuid not null references amendment (id),
    conference_id uuid not null,
    audience text not null,
    at timestamptz not null default now(),
    primary key (concern_id, amendment_id)
  );
  create index concern_amendment_from on concern_amendment (amendment_id);
  create table concern_considered (
    id uuid primary key,
    seq bigint generated always as identity,
    concern_id uuid not null references concern (id),
    conference_id uuid not null,
    audience text not null,
    discussed_in text not null check (length(discussed_in) between 1 and 500),
    discussed_on date not null,
    note text not null check (length(note) <= 20000),
    person_id uuid not null references person (id),
    at timestamptz not null default now()
  );
  create index concern_considered_of on concern_considered (concern_id, seq);
  create table concern_disposed (
    id uuid primary key,
    seq bigint generated always as identity,
    concern_id uuid not null references concern (id),
    conference_id uuid not null,
    audience text not null,
    kind text not null check (kind in ('ACCEPTED', 'ACCEPTED_IN_PRINCIPLE', 'ACCEPTED_IN_PART', 'NOT_ACCEPTED',
      'OUT_OF_SCOPE', 'WITHDRAWN', 'OVERTAKEN')),
    reason text not null check (length(reason) <= 20000),
    person_id uuid not null references person (id),
    at timestamptz not null default now(),
    merge_id uuid references merge (id),
    revision_id uuid references draft_revision (id),
    provision_id uuid,
    check (num_nonnulls(merge_id, revision_id) <= 1),
    check ((revision_id is null) = (provision_id is null)),
    constraint concern_disposed_reason check (length(trim(reason)) > 0 or kind = 'WITHDRAWN'
      or (kind = 'ACCEPTED' and num_nonnulls(merge_id, revision_id) = 1))
  );
  create index concern_disposed_of on concern_disposed (concern_id, seq);
  create table concern_answered (
    id uuid primary key,
    seq bigint generated always as identity,
    concern_id uuid not null references concern (id),
    conference_id uuid not null,
    audience text not null,
    disposition_id uuid not null,
    kind text not null check (kind in ('SATISFIED', 'CAN_LIVE_WITH', 'NOT_SATISFIED')),
    note text not null check (length(note) <= 20000),
    received_in text check (length(received_in) between 1 and 500),
    person_id uuid not null references person (id),
    at timestamptz not null default now()
  );
  create index concern_answered_of on concern_answered (concern_id, seq);
`;

export const CONCERN_TABLES = [
  'concern',
  'concern_anchor',
  'concern_amendment',
  'concern_considered',
  'concern_disposed',
  'concern_answered',
];

/** What has been filed before there was a ledger is in it from the first. */
export const CONCERNS_OF_AMENDMENTS = `
  select set_config('caucus.system', 'migration', true);
  insert into concern (id, conference_id, audience, number, stakeholder_id, issue_id, source, amendment_id, text, proposed,
    matter, severity, received_in, raised_at)
  select gen_random_uuid(), a.conference_id, a.audience,
    row_number() over (partition by a.conference_id, a.stakeholder_id, a.audience order by a.filed_at, a.id),
    a.stakeholder_id, a.issue_id, 'AMENDMENT', a.id, a.reasons, '', 'SUBSTANTIVE', 'MAJOR', a.received_in, a.filed_at
  from amendment a where a.objection_id is null;
  insert into concern_anchor (concern_id, place, conference_id, audience, provision_id)
  select c.id, 0, c.conference_id, c.audience, a.provision_id from concern c join amendment a on a.id = c.amendment_id;
  select set_config('caucus.system', '', true);
`;
