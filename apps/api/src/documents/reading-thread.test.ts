import type { FileKind } from '#lib/documents';
import { docxOf, packageOf, pdfOf } from '../../../../test/world/files.js';
import { ReadingThread } from './reading-thread.js';

const heavy = { 'word/media/heavy.bin': 'x'.repeat(12 * 1024 * 1024) };
const parts = Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`word/${n}`, 'x']));
const liar = packageOf({ '[Content_Types].xml': 'x', 'word/document.xml': 'x'.repeat(5000) }, 10);

test.each<[string, FileKind, () => Buffer | Promise<Buffer>, string]>([
  ['text', 'TEXT', () => Buffer.from('Plain words.'), 'Plain words.'],
  ['UTF-16', 'TEXT', () => Buffer.from('\ufeffÉtat', 'utf16le'), 'État'],
  ['a DOCX', 'DOCX', () => docxOf(['A paragraph.', 'Another.']), 'A paragraph.\n\nAnother.'],
  ['a PDF', 'PDF', () => pdfOf(['A page.']), 'A page.'],
])('the words of %s are read', async (_, kind, made, words) => {
  expect(await new ReadingThread().read({ kind, bytes: await made() })).toEqual({ words });
});

test.each<[string, FileKind, () => Buffer | Promise<Buffer>, string]>([
  ['a DOCX cut off', 'DOCX', () => docxOf(['Words.']).subarray(0, 500), 'FileBroken'],
  ['a PDF of nothing', 'PDF', () => Buffer.from('%PDF-1.7'), 'FileBroken'],
  ['a PDF without words', 'PDF', () => pdfOf([]), 'FileHasNoWords'],
  ['a package that swells', 'DOCX', () => docxOf(['Words.'], heavy), 'FileInflates'],
  ['a package that lies about its size', 'DOCX', () => liar, 'FileBroken'],
  ['a package of too many parts', 'DOCX', () => docxOf(['Words.'], parts), 'FileHasTooManyParts'],
  ['entities within entities', 'DOCX', () => docxOf(['&lol;'], { 'word/document.xml': LAUGHS }), 'FileBroken'],
])('%s is not read, and says why', async (_, kind, made, problem) => {
  expect(await new ReadingThread().read({ kind, bytes: await made() })).toEqual({ problem });
});

test('reading has an end in time and in memory', async () => {
  const many = docxOf(Array.from({ length: 60_000 }, (_, n) => `Paragraph ${n} of very many.`));
  const read = (seconds: number, megabytes: number) =>
    new ReadingThread({ seconds, megabytes }).read({ kind: 'DOCX', bytes: many });
  expect(await read(0.05, 512)).toEqual({ problem: 'ImportTookTooLong' });
  expect(await read(60, 40)).toEqual({ problem: 'ImportNeedsTooMuchMemory' });
}, 60_000);

const LAUGHS = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY lol "lol"><!ENTITY lols "&lol;&lol;&lol;">]>
  <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&lols;</w:t></w:r></w:p></w:body></w:document>`;
