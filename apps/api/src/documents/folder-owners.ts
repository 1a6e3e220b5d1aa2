import { mkdir, open, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const SIGNATURE = /^installation-([0-9a-f-]{36})$/;

/**
 * Which installations keep files in a folder: each signs it before it keeps the first. What one of them has no row of
 * may be another's, so nothing is swept from a folder that several have signed.
 */
export class FolderOwners {
  private readonly signed = new Set<string>();

  constructor(private readonly folder: string) {}

  async sign(owner: string): Promise<void> {
    if (this.signed.has(owner)) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const file = await open(join(this.folder, `installation-${owner}`), 'a', 0o600);
    await file.close();
    this.signed.add(owner);
  }

  /** Whether it is this owner's alone, and was already at that moment: by then any other had signed it too. */
  async aloneSince(owner: string, moment: Date): Promise<boolean> {
    const names = (await readdir(this.folder)).flatMap((name) => SIGNATURE.exec(name)?.[1] ?? []);
    if (names.length !== 1 || names[0] !== owner) return false;
    return (await stat(join(this.folder, `installation-${owner}`))).mtime < moment;
  }
}
