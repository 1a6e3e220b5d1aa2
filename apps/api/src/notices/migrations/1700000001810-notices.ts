import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What people are told, how they chose to be, and how far each chain of the record has been heard. */
export class Notices1700000001810 implements MigrationInterface {
  readonly name = 'Notices1700000001810';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, CHOICES);
    await statements(runner, TOLD);
    await statements(runner, RIGHTS);
  }
}

// Nobody's row says that nothing was chosen.
const CHOICES = `
create table notice_choice (
  person_id uuid not null references person,
  kind text not null check (kind in ('WAITING', 'CALL', 'CONCERN', 'COMMENT', 'TEXT', 'MEETING', 'DOCUMENT')),
  way text not null check (way in ('AT_ONCE', 'DAILY', 'NONE')),
  primary key (person_id, kind)
);
create table notice_hours (
  person_id uuid primary key references person,
  zone text not null check (length(zone) between 1 and 64),
  quiet_from smallint check (quiet_from between 0 and 1439),
  quiet_until smallint check (quiet_until between 0 and 1439),
  digest_at smallint not null check (digest_at between 0 and 1439),
  check ((quiet_from is null) = (quiet_until is null))
);
create table notice_stop (
  token_hash bytea primary key,
  person_id uuid not null references person,
  kinds text[] not null,
  at timestamptz not null default now()
);
create index notice_stop_of_person on notice_stop (person_id);
`;

// A notice points to an act and has no words of it, so that it can tell nothing that the act's readers may not know.
// Chains begin to be heard where they stand now: what happened before is no news.
const TOLD = `
create table notice_heard (
  conference_id uuid not null,
  audience text not null,
  seq integer not null,
  primary key (conference_id, audience),
  foreign key (conference_id, audience) references record_chain
);
create table notice (
  id uuid primary key,
  seq bigint generated always as identity,
  person_id uuid not null references person,
  conference_id uuid not null references conference,
  audience text not null,
  entry_seq integer not null,
  kind text not null check (kind in ('WAITING', 'CALL', 'CONCERN', 'COMMENT', 'TEXT', 'MEETING', 'DOCUMENT')),
  way text not null check (way in ('AT_ONCE', 'DAILY', 'NONE')),
  due_at timestamptz,
  letter_id uuid references outbox_mail,
  at timestamptz not null default now(),
  constraint one_notice_per_act_and_person unique (person_id, conference_id, audience, entry_seq),
  foreign key (conference_id, audience, entry_seq) references record_entry,
  check ((way = 'NONE') = (due_at is null))
);
create index notice_of_person on notice (person_id, seq desc);
create index notice_due on notice (person_id, due_at) where due_at is not null and letter_id is null;
set local caucus.system = 'migrate';
insert into notice_heard (conference_id, audience, seq) select conference_id, audience, head_seq from record_chain;
`;

const RIGHTS = `
alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy own on notice_choice
  using (person_id = caucus.person() or caucus.is_system())
  with check (person_id = caucus.person() or caucus.is_system());
alter table notice_hours enable row level security;
alter table notice_hours force row level security;
create policy own on notice_hours
  using (person_id = caucus.person() or caucus.is_system())
  with check (person_id = caucus.person() or caucus.is_system());
alter table notice_stop enable row level security;
alter table notice_stop force row level security;
create policy asked on notice_stop for select using (caucus.is_system());
create policy made on notice_stop for insert with check (person_id = caucus.person());

alter table notice_heard enable row level security;
alter table notice_heard force row level security;
create policy heard on notice_heard using (caucus.is_system()) with check (caucus.is_system());
alter table notice enable row level security;
alter table notice force row level security;
create policy told on notice for select
  using ((person_id = caucus.person() and caucus.sees(audience)) or caucus.is_system());
create policy written on notice for insert with check (caucus.is_system());
create policy sent on notice for update
  using (person_id = caucus.person() and caucus.sees(audience))
  with check (person_id = caucus.person() and caucus.sees(audience));

grant select, insert, update on notice_choice, notice_hours to caucus_app;
grant select, insert on notice_stop to caucus_app;
grant select, insert, update (seq) on notice_heard to caucus_app;
grant select, insert, update (letter_id) on notice to caucus_app;
`;
