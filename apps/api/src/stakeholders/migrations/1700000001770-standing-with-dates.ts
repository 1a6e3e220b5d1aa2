import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Members of the CTU and Member States of the ITU from and until a day; and what a delegation has shown of its powers. */
export class StandingWithDates1700000001770 implements MigrationInterface {
  readonly name = 'StandingWithDates1700000001770';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, DATES);
    await statements(runner, CREDENTIALS);
  }
}

// A body may be neither, either or both, and for its own time each.
const DATES = `
alter table stakeholder
  add column ctu_from date,
  add column ctu_until date,
  add column itu_from date,
  add column itu_until date,
  add column version integer not null default 1,
  add constraint ctu_in_order check (ctu_until >= ctu_from),
  add constraint itu_in_order check (itu_until >= itu_from);
create policy changed on stakeholder for update
  using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));
grant update (ctu_member, ctu_from, ctu_until, itu_member_state, itu_from, itu_until, confirmed, version) on stakeholder to caucus_app;

create function caucus.holds_on(member boolean, since date, until date, day date) returns boolean
language sql immutable parallel safe as $$
  select member and (since is null or since <= day) and (until is null or day <= until)
$$;
revoke all on function caucus.holds_on(boolean, date, date, date) from public;
grant execute on function caucus.holds_on(boolean, date, date, date) to caucus_app;

create or replace function caucus.membership_keys(person uuid) returns setof text language sql stable as $$
  select unnest(array_remove(array[
    'conference:' || m.conference_id,
    case when m.role = 'SECRETARIAT' then 'secretariat:' || m.conference_id end,
    case when m.role in ('SECRETARIAT', 'CHAIR', 'RAPPORTEUR') or (m.role in ('HEAD', 'DELEGATE')
        and caucus.holds_on(s.itu_member_state, s.itu_from, s.itu_until, caucus.day_of(m.conference_id)))
      then 'members:' || m.conference_id end,
    case when m.stakeholder_id is not null then 'delegation:' || m.stakeholder_id end
  ], null))
  from public.membership m left join public.stakeholder s on s.id = m.stakeholder_id
  where m.person_id = person and m.until is null
$$;

-- Keys hang on more columns now. They hang on the day too, which whoever asks for the version of rights asks for with it.
drop trigger rights_noted on stakeholder;
select caucus.watch_rights('public.stakeholder', '{itu_member_state, itu_from, itu_until}');
select caucus.watch_rights('public.conference', '{as_of}');
`;

// The rows stay; the latest one counts.
const CREDENTIALS = `
create table credentials (
  id uuid primary key,
  seq bigint generated always as identity,
  conference_id uuid not null,
  audience text not null,
  stakeholder_id uuid not null,
  state text not null check (state in ('IN_ORDER', 'NOT_IN_ORDER', 'PROVISIONAL', 'NOT_SUBMITTED', 'TRANSFERRED')),
  may_vote boolean not null,
  may_sign boolean not null,
  signed_by text not null check (length(signed_by) <= 300),
  noted_by uuid not null references person,
  noted_at timestamptz not null default now(),
  constraint credentials_of_stakeholder foreign key (stakeholder_id, conference_id) references stakeholder (id, conference_id),
  check (audience = 'conference:' || conference_id),
  check (state <> 'NOT_IN_ORDER' or not (may_vote or may_sign))
);
create index credentials_latest on credentials (stakeholder_id, seq desc);
alter table credentials enable row level security;
alter table credentials force row level security;
create policy seen on credentials for select using (caucus.sees(audience) or caucus.is_system());
create policy noted on credentials for insert with check (caucus.manages(conference_id) and noted_by = caucus.person());
grant select, insert on credentials to caucus_app;
`;
