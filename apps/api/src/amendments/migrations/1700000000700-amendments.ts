import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Amendments: immutable values on the words they were written on. A revision is a new value under the same id.
 *
 * (id, status, version) is a key so that a merge can refer to just the filed version it took: with that reference in
 * place the amendment can be neither withdrawn nor revised, and what is withdrawn cannot be merged, however close the
 * two come to each other.
 */
export class Amendments1700000000700 implements MigrationInterface {
  readonly name = 'Amendments1700000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['amendment', 'amendment_revision', 'amendment_sponsor']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert on ${table} to caucus_app;
        create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
      `);
    }
    await runner.query(amendmentWrites);
    await runner.query(revisionAndSponsorWrites);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forwards only.');
  }
}

const tables = `
  create table amendment (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    instrument_id uuid not null references instrument (id),
    provision_id uuid not null references provision (id),
    issue_id uuid references issue (id),
    stakeholder_id uuid not null references stakeholder (id),
    audience text not null check (audience in ('public', 'conference:' || conference_id,
      'members:' || conference_id, 'delegation:' || stakeholder_id)),
    kind text not null check (kind in ('ADD', 'MOD', 'SUP', 'NOC')),
    status text not null default 'FILED' check (status in ('FILED', 'WITHDRAWN')),
    content jsonb,
    text text,
    base_content jsonb not null,
    new_label text check (length(new_label) <= 40),
    reasons text not null check (length(reasons) <= 20000),
    received_in text check (length(received_in) between 1 and 500),
    illustrative boolean not null default false,
    revision integer not null default 1,
    version integer not null default 1,
    filed_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null)),
    check ((kind in ('ADD', 'MOD')) = (content is not null)),
    unique (id, status, version)
  );
  create index amendment_of_provision on amendment (provision_id, filed_at, id);
  create index amendment_of_instrument on amendment (instrument_id, filed_at, id);
  create index amendment_of_issue on amendment (issue_id, filed_at, id);
  create table amendment_revision (
    amendment_id uuid not null references amendment (id),
    conference_id uuid not null,
    audience text not null,
    revision integer not null,
    content jsonb,
    base_content jsonb not null,
    reasons text not null,
    filed_at timestamptz not null default now(),
    primary key (amendment_id, revision)
  );
  create table amendment_sponsor (
    amendment_id uuid not null references amendment (id),
    conference_id uuid not null,
    audience text not null,
    stakeholder_id uuid not null references stakeholder (id),
    joined_at timestamptz not null default now(),
    constraint amendment_sponsor_once primary key (amendment_id, stakeholder_id)
  );
`;

const amendmentWrites = `
  grant update (status, content, text, base_content, reasons, revision, version, withdrawn_at) on amendment to caucus_app;
  create policy amendment_file on amendment for insert with check (
    caucus.sees(audience)
    and exists (select from provision p where p.id = provision_id and p.instrument_id = amendment.instrument_id
      and p.conference_id = amendment.conference_id)
    and (issue_id is null
      or exists (select from issue i where i.id = issue_id and i.conference_id = amendment.conference_id))
    and exists (select from stakeholder s where s.id = stakeholder_id and s.conference_id = amendment.conference_id)
    and (caucus.speaks_for(stakeholder_id)
      or (caucus.manages(conference_id) and received_in is not null and audience not like 'delegation:%'))
  );
  create policy amendment_change on amendment for update
    using (caucus.speaks_for(stakeholder_id)) with check (caucus.speaks_for(stakeholder_id));
`;

const revisionAndSponsorWrites = `
  create policy amendment_revision_add on amendment_revision for insert with check (
    exists (select from amendment a where a.id = amendment_id
      and a.conference_id = amendment_revision.conference_id and a.audience = amendment_revision.audience
      and (caucus.speaks_for(a.stakeholder_id)
        or (amendment_revision.revision = 1 and caucus.manages(a.conference_id) and a.received_in is not null)))
  );
  grant delete on amendment_sponsor to caucus_app;
  create policy amendment_sponsor_join on amendment_sponsor for insert with check (
    caucus.speaks_for(stakeholder_id) and exists (select from amendment a where a.id = amendment_id
      and a.conference_id = amendment_sponsor.conference_id and a.audience = amendment_sponsor.audience
      and a.status = 'FILED' and a.stakeholder_id <> amendment_sponsor.stakeholder_id)
  );
  create policy amendment_sponsor_leave on amendment_sponsor for delete using (caucus.speaks_for(stakeholder_id));
`;
