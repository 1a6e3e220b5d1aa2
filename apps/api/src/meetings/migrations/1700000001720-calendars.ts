import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** A person's calendar, fetched by programs that cannot sign in; and meetings that a source only claims. */
export class Calendars1700000001720 implements MigrationInterface {
  readonly name = 'Calendars1700000001720';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, MEETINGS);
    await statements(runner, LINKS);
    await statements(runner, WHOSE);
  }
}

const MEETINGS = `
  alter table meeting add column confirmed boolean not null default true;
  grant update (confirmed) on meeting to caucus_app;
`;

// Only a digest of the secret is kept, so that a copy of the database opens nobody's calendar.
const LINKS = `
  create table calendar_link (
    person_id uuid primary key references person (id),
    audience text not null check (audience = 'person:' || person_id),
    digest text not null unique check (length(digest) = 64),
    made_at timestamptz not null default now()
  );
  alter table calendar_link enable row level security;
  alter table calendar_link force row level security;
  grant select, insert, update (digest, made_at), delete on calendar_link to caucus_app;
  create policy own on calendar_link using (person_id = caucus.person()) with check (person_id = caucus.person());
  create policy looked_up on calendar_link for select using (caucus.is_system());
`;

// Whoever asks has not entered yet. The answer is one person's id, and only to who knows the secret.
const WHOSE = `
  create function caucus.whose_calendar(secret_digest text) returns uuid
  language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
  declare
    before text := coalesce(current_setting('caucus.system', true), '');
    found uuid;
  begin
    perform set_config('caucus.system', 'calendar', true);
    select person_id into found from calendar_link where digest = secret_digest;
    perform set_config('caucus.system', before, true);
    return found;
  end $$;
  revoke all on function caucus.whose_calendar(text) from public;
  grant execute on function caucus.whose_calendar(text) to caucus_app;
`;
