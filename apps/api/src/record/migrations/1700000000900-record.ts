import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The record: one chain per conference and audience, append-only for everyone.
 *
 * Three things keep it so: the application has no right to update or delete, a trigger refuses even the owner's
 * slip, and every hash depends on the entry before it.
 */
export class Record1700000000900 implements MigrationInterface {
  readonly name = 'Record1700000000900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(appendOnly);
    for (const table of ['record_chain', 'record_entry', 'record_actor']) {
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy ${table}_read on ${table} for select using (caucus.sees(audience) or caucus.is_system());
        create policy ${table}_append on ${table} for insert
          with check (caucus.is_system() or (caucus.sees(audience) and caucus.takes_part(conference_id)));
      `);
    }
    await runner.query(rights);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forwards only.');
  }
}

const tables = `
  create table record_chain (
    conference_id uuid not null references conference (id),
    audience text not null,
    head_seq integer not null,
    head_hash text not null,
    primary key (conference_id, audience)
  );
  create table record_entry (
    conference_id uuid not null,
    audience text not null,
    seq integer not null check (seq > 0),
    kind text not null,
    happened_at timestamptz not null,
    actor text,
    subject_id uuid not null,
    facts jsonb not null,
    hash text not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (conference_id, audience, seq),
    foreign key (conference_id, audience) references record_chain (conference_id, audience)
  );
  create index record_entry_in_time on record_entry (conference_id, happened_at, audience, seq);
  create index record_entry_of_subject on record_entry (subject_id);
  create table record_actor (
    conference_id uuid not null,
    audience text not null,
    seq integer not null,
    person_id uuid not null references person (id),
    salt text not null,
    primary key (conference_id, audience, seq),
    foreign key (conference_id, audience, seq) references record_entry (conference_id, audience, seq)
  );
`;

const appendOnly = `
  create function caucus.refuse_change() returns trigger language plpgsql as $$
    begin
      raise exception 'The record is append-only.' using errcode = 'CAU01';
    end
  $$;
  create trigger record_entry_stays before update or delete on record_entry
    for each row execute function caucus.refuse_change();
  create trigger record_entry_is_kept before truncate on record_entry
    for each statement execute function caucus.refuse_change();
  create function caucus.refuse_going_back() returns trigger language plpgsql as $$
    begin
      if new.head_seq <> old.head_seq + 1 or new.conference_id <> old.conference_id or new.audience <> old.audience then
        raise exception 'A chain only grows, by one entry at a time.' using errcode = 'CAU01';
      end if;
      return new;
    end
  $$;
  create trigger record_chain_grows before update on record_chain
    for each row execute function caucus.refuse_going_back();
  create trigger record_chain_is_kept before delete on record_chain
    for each row execute function caucus.refuse_change();
`;

// Whose act an entry is can be read by those who read the entry, and forgotten by nobody but a job of the system.
const rights = `
  grant select, insert, update (head_seq, head_hash) on record_chain to caucus_app;
  grant select, insert on record_entry to caucus_app;
  grant select, insert, delete on record_actor to caucus_app;
  create policy record_chain_grow on record_chain for update
    using (caucus.is_system() or (caucus.sees(audience) and caucus.takes_part(conference_id)));
  create policy record_actor_forget on record_actor for delete using (caucus.is_system());
`;
