import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable, Logger } from '@nestjs/common';
import { Database, type Viewer } from '../platform/database/database.js';
import { DocumentFilesReader } from './document-files.reader.js';
import { DocumentFolder } from './document-folder.js';
import { FolderOwners } from './folder-owners.js';

const DAY = 24 * 60 * 60 * 1000;
const JOB: Viewer = { kind: 'system', job: 'sweep-files' };

/**
 * Takes away files that no document points to: of drafts that were discarded and of uploads that came to nothing.
 *
 * A file is left alone for a day, since its row may be on its way.
 */
@Injectable()
export class SweepFiles {
  private readonly log = new Logger('Documents');
  private next = 0;
  private ended = false;

  constructor(
    private readonly database: Database,
    private readonly folder: DocumentFolder,
    private readonly files: DocumentFilesReader,
  ) {}

  /** Once a day, however often it is asked. */
  async whenDue(now: number = Date.now()): Promise<void> {
    if (now < this.next) return;
    this.next = now + DAY;
    const swept = await this.sweep(new Date(now - DAY));
    if (swept > 0) this.log.log(`${swept} files that no document points to were taken away.`);
  }

  /** What is being swept is left at the next file. */
  end(): void {
    this.ended = true;
  }

  /** How many it took. Nothing is touched that is younger than the moment. */
  async sweep(before: Date): Promise<number> {
    const root = this.folder.place;
    if (root === null) return 0;
    const owner = await this.database.read(JOB, (tx) => this.files.installation(tx));
    const owners = new FolderOwners(root);
    await owners.sign(owner);
    if (!(await owners.aloneSince(owner, before))) return 0;
    let swept = 0;
    for (const shelf of (await readdir(root)).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
      if (this.ended) break;
      swept += await this.shelf(join(root, shelf), before);
    }
    return swept;
  }

  private async shelf(shelf: string, before: Date): Promise<number> {
    const old: string[] = [];
    for (const name of await readdir(shelf)) if (await isOlder(join(shelf, name), before)) old.push(name);
    if (old.length === 0) return 0;
    const wanted = await this.database.read(JOB, (tx) => this.files.among(tx, old));
    let swept = 0;
    for (const name of old) {
      // Looked at once more: whoever was sent the same bytes meanwhile has made the file young.
      if (this.ended || wanted.has(name) || !(await isOlder(join(shelf, name), before))) continue;
      await rm(join(shelf, name), { force: true });
      swept += 1;
    }
    return swept;
  }
}

async function isOlder(path: string, moment: Date): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found?.isFile() === true && found.mtime < moment;
}
