import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { type BackupHead, FILES, FORM, HEAD, KEPT_FILES, ROWS } from './backup-form.js';
import { type KeptTable, nameOf, SPELLING } from './kept-tables.js';
import { countOn, differingTable, emptied, loadRows, unguarded } from './load-rows.js';
import { progress } from './progress.js';
import { type ArchivePart, BrokenBackup, readArchive, textOf } from './read-archive.js';
import type { Taken } from './take-backup.js';

export interface PuttingBack {
  readonly client: Client;
  readonly dataDir: string;
  /** Brings the empty database to the form that it had; false where this program does not know all steps. */
  migrateTo(steps: readonly string[]): Promise<boolean>;
}

/** The backup was made by a program that is newer than this one. */
export class NewerBackup extends Error {}

/** All of a backup or, where anything is wrong with it, no row of it. */
export async function putBack(from: string, { client, dataDir, migrateTo }: PuttingBack): Promise<Taken> {
  // Read once for nothing but its digests, so that a broken file is found before anything is touched.
  for await (const { pieces } of readArchive(from)) for await (const _ of pieces);
  const parts = readArchive(from);
  const head = await headOf(parts);
  if (!(await migrateTo(head.steps))) throw new NewerBackup(head.program);
  const other = await differingTable(client, head);
  if (other !== null) throw new BrokenBackup(other);
  await client.query(SPELLING);
  await client.query('begin');
  try {
    const guard = await unguarded(client);
    await emptied(client, head.tables);
    const taken = await load(parts, { client, dataDir, head });
    await countOn(client, head);
    await guard();
    await client.query('commit');
    return taken;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function headOf(parts: AsyncGenerator<ArchivePart>): Promise<BackupHead> {
  const { value } = await parts.next();
  const first = value as ArchivePart | undefined;
  if (first?.name !== HEAD) throw new BrokenBackup(HEAD);
  const head = JSON.parse(await textOf(first.pieces)) as BackupHead;
  if (head.form !== FORM) throw new NewerBackup(head.program);
  return head;
}

interface Loading {
  readonly client: Client;
  readonly dataDir: string;
  readonly head: BackupHead;
}

async function load(parts: AsyncGenerator<ArchivePart>, { client, dataDir, head }: Loading): Promise<Taken> {
  const tables = new Map(head.tables.map((table): [string, KeptTable] => [nameOf(table), table]));
  const told = progress();
  let [rows, files] = [0, 0];
  for await (const { name, pieces } of parts) {
    const table = tables.get(name.slice(ROWS.length).split('/')[0] ?? '');
    if (name.startsWith(ROWS) && table) rows += await loadRows(client, table, await textOf(pieces));
    else if (name.startsWith(FILES)) {
      await pipeline(pieces, createWriteStream(placeOf(dataDir, name), { mode: 0o600 }));
      files += 1;
    } else throw new BrokenBackup(name);
    told(rows, files);
  }
  return { rows, tables: tables.size, files };
}

/** Nowhere but where such files are kept, whatever the archive calls them. */
function placeOf(dataDir: string, name: string): string {
  const within = normalize(name.slice(FILES.length));
  if (!KEPT_FILES.some((kept) => within === kept || within.startsWith(kept + sep))) throw new BrokenBackup(name);
  const place = join(dataDir, within);
  mkdirSync(dirname(place), { recursive: true });
  return place;
}
