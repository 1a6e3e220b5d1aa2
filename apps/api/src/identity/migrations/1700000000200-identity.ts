import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** People, how they sign in, and the letters sent to them. */
export class Identity1700000000200 implements MigrationInterface {
  readonly name = 'Identity1700000000200';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, PEOPLE);
    await statements(runner, SIGN_IN);
    await statements(runner, SETTING_OF_A_PERSON);
  }
}

// A name is shown wherever its owner speaks, to the public too. No query lists people outside a conference.
const PEOPLE = `
create table person (
  id uuid primary key,
  name text not null check (length(name) between 1 and 200),
  example boolean not null default false,
  opens_conferences boolean not null default false,
  created_at timestamptz not null default now()
);
alter table person enable row level security;
alter table person force row level security;
create policy named on person for select using (true);
create policy made on person for insert with check (caucus.is_system());
create policy changed on person for update using (caucus.is_system());
grant select (id, name, example) on person to caucus_app;
`;

// Only the role caucus_signin comes near these. What is secret is stored as its hash.
const SIGN_IN = `
create table account (
  person_id uuid primary key references person,
  email text not null check (email = lower(email) and length(email) between 3 and 254),
  password_hash text,
  locale text not null default 'en' check (length(locale) between 2 and 35),
  constraint one_account_per_address unique (email)
);
create table sign_in_link (
  token_hash bytea primary key,
  person_id uuid not null references person,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_link_by_person on sign_in_link (person_id);
create table session (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references person,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_by_person on session (person_id);
create table sign_in_guess (
  subject text not null,
  at timestamptz not null default clock_timestamp()
);
create index sign_in_guess_by_subject on sign_in_guess (subject, at);
create table outbox_mail (
  id uuid primary key,
  seq bigint generated always as identity,
  recipient text not null,
  subject text not null,
  body text not null,
  at timestamptz not null default now(),
  sent_at timestamptz
);
create index outbox_mail_by_seq on outbox_mail (seq desc);
grant select, insert, update on account, sign_in_link, session to caucus_signin;
grant select, insert, delete on sign_in_guess to caucus_signin;
grant select, insert, update on outbox_mail to caucus_signin;
grant select (id, name, example) on person to caucus_signin;
`;

// Inviting needs an address looked up without the right to read addresses, so a function of the owner's does it.
// It answers with the person, and says nothing about whether the address was known.
const SETTING_OF_A_PERSON = `
create function caucus.person_with_address(address text, full_name text, is_example boolean) returns uuid
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  found uuid;
  before text := coalesce(current_setting('caucus.system', true), '');
begin
  if before = '' and not caucus.may_open_conferences() then
    raise insufficient_privilege using message = 'only a secretariat invites';
  end if;
  perform pg_advisory_xact_lock(hashtextextended(lower(address), 0));
  select person_id into found from account where email = lower(address);
  if found is null then
    found := gen_random_uuid();
    perform set_config('caucus.system', 'invite', true);
    insert into person (id, name, example) values (found, full_name, is_example);
    insert into account (person_id, email) values (found, lower(address));
    perform set_config('caucus.system', before, true);
  end if;
  return found;
end $$;
revoke all on function caucus.person_with_address(text, text, boolean) from public;
grant execute on function caucus.person_with_address(text, text, boolean) to caucus_app;
`;
