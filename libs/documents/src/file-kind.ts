import { type NotAcceptable, notAcceptable } from '#lib/positions';

export type FileKind = 'PDF' | 'DOCX' | 'TEXT';

const HEAD = 1024;

/** What a file is, told from its bytes. */
export function fileKind(bytes: Uint8Array): FileKind | NotAcceptable {
  if (bytes.length === 0) return notAcceptable('FileEmpty');
  if (holds(bytes.subarray(0, HEAD), '%PDF-')) return 'PDF';
  if (holds(bytes.subarray(0, 4), 'PK\u0003\u0004')) return ofPackage(bytes);
  return isText(bytes) ? 'TEXT' : notAcceptable('FileKindUnknown');
}

// Names of entries stand in a package as they are, whatever becomes of the entries themselves.
function ofPackage(bytes: Uint8Array): FileKind | NotAcceptable {
  if (!holds(bytes, '[Content_Types].xml') || !holds(bytes, 'word/document.xml'))
    return notAcceptable('FileKindUnknown');
  return holds(bytes, 'vbaProject.bin') ? notAcceptable('FileHasPrograms') : 'DOCX';
}

/** UTF-8, or UTF-16 with the sign at its beginning that says so; without signs that no text holds. */
function isText(bytes: Uint8Array): boolean {
  const words = textOf(bytes);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  return words !== null && !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(words);
}

/** The words of a text file; null where it is none. */
export function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const words = new TextDecoder(encoding).decode(bytes);
  return words.includes('\ufffd') ? null : words;
}

function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = new TextEncoder().encode(name);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
