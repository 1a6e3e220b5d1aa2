import { isRefusal } from '#lib/foundation';
import type { Block, Content, Inline, Option } from '../content.js';
import { normalise } from '../normalise.js';
import { type NameBracket, namer } from './derived-ids.js';
import { withoutEscapes } from './escapes.js';
import { type Cursor, readInlineUntil, readSponsors } from './parse-inline.js';
import { deepest, type NotationRefusal, tooDeep, unbalanced } from './refusals.js';
import { signAtStart } from './signs.js';

export interface WorkingOptions {
  /** Names the brackets: give each provision its own, so that no two brackets of a text share an id. */
  readonly seed?: string;
}

/** Reads what `printWorking` wrote, or a person who writes the like. */
export function parseWorking(source: string, { seed = '' }: WorkingOptions = {}): Content | NotationRefusal {
  const page: Page = { lines: source.split(/\r\n|[\n\r\u0085\u2028\u2029]/), name: namer(seed), at: 0 };
  const content = readBlocks(page, 0);
  if (isRefusal(content)) return content;
  if (page.at < page.lines.length) return unbalanced({ line: page.at + 1, column: 1 }, current(page).charAt(0));
  return normalise(content);
}

interface Page {
  readonly lines: readonly string[];
  readonly name: NameBracket;
  at: number;
}

// The lines `[names:`, `| names:` and `]` are the brackets round blocks. Nothing else can look like them, since words
// escape brackets and bars, and an inline bracket ends on the line where it began.
const names = String.raw`(?:[^\\[\]|{}:]|\\.)*`;
const opening = new RegExp(String.raw`^\s*\[${names}:\s*$`, 'su');
const next = new RegExp(String.raw`^\s*\|${names}:\s*$`, 'su');
const closing = /^\s*\]\s*$/;
const row = /^\s*\|.*\|\s*$/s;
const blank = /^[ \t]*$/;
const braced = /^((?: {2}){0,64})\{((?:[^\\{}:]|\\.)*)\}(?: |$)/su;

function readBlocks(page: Page, depth: number): Content | NotationRefusal {
  const blocks: Block[] = [];
  while (page.at < page.lines.length) {
    const line = current(page);
    if (next.test(line) || closing.test(line)) break;
    const part = blank.test(line) ? skip(page) : readBlock(page, depth);
    if (isRefusal(part)) return part;
    if (part !== null) blocks.push(part);
  }
  return blocks;
}

function readBlock(page: Page, depth: number): Block | NotationRefusal {
  const line = current(page);
  if (opening.test(line)) return readBracket(page, depth);
  if (row.test(line)) return readTable(page);
  const found = signAtStart(line) ?? bracedSign(line);
  const content = readLine(cursorOn(page, found?.from ?? 0));
  page.at += 1;
  if (isRefusal(content)) return content;
  return found === null
    ? { kind: 'paragraph', content }
    : { kind: 'item', sign: found.sign, depth: found.depth, content };
}

function readBracket(page: Page, depth: number): Block | NotationRefusal {
  const opened = { line: page.at + 1, column: current(page).indexOf('[') + 1 };
  if (depth >= deepest) return tooDeep(opened);
  const options: Omit<Option<Block>, 'id'>[] = [];
  while (page.at < page.lines.length && !closing.test(current(page))) {
    const sponsors = readSponsors(cursorOn(page, current(page).search(/[[|]/) + 1));
    if (isRefusal(sponsors)) return sponsors;
    page.at += 1;
    const content = readBlocks(page, depth + 1);
    if (isRefusal(content)) return content;
    options.push({ sponsors, content });
  }
  if (page.at >= page.lines.length) return unbalanced(opened, '[');
  page.at += 1;
  return page.name(options);
}

function readTable(page: Page): Block | NotationRefusal {
  const rows: (readonly (readonly Inline[])[])[] = [];
  while (page.at < page.lines.length && row.test(current(page))) {
    const cells = readRow(cursorOn(page, current(page).indexOf('|') + 1));
    if (isRefusal(cells)) return cells;
    rows.push(cells);
    page.at += 1;
  }
  return { kind: 'table', rows };
}

function readRow(cursor: Cursor): readonly (readonly Inline[])[] | NotationRefusal {
  const cells: (readonly Inline[])[] = [];
  const end = cursor.source.trimEnd().length;
  while (cursor.at < end) {
    const cell = readInlineUntil(cursor, '|', 0);
    if (isRefusal(cell)) return cell;
    cells.push(cell);
    cursor.at += 1;
  }
  return cells;
}

function readLine(cursor: Cursor): readonly Inline[] | NotationRefusal {
  return readInlineUntil(cursor, '', 0);
}

function bracedSign(line: string) {
  const found = braced.exec(line);
  if (found === null) return null;
  const [start, indent = '', sign = ''] = found;
  return { depth: indent.length / 2, sign: withoutEscapes(sign), from: start.length };
}

function cursorOn(page: Page, at: number): Cursor {
  return { source: current(page), line: page.at + 1, name: page.name, at };
}

function current(page: Page): string {
  return page.lines[page.at] ?? '';
}

function skip(page: Page): null {
  page.at += 1;
  return null;
}
