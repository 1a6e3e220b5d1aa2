// A delegation stands in the list once, and one has the floor: each request of a delegation names the one before, which has
// ended, and each turn the turn before. Of two that name the same one is refused, and none can name what goes on.
export const LIST_TABLES = `
  create table speakers_list (
    id uuid primary key,
    agenda_item_id uuid not null,
    conference_id uuid not null,
    meeting_id uuid not null,
    audience text not null,
    version integer not null check (version > 0),
    open boolean not null,
    speakers_order text not null check (speakers_order in ('AS_ASKED', 'GOVERNMENTS_FIRST')),
    limit_seconds integer check (limit_seconds between 10 and 7200),
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint speakers_list_of_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id),
    constraint speakers_list_changed_once unique (agenda_item_id, version)
  );
  create table floor_request (
    id uuid primary key,
    seq bigint generated always as identity,
    agenda_item_id uuid not null,
    conference_id uuid not null,
    meeting_id uuid not null,
    audience text not null,
    stakeholder_id uuid not null references stakeholder (id),
    kind text not null check (kind in ('STATEMENT', 'POINT_OF_ORDER')),
    after_id uuid,
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint floor_request_of_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id),
    constraint floor_request_in_chain unique (id, agenda_item_id, stakeholder_id, kind),
    constraint floor_request_in_meeting unique (id, agenda_item_id, meeting_id),
    constraint stands_in_the_list_once unique nulls not distinct (agenda_item_id, stakeholder_id, kind, after_id)
  );
  create table floor_request_end (
    request_id uuid primary key,
    agenda_item_id uuid not null,
    stakeholder_id uuid not null,
    kind text not null,
    conference_id uuid not null,
    audience text not null,
    why text not null check (why in ('SPOKEN', 'WITHDRAWN', 'STRUCK')),
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint floor_request_ended foreign key (request_id, agenda_item_id, stakeholder_id, kind)
      references floor_request (id, agenda_item_id, stakeholder_id, kind),
    constraint floor_request_end_in_chain unique (request_id, agenda_item_id, stakeholder_id, kind)
  );
  alter table floor_request add constraint floor_request_after foreign key (after_id, agenda_item_id, stakeholder_id, kind)
    references floor_request_end (request_id, agenda_item_id, stakeholder_id, kind);
  create table floor_move (
    id uuid primary key,
    seq bigint generated always as identity,
    request_id uuid not null references floor_request (id),
    behind_id uuid references floor_request (id),
    agenda_item_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp()
  );
  create index floor_move_of_item on floor_move (agenda_item_id, seq);
`;

export const TURN_TABLES = `
  create table floor_turn (
    id uuid primary key,
    seq bigint generated always as identity,
    meeting_id uuid not null,
    after_id uuid,
    request_id uuid not null,
    agenda_item_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    limit_seconds integer,
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint floor_turn_of_request foreign key (request_id, agenda_item_id, meeting_id)
      references floor_request (id, agenda_item_id, meeting_id),
    constraint floor_turn_in_meeting unique (id, meeting_id),
    constraint one_has_the_floor unique nulls not distinct (meeting_id, after_id)
  );
  create index floor_turn_of_item on floor_turn (agenda_item_id, seq);
  create table floor_turn_end (
    turn_id uuid primary key,
    meeting_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    interrupted boolean not null,
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint floor_turn_ended foreign key (turn_id, meeting_id) references floor_turn (id, meeting_id),
    constraint floor_turn_end_in_meeting unique (turn_id, meeting_id)
  );
  alter table floor_turn add constraint floor_turn_after foreign key (after_id, meeting_id)
    references floor_turn_end (turn_id, meeting_id);
`;

export const NOTE_TABLES = `
  create table item_taken_up (
    id uuid primary key,
    seq bigint generated always as identity,
    agenda_item_id uuid not null,
    conference_id uuid not null,
    meeting_id uuid not null,
    audience text not null,
    provision_id uuid,
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint taken_up_of_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id)
  );
  create index item_taken_up_in_meeting on item_taken_up (meeting_id, seq);
  create index item_taken_up_of_item on item_taken_up (agenda_item_id, seq);
  create index item_taken_up_provision on item_taken_up (provision_id) where provision_id is not null;
  create table intervention (
    id uuid primary key,
    seq bigint generated always as identity,
    agenda_item_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    stakeholder_id uuid not null references stakeholder (id),
    turn_id uuid references floor_turn (id),
    first_id uuid not null references intervention (id),
    version integer not null check (version > 0 and (version = 1) = (id = first_id)),
    text text not null check (length(trim(text)) > 0 and length(text) <= 20000),
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint intervention_corrected_once unique (first_id, version),
    constraint intervention_of_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id)
  );
  create index intervention_on_item on intervention (agenda_item_id, seq);
  create table item_decision (
    id uuid primary key,
    seq bigint generated always as identity,
    agenda_item_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    provision_id uuid,
    first_id uuid not null references item_decision (id),
    version integer not null check (version > 0 and (version = 1) = (id = first_id)),
    text text not null check (length(trim(text)) > 0 and length(text) <= 20000),
    person_id uuid not null references person (id),
    at timestamptz not null default clock_timestamp(),
    constraint item_decision_corrected_once unique (first_id, version),
    constraint item_decision_of_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id)
  );
  create index item_decision_on_item on item_decision (agenda_item_id, seq);
`;

export const FLOOR_TABLES = [
  'speakers_list',
  'floor_request',
  'floor_request_end',
  'floor_move',
  'floor_turn',
  'floor_turn_end',
  'item_taken_up',
  'intervention',
  'item_decision',
];
