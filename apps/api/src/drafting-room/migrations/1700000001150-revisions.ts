import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/**
 * Sealed states of a draft. Nobody changes or removes one, the application's role and the owner included.
 *
 * The words go in first and the revision last: once it stands, nothing can be put into it any more.
 */
export class Revisions1700000001150 implements MigrationInterface {
  readonly name = 'Revisions1700000001150';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, openInstruments);
    await statements(runner, tables);
    for (const table of ['draft_revision', 'draft_revision_division', 'draft_revision_provision'])
      await statements(runner, sealed(table));
    await statements(runner, writes);
  }
}

// A text that is imported may have brackets in its headings and labels, as a draft of an earlier meeting has.
const openInstruments = `
  alter table division add column open_title jsonb;
  alter table provision add column open_label jsonb;
`;

// Each refers to the one before by number and digest, so that no link of the chain can be left out or made up.
const tables = `
  create table draft_revision (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    draft_id uuid not null references draft (id),
    number integer not null check (number > 0),
    number_before integer generated always as (nullif(number - 1, 0)) stored,
    note text not null check (length(note) <= 2000),
    seq bigint not null,
    brackets integer not null,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    previous text,
    sealed_by uuid not null references person (id),
    sealed_at timestamptz not null default now(),
    check ((number = 1) = (previous is null)),
    constraint draft_revision_in_turn unique (draft_id, number),
    unique (draft_id, number, sha256),
    unique (id, conference_id, audience),
    foreign key (draft_id, number_before, previous) references draft_revision (draft_id, number, sha256)
  );
  create table draft_revision_division (
    revision_id uuid not null,
    division_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    place integer not null,
    kind text not null,
    parent_id uuid,
    number text,
    label text not null,
    title text not null,
    open_title jsonb,
    suppressed boolean not null,
    primary key (revision_id, division_id),
    foreign key (revision_id, conference_id, audience) references draft_revision (id, conference_id, audience)
      deferrable initially deferred
  );
  create table draft_revision_provision (
    revision_id uuid not null,
    provision_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    place integer not null,
    division_id uuid not null,
    series text not null,
    number text,
    label text,
    open_label jsonb,
    moved_from uuid,
    content jsonb not null,
    suppressed boolean not null,
    primary key (revision_id, provision_id),
    foreign key (revision_id, conference_id, audience) references draft_revision (id, conference_id, audience)
      deferrable initially deferred
  );
`;

const sealed = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select, insert on ${table} to caucus_app;
  create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
  create trigger ${table}_stays before update or delete on ${table}
    for each row execute function caucus.refuse_change();
  create trigger ${table}_is_kept before truncate on ${table}
    for each statement execute function caucus.refuse_change();
`;

const words = (table: string): string => `
  create policy ${table}_seal on ${table} for insert with check (
    caucus.sees(audience) and caucus.chairs(conference_id)
    and not exists (select from draft_revision r where r.id = revision_id)
  );
`;

const writes = `
  create policy draft_revision_seal on draft_revision for insert with check (
    caucus.chairs(conference_id) and sealed_by = caucus.person() and exists (select from draft d where d.id = draft_id
      and d.conference_id = draft_revision.conference_id and d.audience = draft_revision.audience)
  );
  ${words('draft_revision_division')}
  ${words('draft_revision_provision')}
`;
