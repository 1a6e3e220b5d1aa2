import { isRefusal, refuse } from '#lib/foundation';
import type { Alternatives, Inline, Mark, Option, Text } from '../content.js';
import type { NameBracket } from './derived-ids.js';
import { withoutEscapes } from './escapes.js';
import { deepest, type NotationRefusal, type Place, tooDeep, unbalanced } from './refusals.js';

/** One line being read; `at` moves, and is the one thing that does. */
export interface Cursor {
  readonly source: string;
  readonly line: number;
  readonly name: NameBracket;
  at: number;
}

const words = /(?:[^\\[\]|{}]+|\\.|\\$)+/suy;
const header = /((?:[^\\[\]|{}:]|\\.)*):/suy;

/** Reads words, marks and brackets up to one of the `stops`, which it leaves unread, or to the end of the line. */
export function readInlineUntil(cursor: Cursor, stops: string, depth: number): readonly Inline[] | NotationRefusal {
  const parts: Inline[] = [];
  while (cursor.at < cursor.source.length) {
    const sign = cursor.source.charAt(cursor.at);
    if (stops.includes(sign)) break;
    const part = readPart(cursor, sign, depth);
    if (isRefusal(part)) return part;
    parts.push(part);
  }
  return parts;
}

/** The names before a colon; the cursor then stands behind it. An option that names nobody is refused: base is `–`. */
export function readSponsors(cursor: Cursor): readonly string[] | NotationRefusal {
  const start = here(cursor);
  header.lastIndex = cursor.at;
  const found = header.exec(cursor.source);
  if (found === null) return refuse('OptionUnnamed', start);
  cursor.at = header.lastIndex;
  const names = splitNames(found[1] ?? '');
  if (names.length === 1 && names[0] === '–') return [];
  return names.includes('') ? refuse('OptionUnnamed', start) : names.map(withoutEscapes);
}

export function here(cursor: Cursor): Place {
  return { line: cursor.line, column: cursor.at + 1 };
}

function readPart(cursor: Cursor, sign: string, depth: number): Inline | NotationRefusal {
  if (sign === '[') return readBracket(cursor, depth);
  if (sign === '{') return readMarked(cursor);
  if (']|}'.includes(sign)) return unbalanced(here(cursor), sign);
  return { kind: 'text', text: withoutEscapes(readWords(cursor)) };
}

function readWords(cursor: Cursor): string {
  words.lastIndex = cursor.at;
  const found = words.exec(cursor.source)?.[0] ?? '';
  cursor.at += found.length;
  return found;
}

function readBracket(cursor: Cursor, depth: number): Alternatives<Inline> | NotationRefusal {
  const opened = here(cursor);
  if (depth >= deepest) return tooDeep(opened);
  const options: Omit<Option<Inline>, 'id'>[] = [];
  do {
    const option = readOption(cursor, depth + 1);
    if (isRefusal(option))
      return option.kind !== 'OptionUnnamed' || closes(cursor, opened) ? option : unbalanced(opened, '[');
    options.push(option);
  } while (cursor.source.charAt(cursor.at) === '|');
  if (cursor.at >= cursor.source.length) return unbalanced(opened, '[');
  cursor.at += 1;
  return cursor.name(options);
}

// One space after the colon and one before the bar belong to the notation.
function readOption(cursor: Cursor, depth: number): Omit<Option<Inline>, 'id'> | NotationRefusal {
  cursor.at += 1;
  const sponsors = readSponsors(cursor);
  if (isRefusal(sponsors)) return sponsors;
  if (cursor.source.charAt(cursor.at) === ' ') cursor.at += 1;
  const content = readInlineUntil(cursor, '|]', depth);
  if (isRefusal(content)) return content;
  return { sponsors, content: cursor.source.charAt(cursor.at) === '|' ? withoutLastSpace(content) : content };
}

// Of two faults the missing bracket is told first: the names are often missing only because of it.
function closes(cursor: Cursor, opened: Place): boolean {
  return cursor.source.includes(']', opened.column);
}

function readMarked(cursor: Cursor): Text | NotationRefusal {
  const opened = here(cursor);
  cursor.at += 1;
  header.lastIndex = cursor.at;
  const found = header.exec(cursor.source);
  if (found === null) return unbalanced(opened, '{');
  const marks = splitNames(found[1] ?? '').map(markOf);
  const unknown = marks.find((mark) => mark.startsWith('?'));
  if (unknown !== undefined) return refuse('MarkUnknown', { ...opened, mark: unknown.slice(1) });
  cursor.at = header.lastIndex;
  const text = withoutEscapes(readWords(cursor));
  if (cursor.source.charAt(cursor.at) !== '}') return unbalanced(opened, '{');
  cursor.at += 1;
  return { kind: 'text', text, marks: marks as Mark[] };
}

const marks = new Map<string, Mark>([
  ['em', 'emphasis'],
  ['strong', 'strong'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
]);

function markOf(code: string): Mark | `?${string}` {
  const sign = /^note (.+)$/su.exec(code)?.[1];
  return sign === undefined ? (marks.get(code) ?? `?${code}`) : `note:${withoutEscapes(sign)}`;
}

function splitNames(names: string): string[] {
  return (`,${names}`.match(/,(?:[^\\,]|\\.)*/gsu) ?? []).map((name) => name.slice(1).trim());
}

function withoutLastSpace(content: readonly Inline[]): readonly Inline[] {
  const last = content.at(-1);
  if (last?.kind !== 'text' || last.marks !== undefined || !last.text.endsWith(' ')) return content;
  return [...content.slice(0, -1), { kind: 'text', text: last.text.slice(0, -1) }];
}
