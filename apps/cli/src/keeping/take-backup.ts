import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Client } from 'pg';
import { VERSION } from '../../../api/src/platform/config/version.js';
import { type BackupHead, FILES, FORM, HEAD, KEPT_FILES, type KeptSequence, ROWS, SIGNING_KEY } from './backup-form.js';
import { type KeptTable, keptTables, nameOf, quoted, SPELLING } from './kept-tables.js';
import { progress } from './progress.js';
import { type ArchiveWriter, writeArchive } from './write-archive.js';

/** Rows are read at once, and make a file, up to so many or so much text; one row can be a whole document. */
const MOST_ROWS = 5000;
const MOST_TEXT = 1_000_000;

export interface Taking {
  readonly dataDir: string;
  /** With the key that signs checkpoints. */
  readonly withKey: boolean;
  readonly to: string;
}

export interface Taken {
  readonly rows: number;
  readonly tables: number;
  readonly files: number;
}

/**
 * Everything of an installation in one file: all rows as they stand at one moment, and the files beside them.
 *
 * The server may go on. Files are read after the rows, so that whatever a row names is there; they never change.
 */
export async function takeBackup(client: Client, taking: Taking): Promise<Taken> {
  const archive = writeArchive(taking.to);
  try {
    return await filled(archive, client, taking);
  } catch (error) {
    await archive.abandon();
    throw error;
  }
}

async function filled(archive: ArchiveWriter, client: Client, { dataDir, withKey }: Taking): Promise<Taken> {
  await client.query(SPELLING);
  await client.query('begin isolation level repeatable read read only');
  const told = progress();
  const head = await headOf(client);
  await archive.text(HEAD, JSON.stringify(head));
  let rows = 0;
  for (const table of head.tables)
    for await (const lot of rowsOf(client, table)) {
      rows += lot.length;
      await archive.text(`${ROWS}${nameOf(table)}/${String(rows).padStart(12, '0')}.jsonl`, linesOf(lot));
      told(rows, 0);
    }
  await client.query('commit');
  const places = KEPT_FILES.filter((kept) => withKey || kept !== SIGNING_KEY).map((kept) => join(dataDir, kept));
  const files = await addFiles(archive, dataDir, places, (added) => told(rows, added));
  await archive.close(rows);
  return { rows, tables: head.tables.length, files };
}

async function headOf(client: Client): Promise<BackupHead> {
  const { rows: steps } = await client.query<{ name: string }>('select name from public.migrations order by id');
  const { rows: sequences } = await client.query<KeptSequence>(
    `select schemaname as schema, sequencename as name, last_value::text as last from pg_sequences
     where schemaname in ('public', 'caucus', 'jobs') and sequencename <> 'migrations_id_seq' order by 1, 2`,
  );
  const { rows: asked } = await client.query<{ version: string }>('show server_version');
  return {
    form: FORM,
    program: VERSION,
    postgres: asked[0]?.version ?? '',
    madeAt: new Date().toISOString(),
    steps: steps.map(({ name }) => name),
    tables: await keptTables(client),
    sequences,
  };
}

async function* rowsOf(client: Client, table: KeptTable): AsyncGenerator<readonly string[]> {
  await client.query(`declare kept no scroll cursor for select t::text as row from only ${quoted(table)} t`);
  for (let atOnce = 20; ; ) {
    const { rows } = await client.query<{ row: string }>(`fetch ${atOnce} from kept`);
    if (rows.length > 0) yield rows.map(({ row }) => row);
    if (rows.length < atOnce) break;
    const text = rows.reduce((length, { row }) => length + row.length, 1);
    atOnce = Math.max(1, Math.min(MOST_ROWS, Math.floor((rows.length * MOST_TEXT) / text)));
  }
  await client.query('close kept');
}

function linesOf(rows: readonly string[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

async function addFiles(
  archive: ArchiveWriter,
  dataDir: string,
  places: readonly string[],
  told: (files: number) => void,
): Promise<number> {
  let files = 0;
  for (const place of places)
    for (const path of await filesAt(place)) {
      await archive.file(FILES + relative(dataDir, path).split(sep).join('/'), path);
      files += 1;
      told(files);
    }
  return files;
}

/** By which an installation knows the folder of its documents: what a backup is put back into signs for itself. */
const SIGNED = /^installation-/;

/** The file there, or those below the folder; none where there is neither. */
async function filesAt(place: string): Promise<string[]> {
  try {
    const entries = await readdir(place, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && !SIGNED.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [place];
    if (code === 'ENOENT') return [];
    throw error;
  }
}
