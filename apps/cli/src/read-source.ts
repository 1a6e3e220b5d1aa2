import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import {
  type ImportFinding,
  importLimits,
  type ReadInstrument,
  readInstrument,
  type SourceFormat,
} from '#lib/drafting';
import { isRefusal, type Refusal } from '#lib/foundation';
import { type Facts, type Key, say, sayKind } from '#lib/words';
import { Failure } from './failure.js';
import { locale } from './locale.js';

/** The instrument in a file, or in the standard input for `-`. What the reader was not sure of goes to stderr. */
export async function readSource(file: string): Promise<ReadInstrument> {
  return readBytes(file, await bytesOf(file));
}

export function readBytes(file: string, bytes: Uint8Array): ReadInstrument {
  const read = readInstrument(bytes, formatOfName(file));
  if (isRefusal(read)) throw new Failure(problemIn(file, read));
  for (const finding of read.findings) process.stderr.write(`${noticeIn(file, finding)}\n`);
  return read;
}

/** Reads no further than an instrument may be long, or as it is said, whatever comes in through a pipe. */
export async function bytesOf(file: string, most: number = importLimits.bytes): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > most) break;
    }
  } catch (error) {
    throw new Failure(reasonOf(file, error));
  }
  return Buffer.concat(chunks);
}

function formatOfName(file: string): { format?: SourceFormat } {
  return /^\.(?:md|markdown)$/i.test(extname(file)) ? { format: 'markdown' } : {};
}

// As compilers write it, so that editors find the place.
function problemIn(file: string, refusal: Refusal): string {
  const { line, column, lines } = refusal as { line?: number; column?: number; lines?: readonly number[] };
  const place = [nameOf(file), line ?? lines?.at(-1), column].filter((part) => part !== undefined).join(':');
  const others = lines === undefined ? '' : ` (${lines.join(', ')})`;
  return `${place}: ${sayKind(locale, 'problem', refusal.kind, refusal as Facts)}${others}`;
}

function noticeIn(file: string, { kind, line, facts }: ImportFinding): string {
  return `${nameOf(file)}:${line}: ${sayKind(locale, 'finding', kind, facts as Facts)}`;
}

/** As it is called in a message. */
export function nameOf(file: string): string {
  return file === '-' ? 'stdin' : file;
}

const reasons: Readonly<Record<string, Key>> = {
  ENOENT: 'cli.noSuchFile',
  EACCES: 'cli.fileClosed',
  EISDIR: 'cli.isFolder',
};

function reasonOf(file: string, error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return say(locale, reasons[code ?? ''] ?? 'cli.fileFailed', { file, reason: message });
}
