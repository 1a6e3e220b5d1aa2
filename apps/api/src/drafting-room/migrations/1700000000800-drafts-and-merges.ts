import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts of instruments, and the merges that brought amendments into them. Merges are facts: nobody updates one. */
export class DraftsAndMerges1700000000800 implements MigrationInterface {
  readonly name = 'DraftsAndMerges1700000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    for (const table of ['draft', 'merge', 'merge_amendment']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert on ${table} to caucus_app;
        create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
      `);
    }
    await runner.query(writes);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forwards only.');
  }
}

// A merge takes an amendment in one filed version: see the key it refers to.
const tables = `
  create table draft (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null check (audience in ('public', 'conference:' || conference_id)),
    instrument_id uuid not null references instrument (id),
    title text not null,
    opened_at timestamptz not null default now(),
    constraint draft_one_of_instrument unique (instrument_id)
  );
  create index draft_of_conference on draft (conference_id);
  create table merge (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    audience text not null,
    draft_id uuid not null references draft (id),
    provision_id uuid not null,
    merged_by uuid not null references person (id),
    merged_at timestamptz not null default now(),
    seq bigint not null
  );
  create index merge_of_draft on merge (draft_id, provision_id);
  create table merge_amendment (
    merge_id uuid not null references merge (id) deferrable initially deferred,
    amendment_id uuid not null,
    amendment_status text not null default 'FILED' check (amendment_status = 'FILED'),
    amendment_version integer not null,
    added_provision_id uuid,
    conference_id uuid not null,
    audience text not null,
    primary key (merge_id, amendment_id),
    constraint merge_amendment_once unique (amendment_id),
    constraint merge_amendment_stands foreign key (amendment_id, amendment_status, amendment_version)
      references amendment (id, status, version)
  );
`;

// What a narrower audience was shown may not come out through a draft that a wider one reads.
const writes = `
  create policy draft_open on draft for insert with check (
    caucus.sees(audience) and (caucus.manages(conference_id) or caucus.chairs(conference_id))
    and exists (select from instrument i where i.id = instrument_id and i.conference_id = draft.conference_id)
  );
  create policy merge_apply on merge for insert with check (
    caucus.chairs(conference_id) and merged_by = caucus.person() and exists (select from draft d where d.id = draft_id
      and d.conference_id = merge.conference_id and d.audience = merge.audience)
  );
  create policy merge_amendment_take on merge_amendment for insert with check (
    caucus.chairs(conference_id) and exists (select from amendment a where a.id = amendment_id
      and a.conference_id = merge_amendment.conference_id
      and caucus.is_within(merge_amendment.audience, a.audience))
  );
`;
