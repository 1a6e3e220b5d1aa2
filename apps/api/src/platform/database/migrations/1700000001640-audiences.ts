import { forwardsOnly, type MigrationInterface, type QueryRunner, statements } from '../migration.js';

/** What is read once for many: nobody in particular enters, with the keys that all of them hold. */
export class Audiences1700000001640 implements MigrationInterface {
  readonly name = 'Audiences1700000001640';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, ENTER);
  }
}

// No person, no rights and nothing that is a person's own: whoever comes in so can only read.
const ENTER = `
create function caucus.enter_audience(keys text[]) returns void
language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  if exists (select from unnest(enter_audience.keys) as key where key like 'person:%') then
    raise insufficient_privilege using message = 'what is a person''s own is for no audience';
  end if;
  perform set_config('caucus.person', '', true);
  perform set_config('caucus.link', '', true);
  perform set_config('caucus.keys', enter_audience.keys::text, true);
  perform set_config('caucus.rights', '{}', true);
  perform set_config('caucus.system', '', true);
end $$;
revoke all on function caucus.enter_audience(text[]) from public;
grant execute on function caucus.enter_audience(text[]) to caucus_app;
`;
