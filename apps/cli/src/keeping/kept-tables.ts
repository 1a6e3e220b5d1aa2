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
  select n.nspname as schema, c.relname as name,
    array(select a.attname::text from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and n.nspname in ('public', 'caucus', 'jobs') order by n.nspname, c.relname`;

export async function keptTables(client: Client): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable>(TABLES);
  return rows.filter((table) => nameOf(table) !== STEPS);
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
