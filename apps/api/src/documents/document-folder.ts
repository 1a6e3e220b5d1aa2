import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { SETTINGS, type Settings } from '../platform/config/settings.js';
import { FolderOwners } from './folder-owners.js';

const FOR_NOW = join(tmpdir(), 'caucus-documents');

/**
 * Files under the hash of their bytes, outside of everything that is served as it stands.
 *
 * The same bytes are kept once, and nothing is ever overwritten: whoever reads a file meanwhile reads it to its end.
 */
@Injectable()
export class DocumentFolder {
  /** Null where none is set and files are kept for now, among those of others. */
  readonly place: string | null;
  private readonly root: string;
  private readonly owners: FolderOwners;

  constructor(@Inject(SETTINGS) settings: Pick<Settings, 'documentsFolder'>) {
    this.place = settings.documentsFolder ?? null;
    this.root = this.place ?? FOR_NOW;
    this.owners = new FolderOwners(this.root);
  }

  /**
   * Once it answers, the file outlives a crash. What is there already becomes as young as what is new, so that it is
   * not swept away before its row is written. `owner` is the installation.
   */
  async keep(bytes: Uint8Array, owner: string): Promise<string> {
    await this.owners.sign(owner);
    const sha256 = hashOf(bytes);
    const [folder, path] = this.placeOf(sha256);
    if (await stillThere(path, bytes.length)) return sha256;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const unfinished = join(folder, `.${randomUUID()}`);
    try {
      await writeDown(unfinished, bytes);
      await rename(unfinished, path);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
    return sha256;
  }

  /** Null where this server does not have it. */
  async open(sha256: string): Promise<FileHandle | null> {
    return open(this.placeOf(sha256)[1], 'r').catch(noneWhereMissing);
  }

  /** Null where this server does not have it, or no longer as it was sent. */
  async read(sha256: string): Promise<Uint8Array | null> {
    const bytes = await readFile(this.placeOf(sha256)[1]).catch(noneWhereMissing);
    return bytes !== null && hashOf(bytes) === sha256 ? bytes : null;
  }

  private placeOf(sha256: string): readonly [folder: string, path: string] {
    const folder = join(this.root, sha256.slice(0, 2));
    return [folder, join(folder, sha256)];
  }
}

async function writeDown(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Made young first and looked at then: what is swept away between the two is written once more. */
async function stillThere(path: string, bytes: number): Promise<boolean> {
  const now = new Date();
  await utimes(path, now, now).catch(noneWhereMissing);
  const found = await stat(path).catch(noneWhereMissing);
  return found?.size === bytes;
}

function noneWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
