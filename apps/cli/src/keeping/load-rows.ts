import { type Client, escapeIdentifier } from 'pg';
import type { BackupHead } from './backup-form.js';
import { type KeptTable, keptTables, nameOf, quoted } from './kept-tables.js';

/**
 * Makes the tables ready for rows that the rules would not let anybody write: what was only ever appended to, and what
 * policies keep from everybody. `then` puts all of it back. In one transaction, so that nobody sees the tables so.
 */
export async function unguarded(client: Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ table: string; forced: boolean }>(
    `select c.oid::regclass::text as table, c.relforcerowsecurity as forced from pg_class c
     where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'caucus'::regnamespace, 'jobs'::regnamespace)`,
  );
  for (const { table, forced } of rows) {
    await client.query(`alter table ${table} disable trigger user`);
    if (forced) await client.query(`alter table ${table} no force row level security`);
  }
  return async () => {
    for (const { table, forced } of rows) {
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
