import { type Client, escapeIdentifier } from 'pg';
import type { BackupHead } from './backup-form.js';
import { type KeptTable, keptTables, nameOf, quoted } from './kept-tables.js';

const GUARDS = `
  select c.oid::regclass::text as table, c.relforcerowsecurity as forced from pg_class c
  join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'caucus', 'jobs')`;
const KEYS = `
  select f.conrelid::regclass::text as table, quote_ident(f.conname) as name, pg_get_constraintdef(f.oid) as said
  from pg_constraint f join pg_namespace n on n.oid = f.connamespace
  where f.contype = 'f' and f.conparentid = 0 and n.nspname in ('public', 'caucus', 'jobs')`;

/**
 * Makes the tables ready for rows that the rules would not let anybody write: what was only ever appended to, what
 * policies keep from everybody, and what points to rows that come later. The answer puts all of it back, and fails where
 * a row points to nothing. In one transaction, so that nobody sees the tables so.
 */
export async function unguarded(client: Client): Promise<() => Promise<void>> {
  const { rows: tables } = await client.query<{ table: string; forced: boolean }>(GUARDS);
  const { rows: keys } = await client.query<{ table: string; name: string; said: string }>(KEYS);
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`);
  for (const { table, forced } of tables) {
    await client.query(`alter table ${table} disable trigger user`);
    if (forced) await client.query(`alter table ${table} no force row level security`);
  }
  return async () => {
    for (const { table, name, said } of keys) await client.query(`alter table ${table} add constraint ${name} ${said}`);
    for (const { table, forced } of tables) {
      await client.query(`alter table ${table} enable trigger user`);
      if (forced) await client.query(`alter table ${table} force row level security`);
    }
  };
}

/** What the steps put into a new database is in the backup too, perhaps changed since. */
export async function emptied(client: Client, tables: readonly KeptTable[]): Promise<void> {
  await client.query(`truncate ${tables.map(quoted).join(', ')}`);
}

/** The first table that is not what it was when the backup was made; null where all are. */
export async function differingTable(client: Client, head: BackupHead): Promise<string | null> {
  const here = new Map((await keptTables(client)).map((table) => [nameOf(table), table.columns.join()]));
  const other = head.tables.find((table) => here.get(nameOf(table)) !== table.columns.join());
  return other === undefined ? null : nameOf(other);
}

/** Rows as Postgres spelled them, each a line of JSON; answers with how many. */
export async function loadRows(client: Client, table: KeptTable, lines: string): Promise<number> {
  const rows = lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as string);
  const columns = table.columns.map(escapeIdentifier);
  await client.query(
    `insert into ${quoted(table)} (${columns.join(', ')}) overriding system value
     select ${columns.map((column) => `(kept.one).${column}`).join(', ')}
     from (select line::${quoted(table)} as one from unnest($1::text[]) with ordinality as l (line, place) order by place) kept`,
    [rows],
  );
  return rows.length;
}

export async function countOn(client: Client, { sequences }: BackupHead): Promise<void> {
  for (const { schema, name, last } of sequences)
    if (last !== null) await client.query('select setval($1::regclass, $2::bigint)', [quoted({ schema, name }), last]);
}
