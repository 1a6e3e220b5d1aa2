import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Positions, their revisions and co-sponsors.
 *
 * What a delegation keeps to itself and what it shows stand side by side, so that the index which allows one of each
 * never tells the secretariat, by refusing, that something private is there.
 */
export class Positions1700000000600 implements MigrationInterface {
  readonly name = 'Positions1700000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(reach);
    await runner.query(tables);
    for (const table of ['position', 'position_revision', 'position_sponsor']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert on ${table} to caucus_app;
        create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
      `);
    }
    await runner.query(positionWrites);
    await runner.query(revisionAndSponsorWrites);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forwards only.');
  }
}

// Whether everyone who sees the inner key sees the outer one: two delegations' keys are not within each other.
const reach = `
  create function caucus.reach(audience text) returns integer language sql immutable parallel safe as $$
    select case split_part(audience, ':', 1)
      when 'public' then 3 when 'conference' then 2 when 'members' then 1 else 0 end
  $$;
  create function caucus.is_within(inner_key text, outer_key text) returns boolean
  language sql immutable parallel safe as $$
    select inner_key = outer_key or caucus.reach(inner_key) < caucus.reach(outer_key)
  $$;
`;

const tables = `
  create table position (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    issue_id uuid not null references issue (id),
    stakeholder_id uuid not null references stakeholder (id),
    audience text not null check (audience in ('public', 'conference:' || conference_id,
      'members:' || conference_id, 'delegation:' || stakeholder_id)),
    status text not null default 'FILED' check (status in ('FILED', 'WITHDRAWN')),
    content jsonb not null,
    text text not null,
    reasons text not null check (length(reasons) <= 20000),
    received_in text check (length(received_in) between 1 and 500),
    illustrative boolean not null default false,
    revision integer not null default 1,
    version integer not null default 1,
    filed_at timestamptz not null default now(),
    withdrawn_at timestamptz,
    check ((status = 'WITHDRAWN') = (withdrawn_at is not null))
  );
  create unique index position_one_filed on position (issue_id, stakeholder_id, (audience like 'delegation:%'))
    where status = 'FILED';
  create index position_of_issue on position (issue_id, filed_at, id);
  create index position_of_conference on position (conference_id, stakeholder_id);
  create table position_revision (
    position_id uuid not null references position (id),
    conference_id uuid not null,
    audience text not null,
    revision integer not null,
    content jsonb not null,
    text text not null,
    reasons text not null,
    filed_at timestamptz not null default now(),
    primary key (position_id, revision)
  );
  create table position_sponsor (
    position_id uuid not null references position (id),
    conference_id uuid not null,
    audience text not null,
    stakeholder_id uuid not null references stakeholder (id),
    joined_at timestamptz not null default now(),
    constraint position_sponsor_once primary key (position_id, stakeholder_id)
  );
`;

const positionWrites = `
  grant update (audience, status, content, text, reasons, revision, version, withdrawn_at) on position to caucus_app;
  create policy position_file on position for insert with check (
    caucus.sees(audience)
    and exists (select from issue i where i.id = issue_id and i.conference_id = position.conference_id)
    and exists (select from stakeholder s where s.id = stakeholder_id and s.conference_id = position.conference_id)
    and (caucus.speaks_for(stakeholder_id)
      or (caucus.manages(conference_id) and received_in is not null and audience not like 'delegation:%'))
  );
  create policy position_change on position for update
    using (caucus.speaks_for(stakeholder_id)) with check (caucus.speaks_for(stakeholder_id) and caucus.sees(audience));
`;

// The one that filed may widen its co-sponsors' rows with its own audience, and change nothing else of them.
const revisionAndSponsorWrites = `
  create policy position_revision_add on position_revision for insert with check (
    caucus.sees(audience) and exists (select from position p where p.id = position_id
      and p.conference_id = position_revision.conference_id and caucus.is_within(position_revision.audience, p.audience)
      and (caucus.speaks_for(p.stakeholder_id)
        or (position_revision.revision = 1 and caucus.manages(p.conference_id) and p.received_in is not null)))
  );
  grant delete, update (audience) on position_sponsor to caucus_app;
  create policy position_sponsor_join on position_sponsor for insert with check (
    caucus.speaks_for(stakeholder_id) and exists (select from position p where p.id = position_id
      and p.conference_id = position_sponsor.conference_id and p.audience = position_sponsor.audience
      and p.status = 'FILED' and p.stakeholder_id <> position_sponsor.stakeholder_id)
  );
  create policy position_sponsor_leave on position_sponsor for delete using (caucus.speaks_for(stakeholder_id));
  create policy position_sponsor_widen on position_sponsor for update
    using (exists (select from position p where p.id = position_id and caucus.speaks_for(p.stakeholder_id)))
    with check (exists (select from position p where p.id = position_id and caucus.speaks_for(p.stakeholder_id)
      and p.audience = position_sponsor.audience));
`;
