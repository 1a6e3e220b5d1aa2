import { type Client, escapeIdentifier } from 'pg';

/** A table as it stands in a backup: its rows are written and read as Postgres itself spells them. */
export interface KeptTable {
  readonly schema: string;
  readonly name: string;
  /** Those that can be written; what is computed from them is computed again. */
  readonly columns: readonly string[];
}

/** The steps that brought the database to its form are made again and not copied. */
const STEPS = 'public.migrations';

const TABLES = `
  select n.nspname as schema, c.relname as name, c.oid::integer as id,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('public', 'caucus', 'jobs') order by n.nspname, c.relname`;
const NEEDS = `select conrelid::integer as id, confrelid::integer as needs from pg_constraint
  where contype = 'f' and conrelid <> confrelid`;

type Row = KeptTable & { readonly id: number };

/** All tables, each after those that its rows point to. */
export async function keptTables(client: Client): Promise<KeptTable[]> {
  const { rows } = await client.query<Row>(TABLES);
  const { rows: needs } = await client.query<{ id: number; needs: number }>(NEEDS);
  const left = new Map(rows.filter((row) => nameOf(row) !== STEPS).map((row) => [row.id, row]));
  const ordered: KeptTable[] = [];
  while (left.size > 0) {
    const free = [...left.values()].filter(({ id }) => !needs.some((each) => each.id === id && left.has(each.needs)));
    if (free.length === 0) throw new Error(`Rows of ${[...left.values()].map(nameOf)} point to each other`);
    for (const { id, ...table } of free) {
      ordered.push(table);
      left.delete(id);
    }
  }
  return ordered;
}

export function nameOf({ schema, name }: Pick<KeptTable, 'schema' | 'name'>): string {
  return `${schema}.${name}`;
}

export function quoted({ schema, name }: Pick<KeptTable, 'schema' | 'name'>): string {
  return `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
}

/** That both ends spell values alike, and that no policy may leave out a row without a word. */
export const SPELLING = `set datestyle = 'ISO'; set intervalstyle = 'postgres'; set timezone = 'UTC';
  set bytea_output = 'hex'; set extra_float_digits = 1; set row_security = off; set lock_timeout = 0;
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`;
