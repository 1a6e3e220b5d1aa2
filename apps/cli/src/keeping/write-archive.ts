import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Pack, pack } from 'tar-stream';
import { type KeptFile, MANIFEST } from './backup-form.js';

/** A compressed archive that is being written, and what went into it. */
export interface ArchiveWriter {
  text(name: string, text: string): Promise<void>;
  /** A file of the disk, however large. */
  file(name: string, path: string): Promise<void>;
  /** Adds the manifest and waits until all of it is on the disk. */
  close(rows: number): Promise<readonly KeptFile[]>;
  /** Writes no more, and waits until the file is let go: opened late, it would be there again after it was removed. */
  abandon(): Promise<void>;
}

/** Readable by its owner only: it holds what is confidential, and the key that signs. */
export function writeArchive(path: string): ArchiveWriter {
  const archive = pack();
  const target = createWriteStream(path, { flags: 'wx', mode: 0o600 });
  const written = pipeline(archive as unknown as NodeJS.ReadableStream, createGzip({ level: 6 }), target);
  const files: KeptFile[] = [];
  const failing = written.then(() => new Promise<never>(() => undefined));
  // Whoever adds to it is told; when nobody does, nobody needs to be.
  failing.catch(() => undefined);
  const text = async (name: string, content: string): Promise<void> => {
    const bytes = Buffer.from(content);
    files.push({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    await Promise.race([added(archive, name, bytes), failing]);
  };
  return {
    text,
    file: async (name, from) => {
      const { size } = await stat(from);
      const hash = createHash('sha256');
      const entry = archive.entry({ name, size });
      const source = createReadStream(from);
      source.on('data', (piece) => hash.update(piece));
      await pipeline(source, entry as unknown as NodeJS.WritableStream);
      files.push({ name, bytes: size, sha256: hash.digest('hex') });
    },
    close: async (rows) => {
      const all = [...files];
      await text(MANIFEST, JSON.stringify({ files: all, rows }));
      archive.finalize();
      await written;
      return all;
    },
    abandon: async () => {
      const letGo = target.closed ? null : once(target, 'close');
      archive.destroy();
      target.destroy();
      await letGo;
    },
  };
}

function added(archive: Pack, name: string, bytes: Buffer): Promise<void> {
  return new Promise((done, failed) => {
    archive.entry({ name, size: bytes.length }, bytes, (error) => (error ? failed(error) : done()));
  });
}
