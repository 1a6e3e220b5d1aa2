import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import type { EvidenceFile } from '#lib/record';
import { say } from '#lib/words';
import { Failure } from '../failure.js';
import { locale } from '../locale.js';

/** No file of an archive comes near this; one that does was not made by us. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The files of an export, and whether it could be read to its end, which is known once they were all read. */
export interface Export {
  readonly files: AsyncIterable<EvidenceFile> | Iterable<EvidenceFile>;
  readonly isWhole: () => boolean;
}

/** An archive as it was downloaded, or the folder it was unpacked to. */
export function readExport(place: string): Export {
  if (!existsSync(place)) throw new Failure(say(locale, 'cli.noSuchFile', { file: place }));
  return statSync(place).isDirectory() ? { files: filesBelow(place), isWhole: () => true } : readArchive(place);
}

// What was read before an archive breaks off is examined all the same: the fault may be named in it.
function readArchive(place: string): Export {
  let whole = false;
  async function* files(): AsyncGenerator<EvidenceFile> {
    const archive = extract();
    const read = pipeline(createReadStream(place), createGunzip(), archive as unknown as NodeJS.WritableStream);
    read.catch(() => undefined);
    try {
      for await (const entry of archive)
        yield { name: entry.header.name, bytes: await bytesOf(entry as AsyncIterable<Uint8Array>) };
      await read;
      whole = true;
    } catch {
      archive.destroy();
    }
  }
  return { files: files(), isWhole: () => whole };
}

async function bytesOf(entry: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of entry) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Error('too long');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

// A folder has no order of its own: that of the manifest, and behind it whatever the manifest does not list.
function* filesBelow(folder: string): Generator<EvidenceFile> {
  const there = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => name.split(path.sep).join('/'))
      .sort(),
  );
  const listed = listedIn(folder).filter((name) => there.has(name));
  for (const name of new Set([...listed, ...there])) yield { name, bytes: readFileSync(path.join(folder, name)) };
}

function listedIn(folder: string): readonly string[] {
  try {
    const { files } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
    return files.map(({ name }: { name: unknown }) => String(name));
  } catch {
    return [];
  }
}
