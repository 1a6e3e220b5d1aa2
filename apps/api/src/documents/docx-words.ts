import type { Readable } from 'node:stream';
import mammoth from 'mammoth';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

const MOST_ENTRIES = 2000;
const MOST_INFLATED = 100 * 1024 * 1024;
const MOST_RATIO = 100;
/** Below that, no ratio does harm. */
const HARMLESS = 4 * 1024 * 1024;

/** The words of a DOCX, once its package has been inflated as a trial and found to be of a size that can be borne. */
export async function docxWords(bytes: Uint8Array): Promise<string | { problem: string }> {
  const buffer = Buffer.from(bytes);
  const problem = await problemOf(buffer);
  if (problem !== null) return { problem };
  const { value } = await mammoth.extractRawText({ buffer });
  return value;
}

// What an entry says of its size may be a lie, and the reader that comes after would not notice. So all is inflated once,
// and counted on the way.
async function problemOf(buffer: Buffer): Promise<string | null> {
  const zip = await opened(buffer);
  if (zip.entryCount > MOST_ENTRIES) return 'FileHasTooManyParts';
  const most = Math.min(MOST_INFLATED, Math.max(HARMLESS, buffer.length * MOST_RATIO));
  let inflated = 0;
  for await (const entry of entriesOf(zip))
    for await (const piece of await streamOf(zip, entry)) {
      inflated += (piece as Buffer).length;
      if (inflated > most) return 'FileInflates';
    }
  return null;
}

function opened(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (entry === null) return;
    yield entry;
  }
}

function streamOf(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });
}
