import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What a meeting goes through, item by item, and what each item is about. */
export class Agenda1700000001710 implements MigrationInterface {
  readonly name = 'Agenda1700000001710';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLES);
    await statements(runner, RIGHTS);
  }
}

// Issue and provision are what an item is about for whoever may read both. A provision may be one that only a draft has.
const TABLES = `
  create table agenda_item (
    id uuid primary key,
    conference_id uuid not null,
    audience text not null,
    meeting_id uuid not null,
    order_key text collate "C" not null,
    number text not null check (length(number) between 1 and 20),
    title text not null check (length(title) between 1 and 300),
    note text not null check (length(note) <= 5000),
    starts_at timestamptz,
    ends_at timestamptz,
    withdrawn_at timestamptz,
    version integer not null default 1,
    changed_at timestamptz not null default now(),
    constraint agenda_item_of_meeting foreign key (meeting_id, conference_id) references meeting (id, conference_id),
    constraint agenda_item_of_conference unique (id, conference_id),
    check (audience in ('public', 'conference:' || conference_id, 'members:' || conference_id)),
    check (ends_at is null or ends_at > starts_at)
  );
  create index agenda_item_in_order on agenda_item (meeting_id, order_key, id);
  create index agenda_item_by_time on agenda_item (conference_id, starts_at) where withdrawn_at is null;
  create table agenda_item_issue (
    agenda_item_id uuid not null,
    issue_id uuid not null references issue (id),
    conference_id uuid not null,
    audience text not null,
    primary key (agenda_item_id, issue_id),
    constraint issue_of_agenda_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id)
  );
  create index agenda_item_issue_from on agenda_item_issue (issue_id);
  create table agenda_item_provision (
    agenda_item_id uuid not null,
    provision_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    primary key (agenda_item_id, provision_id),
    constraint provision_of_agenda_item foreign key (agenda_item_id, conference_id) references agenda_item (id, conference_id)
  );
  create index agenda_item_provision_from on agenda_item_provision (provision_id);
`;

const LINK = (table: string, thing: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select, insert, delete on ${table} to caucus_app;
  create policy seen on ${table} for select using (caucus.sees(audience) or caucus.is_system());
  create policy linked on ${table} for insert with check (
    caucus.manages(conference_id)
    and exists (select from agenda_item i where i.id = agenda_item_id and i.audience = ${table}.audience)
    and (${thing})
  );
  create policy unlinked on ${table} for delete using (caucus.manages(conference_id));
`;

const RIGHTS = `
  alter table agenda_item enable row level security;
  alter table agenda_item force row level security;
  grant select, insert, update (audience, order_key, number, title, note, starts_at, ends_at, withdrawn_at, version,
    changed_at) on agenda_item to caucus_app;
  create policy seen on agenda_item for select using (caucus.sees(audience) or caucus.is_system());
  create policy added on agenda_item for insert with check (caucus.manages(conference_id));
  create policy changed on agenda_item for update
    using (caucus.manages(conference_id)) with check (caucus.manages(conference_id));
  ${LINK(
    'agenda_item_issue',
    'exists (select from issue x where x.id = issue_id and x.conference_id = agenda_item_issue.conference_id)',
  )}
  ${LINK(
    'agenda_item_provision',
    `exists (select from provision p where p.id = provision_id and p.conference_id = agenda_item_provision.conference_id)
    or exists (select from draft_provision p where p.provision_id = agenda_item_provision.provision_id
      and p.conference_id = agenda_item_provision.conference_id)`,
  )}
`;
