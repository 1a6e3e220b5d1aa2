import {
  forwardsOnly,
  type MigrationInterface,
  type QueryRunner,
  statements,
} from '../../platform/database/migration.js';

/** Signed heads of chains and the keys that signed them; and whom an entry is of, forgotten by the operator alone. */
export class Checkpoints1700000001600 implements MigrationInterface {
  readonly name = 'Checkpoints1700000001600';
  readonly down = forwardsOnly;

  async up(runner: QueryRunner): Promise<void> {
    await statements(runner, TABLES);
    for (const table of ['checkpoint_key', 'record_checkpoint']) await statements(runner, appendOnly(table));
    await statements(runner, RIGHTS);
    await statements(runner, FORGETTING);
  }
}

// Public keys only: the private ones never come near the database, so that whoever rewrites it cannot sign.
const TABLES = `
  create table checkpoint_key (
    name text primary key,
    public_key text not null,
    since timestamptz not null default now(),
    constraint checkpoint_key_has_its_name
      check (name = left(encode(sha256(convert_to(public_key, 'UTF8')), 'hex'), 16))
  );
  create table record_checkpoint (
    conference_id uuid not null,
    audience text not null,
    seq integer not null,
    hash text not null,
    key text not null references checkpoint_key (name),
    at timestamptz not null default now(),
    signature text not null check (length(signature) = 88),
    primary key (conference_id, audience, seq, key),
    foreign key (conference_id, audience, seq) references record_entry (conference_id, audience, seq)
  );
  create index record_checkpoint_in_time on record_checkpoint (conference_id, at, audience, seq, key);
`;

const appendOnly = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  grant select, insert on ${table} to caucus_app;
  create trigger ${table}_stays before update or delete on ${table}
    for each row execute function caucus.refuse_change();
  create trigger ${table}_is_kept before truncate on ${table}
    for each statement execute function caucus.refuse_change();
`;

const RIGHTS = `
  create policy checkpoint_key_read on checkpoint_key for select using (true);
  create policy checkpoint_key_add on checkpoint_key for insert with check (caucus.is_system());
  create policy record_checkpoint_read on record_checkpoint for select
    using (caucus.sees(audience) or caucus.is_system());
  create policy record_checkpoint_add on record_checkpoint for insert with check (
    (caucus.is_system() or (caucus.sees(audience) and caucus.takes_part(conference_id)))
    and exists (select from record_entry e where e.conference_id = record_checkpoint.conference_id
      and e.audience = record_checkpoint.audience and e.seq = record_checkpoint.seq and e.hash = record_checkpoint.hash)
  );
`;

// Whoever could take away whose act something was, could hide their own. That is not for the application to do.
const FORGETTING = 'revoke delete on record_actor from caucus_app;';
