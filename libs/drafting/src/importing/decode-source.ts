import { refuse } from '#lib/foundation';
import { type ImportRefusal, importLimits } from './refusals.js';

/** A file's text. UTF-8, and UTF-16 where its byte order mark says so; anything else is refused rather than guessed. */
export function decodeSource(bytes: Uint8Array): string | ImportRefusal {
  if (bytes.length > importLimits.bytes) {
    return refuse('FileTooLarge', { bytes: bytes.length, limit: importLimits.bytes });
  }
  return checkText(new TextDecoder(encodingOf(bytes)).decode(bytes));
}

/** Refuses what no instrument holds: control characters, and the mark that a decoder leaves where it could not read. */
export function checkText(text: string): string | ImportRefusal {
  if (text.length > importLimits.bytes)
    return refuse('FileTooLarge', { bytes: text.length, limit: importLimits.bytes });
  if (countLines(text) > importLimits.lines) return refuse('FileTooManyLines', { limit: importLimits.lines });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const binary = text.search(/[\u0000-\u0008\u000e-\u001f]/);
  if (binary !== -1) return refuse('FileBinary', { line: lineOf(text, binary) });
  const unread = text.search(/\ufffd|\p{Surrogate}/u);
  return unread === -1 ? text.replace(/^\ufeff/, '') : refuse('FileNotUtf8', { line: lineOf(text, unread) });
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function countLines(text: string): number {
  let lines = 1;
  for (const _ of text.matchAll(/[\n\r\f\v\u0085\u2028\u2029]/g)) lines += 1;
  return lines;
}
