import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What a delegation notes for itself. No other key opens a note, not even a job of the system. */
export class Notes1700000001520 implements MigrationInterface {
  readonly name = 'Notes1700000001520';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLE);
    await statements(runner, RIGHTS);
  }
}

const TABLE = `
  create table note (
    id uuid primary key,
    conference_id uuid not null references conference (id),
    stakeholder_id uuid not null references stakeholder (id),
    audience text not null check (audience = 'delegation:' || stakeholder_id),
    position_id uuid references position (id),
    provision_id uuid,
    amendment_id uuid references amendment (id),
    author_id uuid not null references person (id),
    body text check (length(body) between 1 and 20000),
    version integer not null default 1,
    written_at timestamptz not null default now(),
    edited_at timestamptz,
    constraint note_one_subject check (num_nonnulls(position_id, provision_id, amendment_id) = 1)
  );
  create index note_of_position on note (position_id, written_at, id) where position_id is not null;
  create index note_of_provision on note (provision_id, written_at, id) where provision_id is not null;
  create index note_of_amendment on note (amendment_id, written_at, id) where amendment_id is not null;
`;

const RIGHTS = `
  alter table note enable row level security;
  alter table note force row level security;
  grant select, insert, update (body, version, edited_at) on note to caucus_app;
  create policy note_read on note for select using (caucus.sees(audience));
  create policy note_write on note for insert with check (
    author_id = caucus.person() and caucus.speaks_for(stakeholder_id)
    and exists (select from stakeholder s where s.id = stakeholder_id and s.conference_id = note.conference_id)
    and (exists (select from position p where p.id = note.position_id and p.conference_id = note.conference_id)
      or exists (select from amendment a where a.id = note.amendment_id and a.conference_id = note.conference_id)
      or exists (select from provision p where p.id = note.provision_id and p.conference_id = note.conference_id)
      or exists (select from draft_provision p where p.provision_id = note.provision_id
        and p.conference_id = note.conference_id))
  );
  create policy note_change on note for update
    using (caucus.speaks_for(stakeholder_id)) with check (caucus.speaks_for(stakeholder_id));
`;
