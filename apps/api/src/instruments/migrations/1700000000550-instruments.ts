import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texts under revision. They are the baseline of every proposal, so nothing here may ever be updated. */
export class Instruments1700000000550 implements MigrationInterface {
  readonly name = 'Instruments1700000000550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(instrumentTables);
    await runner.query(issueLinks);
    for (const table of ['instrument', 'division', 'provision', 'issue_provision']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert on ${table} to caucus_app;
        create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
        create policy ${table}_import on ${table} for insert
          with check (caucus.manages(conference_id) and caucus.sees(audience));
      `);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forwards only.');
  }
}

const instrumentTables = `
  create table instrument (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null check (audience in ('public', 'conference:' || conference_id)),
    title text not null,
    short_title text not null,
    language text not null,
    source text not null,
    source_sha256 text not null check (source_sha256 ~ '^[0-9a-f]{64}$'),
    summary boolean not null,
    findings jsonb not null,
    provision_count integer not null check (provision_count > 0),
    numbered_count integer not null,
    imported_at timestamptz not null default now(),
    unique (id, conference_id, audience)
  );
  create index instrument_of_conference on instrument (conference_id, imported_at, id);
  create table division (
    id uuid primary key,
    instrument_id uuid not null,
    conference_id uuid not null,
    audience text not null,
    place integer not null,
    kind text not null,
    parent_id uuid references division (id),
    number text,
    label text not null,
    title text not null,
    foreign key (instrument_id, conference_id, audience) references instrument (id, conference_id, audience),
    unique (instrument_id, place)
  );
  create table provision (
    id uuid primary key,
    instrument_id uuid not null,
    division_id uuid not null references division (id),
    conference_id uuid not null,
    audience text not null,
    place integer not null,
    series text not null,
    number text,
    label text,
    content jsonb not null,
    text text not null,
    suppressed boolean not null default false,
    foreign key (instrument_id, conference_id, audience) references instrument (id, conference_id, audience),
    unique (instrument_id, place)
  );
  create unique index provision_number_once on provision (instrument_id, series, number) where number is not null;
`;

const issueLinks = `
  create table issue_provision (
    issue_id uuid not null references issue (id),
    provision_id uuid not null references provision (id),
    conference_id uuid not null references conference (id),
    audience text not null,
    place integer not null,
    primary key (issue_id, provision_id)
  );
  create index issue_provision_of_provision on issue_provision (provision_id);
`;
