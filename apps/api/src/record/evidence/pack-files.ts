import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import type { EvidenceFile } from '#lib/record';

/** Writes files as one compressed archive, with no more than one of them in memory. */
export async function packFiles(files: AsyncIterable<EvidenceFile>, to: string, at: Date): Promise<void> {
  const archive = pack();
  const written = pipeline(Readable.from(archive), createGzip(), createWriteStream(to, { mode: 0o600 }));
  try {
    for await (const file of files) await Promise.race([added(archive, file, at), written]);
    archive.finalize();
  } catch (error) {
    archive.destroy(error as Error);
    await written.catch(() => undefined);
    throw error;
  }
  await written;
}

// Handed over as a stream, which waits for whoever reads the archive; handed over as a whole it would not.
function added(archive: Pack, { name, bytes }: EvidenceFile, mtime: Date): Promise<void> {
  return new Promise((done, failed) => {
    const entry = archive.entry({ name, size: bytes.length, mtime }, (error) => (error ? failed(error) : done()));
    entry.on('error', failed);
    entry.end(bytes);
  });
}
