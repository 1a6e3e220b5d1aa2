import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../../platform/database/migration.js';

/** Which provisions of a draft are closed, why and for whom; those that were opened again are kept. */
export class ProvisionLocks1700000001200 implements MigrationInterface {
  readonly name = 'ProvisionLocks1700000001200';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLE);
    await statements(runner, POLICIES);
  }
}

// `group_id`: the delegation or group that goes on writing in it.
const TABLE = `
create table provision_lock (
  id uuid primary key,
  conference_id uuid not null references conference (id),
  audience text not null,
  draft_id uuid not null references draft (id),
  provision_id uuid not null,
  why text not null check (why in ('AGREED', 'CALL', 'GROUP')),
  group_id uuid references stakeholder (id),
  locked_by uuid not null references person (id),
  locked_at timestamptz not null default now(),
  released_by uuid references person (id),
  released_at timestamptz,
  check ((why = 'GROUP') = (group_id is not null)),
  check ((released_at is null) = (released_by is null))
);
create unique index provision_lock_once on provision_lock (draft_id, provision_id) where released_at is null;
`;

const POLICIES = `
alter table provision_lock enable row level security;
alter table provision_lock force row level security;
grant select, insert on provision_lock to caucus_app;
grant update (released_by, released_at) on provision_lock to caucus_app;
create policy provision_lock_read on provision_lock for select using (caucus.sees(audience) or caucus.is_system());
create policy provision_lock_close on provision_lock for insert with check (
  caucus.sees(audience) and caucus.chairs(conference_id) and locked_by = caucus.person() and released_at is null
  and exists (select from draft d where d.id = draft_id
    and d.conference_id = provision_lock.conference_id and d.audience = provision_lock.audience)
  and (group_id is null or exists (select from stakeholder s where s.id = group_id and s.conference_id = provision_lock.conference_id))
);
create policy provision_lock_open on provision_lock for update
  using (caucus.sees(audience) and caucus.chairs(conference_id) and released_at is null)
  with check (caucus.chairs(conference_id) and released_by = caucus.person());
`;
