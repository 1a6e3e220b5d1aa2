import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** What the merge desk knows: the brackets that stand and whose options they hold, what became of each amendment. */
export class MergeDesk1700000001100 implements MigrationInterface {
  readonly name = 'MergeDesk1700000001100';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLES);
    for (const table of ['draft_bracket', 'merge_outcome', 'merge_undone', 'bracket_reservation', 'bracket_ruling'])
      await statements(
        runner,
        `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert on ${table} to caucus_app;
        create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
      `,
      );
    await statements(runner, WHO_WRITES);
    await statements(runner, TAKING_BACK);
  }
}

// Beside the text, which carries sponsors alone, a bracket's row says which amendments ask for each option. It stays
// when the bracket goes, so that a merge that is taken back brings a known bracket back. `copy_of` is the bracket of
// which this one is a copy inside an option of another.
const TABLES = `
  alter table merge add column before_content jsonb, add column after_content jsonb;
  create table draft_bracket (
    draft_id uuid not null references draft (id),
    bracket_id text not null,
    conference_id uuid not null,
    audience text not null,
    provision_id uuid,
    division_id uuid,
    merge_id uuid references merge (id) deferrable initially deferred,
    level text not null check (level in ('INLINE', 'BLOCK', 'HEADING')),
    options jsonb not null,
    copy_of text,
    package uuid,
    gone_at timestamptz,
    primary key (draft_id, bracket_id),
    check ((provision_id is null) <> (division_id is null)),
    check ((level = 'HEADING') = (division_id is not null))
  );
  create table merge_outcome (
    merge_id uuid not null references merge (id) deferrable initially deferred,
    amendment_id uuid not null references amendment (id),
    conference_id uuid not null,
    audience text not null,
    outcome text not null check (outcome in ('TAKEN', 'TAKEN_IN_PART', 'IN_BRACKETS', 'NOT_TAKEN', 'NOTHING_ASKED')),
    rebase text not null check (rebase in ('CLEAN', 'ADJUSTED', 'CONTAINED', 'CONFLICTING')),
    places_taken integer not null,
    places_lost integer not null,
    primary key (merge_id, amendment_id)
  );
  create index merge_outcome_of_amendment on merge_outcome (amendment_id);
  create table merge_undone (
    merge_id uuid primary key references merge (id),
    conference_id uuid not null,
    audience text not null,
    undone_by uuid not null references person (id),
    undone_at timestamptz not null default now()
  );
  create table bracket_reservation (
    id uuid primary key,
    conference_id uuid not null,
    audience text not null,
    draft_id uuid not null references draft (id),
    bracket_id text not null,
    stakeholder_id uuid not null references stakeholder (id),
    reason text not null check (length(reason) <= 20000),
    reserved_by uuid not null references person (id),
    reserved_at timestamptz not null default now(),
    lifted_at timestamptz
  );
  create unique index bracket_reservation_once on bracket_reservation (draft_id, bracket_id, stakeholder_id)
    where lifted_at is null;
  create table bracket_ruling (
    merge_id uuid not null references merge (id) deferrable initially deferred,
    reservation_id uuid not null references bracket_reservation (id),
    conference_id uuid not null,
    audience text not null,
    ruling text not null check (length(ruling) between 1 and 20000),
    primary key (merge_id, reservation_id)
  );
  create index bracket_ruling_of_reservation on bracket_ruling (reservation_id);
`;

const OF_THE_DRAFT = (table: string): string => `exists (select from draft d where d.id = draft_id
      and d.conference_id = ${table}.conference_id and d.audience = ${table}.audience)`;
const OF_THE_MERGE = (table: string): string => `exists (select from merge m where m.id = merge_id
      and m.conference_id = ${table}.conference_id and m.audience = ${table}.audience)`;

// Only the chair and the rapporteur open and remove brackets; only a delegation reserves its position, and only it
// lifts its reservation again.
const WHO_WRITES = `
  grant update (provision_id, division_id, merge_id, level, options, copy_of, package, gone_at) on draft_bracket to caucus_app;
  create policy draft_bracket_open on draft_bracket for insert with check (
    caucus.chairs(conference_id) and ${OF_THE_DRAFT('draft_bracket')}
  );
  create policy draft_bracket_settle on draft_bracket for update
    using (caucus.chairs(conference_id)) with check (caucus.chairs(conference_id));
  create policy merge_outcome_give on merge_outcome for insert with check (
    caucus.chairs(conference_id) and exists (select from amendment a where a.id = amendment_id
      and a.conference_id = merge_outcome.conference_id and caucus.is_within(merge_outcome.audience, a.audience))
  );
  create policy merge_undone_do on merge_undone for insert with check (
    caucus.chairs(conference_id) and undone_by = caucus.person() and ${OF_THE_MERGE('merge_undone')}
  );
  create policy bracket_reservation_make on bracket_reservation for insert with check (
    reserved_by = caucus.person() and caucus.speaks_for(stakeholder_id) and lifted_at is null
    and exists (select from membership m where m.person_id = caucus.person() and m.stakeholder_id = bracket_reservation.stakeholder_id
      and m.conference_id = bracket_reservation.conference_id and m.role in ('HEAD', 'DELEGATE') and m.until is null)
    and ${OF_THE_DRAFT('bracket_reservation')}
  );
  grant update (lifted_at) on bracket_reservation to caucus_app;
  create policy bracket_reservation_lift on bracket_reservation for update
    using (caucus.speaks_for(stakeholder_id)) with check (caucus.speaks_for(stakeholder_id));
  create policy bracket_ruling_give on bracket_ruling for insert with check (
    caucus.chairs(conference_id) and exists (select from bracket_reservation r where r.id = reservation_id
      and r.conference_id = bracket_ruling.conference_id and r.audience = bracket_ruling.audience)
  );
`;

// Once its merge is undone an amendment is free again: the row stays as the memory of what happened, and without a
// status the reference to the amendment holds it no longer.
const TAKING_BACK = `
  alter table merge_amendment alter column amendment_status drop not null;
  alter table merge_amendment add column stands boolean generated always as (amendment_status is not null) stored;
  alter table merge_amendment drop constraint merge_amendment_once;
  create unique index merge_amendment_once on merge_amendment (amendment_id) where amendment_status is not null;
  create index merge_amendment_of_amendment on merge_amendment (amendment_id);
  grant update (amendment_status) on merge_amendment to caucus_app;
  create policy merge_amendment_release on merge_amendment for update
    using (caucus.chairs(conference_id)) with check (caucus.chairs(conference_id) and amendment_status is null);
`;
