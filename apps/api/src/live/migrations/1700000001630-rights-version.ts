import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Whether anybody's keys or rights may have changed can be asked without asking for them. */
export class RightsVersion1700000001630 implements MigrationInterface {
  readonly name = 'RightsVersion1700000001630';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, VERSION);
  }
}

// One number that is another one after every transaction that has changed what keys and rights are computed from. It is
// brought on as the last thing before such a transaction commits, so that nobody waits for anybody but at their commits. Whoever
// reads the number first and the rights afterwards has rights that are at least as new as the number.
//
// Each table that `caucus.keys_of_person` and `caucus.membership_rights` look into is watched, by its columns that count:
// `select caucus.watch_rights('table', '{column}')`.
const VERSION = `
create table caucus.rights_version (moved bigint not null);
insert into caucus.rights_version values (0);
grant select on caucus.rights_version to caucus_app;
create function caucus.note_rights() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(current_setting('caucus.rights_noted', true), '') = '' then
    update caucus.rights_version set moved = moved + 1;
    perform set_config('caucus.rights_noted', 'yes', true);
  end if;
  return null;
end $$;
create function caucus.watch_rights(watched regclass, columns text[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('create constraint trigger rights_noted after insert or delete or update of %s on %s
    deferrable initially deferred for each row execute function caucus.note_rights()',
    (select string_agg(quote_ident(each), ', ') from unnest(columns) as each), watched);
end $$;
revoke all on function caucus.note_rights(), caucus.watch_rights(regclass, text[]) from public;
select caucus.watch_rights('public.membership',
  '{conference_id, person_id, role, stakeholder_id, in_drafting_group, until}');
select caucus.watch_rights('public.stakeholder', '{itu_member_state}');
select caucus.watch_rights('public.deputy', '{membership_id, ended_at}');
select caucus.watch_rights('public.draft', '{conference_id}');
select caucus.watch_rights('public.person', '{opens_conferences}');
`;
