import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { type BackupManifest, type KeptFile, MANIFEST } from './backup-form.js';

/** A part of a backup: rows as text, a file as pieces. */
export interface ArchivePart {
  readonly name: string;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** What was wrong with the file itself, named by the part that it was found at. */
export class BrokenBackup extends Error {}

/**
 * The parts in their order, each to be read before the next.
 *
 * Digests are computed while reading and compared at the end, where the manifest stands: whoever reads must be able to
 * take everything back until this has come to its end.
 */
export async function* readArchive(path: string): AsyncGenerator<ArchivePart> {
  const archive = extract();
  const reading = pipeline(createReadStream(path), createGunzip(), archive as unknown as NodeJS.WritableStream);
  reading.catch(() => undefined);
  const seen: KeptFile[] = [];
  let manifest: BackupManifest | null = null;
  try {
    for await (const entry of archive) {
      const { name } = entry.header;
      if (name === MANIFEST) manifest = JSON.parse(await textOf(entry as AsyncIterable<Uint8Array>)) as BackupManifest;
      else yield { name, pieces: watched(name, entry as AsyncIterable<Uint8Array>, seen) };
    }
    await reading;
  } catch (error) {
    archive.destroy();
    throw named(error as Error);
  }
  if (manifest === null) throw new BrokenBackup(MANIFEST);
  const wrong = firstDifference(manifest.files, seen);
  if (wrong !== null) throw new BrokenBackup(wrong);
}

export async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  return Buffer.concat(read).toString('utf8');
}

async function* watched(name: string, pieces: AsyncIterable<Uint8Array>, seen: KeptFile[]): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  } catch (error) {
    // The file is unpacked ahead of whoever reads a part of it, and learns here that it breaks off further on.
    throw named(error as Error);
  }
  seen.push({ name, bytes, sha256: hash.digest('hex') });
}

function firstDifference(told: readonly KeptFile[], seen: readonly KeptFile[]): string | null {
  const length = Math.max(told.length, seen.length);
  for (let place = 0; place < length; place += 1) {
    const [wanted, found] = [told[place], seen[place]];
    if (wanted?.name !== found?.name || wanted?.sha256 !== found?.sha256) return (wanted ?? found)?.name ?? '';
  }
  return null;
}

function named(error: Error): Error {
  return isOfTheFile(error) ? new BrokenBackup(error.message) : error;
}

/** Not gzip, cut short, or no tar: what zlib and the reader of archives say. */
function isOfTheFile(error: NodeJS.ErrnoException): boolean {
  return error.code?.startsWith('Z_') === true || /tar|header|end of (data|file)/i.test(error.message);
}
