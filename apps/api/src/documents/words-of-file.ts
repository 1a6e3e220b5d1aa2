import { MOST_WORDS, storableWords, textOf } from '#lib/documents';
import { docxWords } from './docx-words.js';
import { pdfWords } from './pdf-words.js';
import type { Read, ToRead } from './reading-thread.js';

/** What a file says, for finding it; its looks are left to the file. */
export async function wordsOfFile({ kind, bytes }: ToRead): Promise<Read> {
  const read = await READERS[kind](bytes).catch(() => ({ problem: 'FileBroken' }));
  if (typeof read !== 'string') return read;
  const words = storableWords(read);
  return words === '' ? { problem: 'FileHasNoWords' } : { words };
}

const READERS = {
  TEXT: async (bytes: Uint8Array) => textOf(bytes)?.slice(0, MOST_WORDS) ?? { problem: 'FileBroken' },
  DOCX: docxWords,
  PDF: pdfWords,
};
