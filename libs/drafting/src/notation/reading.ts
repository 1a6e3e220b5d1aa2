import { isRefusal, refuse } from '#lib/foundation';
import type { Block, Content, Inline, Option } from '../content.js';
import { plainText } from '../plain-text.js';
import { type NameBracket, namer } from './derived-ids.js';
import { deepest, type NotationRefusal, type Place, tooDeep, unbalanced } from './refusals.js';
import { signAtStart } from './signs.js';

/** The reading notation: plain brackets, each option in its own, without marks or sponsors. */
export const printReading = plainText;

/**
 * Reads plain brackets. Brackets that touch are the options of one: `[x][y]`. Nothing is tidied, so that
 * `printReading` gives back exactly what was read; `normalise` tidies.
 */
export function parseReading(
  source: string,
  { seed = '' }: { readonly seed?: string } = {},
): Content | NotationRefusal {
  const pairs = pairBrackets(source);
  if (isRefusal(pairs)) return pairs;
  return readBlocks({ source, pairs, ends: endsOfLines(source), name: namer(seed) }, 0, source.length);
}

interface Page {
  readonly source: string;
  /** For each opening bracket the place of its closing one. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly ends: readonly number[];
  readonly name: NameBracket;
}

function pairBrackets(source: string): ReadonlyMap<number, number> | NotationRefusal {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { index, 0: sign } of source.matchAll(/[[\]]/g)) {
    const opened = sign === '[' ? index : open.pop();
    if (opened === undefined) return unbalanced(placeOf(source, index), ']');
    if (sign === '[') open.push(index);
    else pairs.set(opened, index);
    if (open.length > deepest) return tooDeep(placeOf(source, index));
  }
  const first = open.at(0);
  return first === undefined ? pairs : unbalanced(placeOf(source, first), '[');
}

function placeOf(source: string, index: number): Place {
  const before = source.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}

function readBlocks(page: Page, from: number, to: number): Content | NotationRefusal {
  if (from === to) return [];
  const blocks: Block[] = [];
  for (let at = from; at <= to; ) {
    const [part, end] = readBlock(page, at, to);
    if (isRefusal(part)) return part;
    blocks.push(part);
    at = end + 1;
  }
  return blocks;
}

// A bracket holds blocks if it opens a line, closes at the end of another, and so holds whole lines.
function readBlock(page: Page, at: number, to: number): readonly [Block | NotationRefusal, end: number] {
  const end = endOfLine(page, at, to);
  const touching = bracketsFrom(page, at, to);
  const after = (touching.at(-1)?.[1] ?? at) + 1;
  if (after <= end + 1) return [readLine(page, at, end), end];
  const whole = after === to || page.source.charAt(after) === '\n';
  return [whole ? readBracket(page, touching, readBlocks) : crosses(page, at), after];
}

function readLine(page: Page, from: number, end: number): Block | NotationRefusal {
  const found = signAtStart(page.source.slice(from, Math.min(end, from + 200)));
  const signed = found !== null && page.source.charAt(from + found.from - 1) === ' ' ? found : null;
  const content = readInline(page, from + (signed?.from ?? 0), end);
  if (isRefusal(content)) return content;
  return signed === null
    ? { kind: 'paragraph', content }
    : { kind: 'item', sign: signed.sign, depth: signed.depth, content };
}

function readInline(page: Page, from: number, to: number): readonly Inline[] | NotationRefusal {
  const parts: Inline[] = [];
  for (let at = from; at < to; ) {
    const touching = bracketsFrom(page, at, page.source.length);
    const closed = touching.at(-1)?.[1];
    if (closed === undefined) {
      const text = wordsFrom(page, at);
      parts.push({ kind: 'text', text });
      at += text.length;
    } else {
      if (closed >= to) return crosses(page, at);
      const bracket = readBracket(page, touching, readInline);
      if (isRefusal(bracket)) return bracket;
      parts.push(bracket);
      at = closed + 1;
    }
  }
  return parts;
}

function readBracket<Part>(
  page: Page,
  touching: readonly (readonly [number, number])[],
  read: (page: Page, from: number, to: number) => readonly Part[] | NotationRefusal,
) {
  const options: Omit<Option<Part>, 'id'>[] = [];
  for (const [opened, closed] of touching) {
    const content = read(page, opened + 1, closed);
    if (isRefusal(content)) return content as NotationRefusal;
    options.push({ sponsors: [], content: content as readonly Part[] });
  }
  return page.name(options);
}

function bracketsFrom(page: Page, from: number, to: number): (readonly [number, number])[] {
  const touching: (readonly [number, number])[] = [];
  for (let at = from; at < to; ) {
    const closed = page.pairs.get(at);
    if (closed === undefined) break;
    touching.push([at, closed]);
    at = closed + 1;
  }
  return touching;
}

// Every bracket is structure, so words end at the next one of either kind.
function wordsFrom(page: Page, at: number): string {
  const words = /[^[\]\n]+/y;
  words.lastIndex = at;
  return words.exec(page.source)?.[0] ?? '';
}

function endsOfLines(source: string): readonly number[] {
  return [...source.matchAll(/\n/g)].map((found) => found.index);
}

// By halves, because a long text asks for each of its lines.
function endOfLine(page: Page, from: number, to: number): number {
  let low = 0;
  let high = page.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((page.ends[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return Math.min(page.ends[low] ?? to, to);
}

function crosses(page: Page, at: number): NotationRefusal {
  return refuse('BracketCrossesBlocks', placeOf(page.source, at));
}
