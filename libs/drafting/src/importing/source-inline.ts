import { assertNever } from '#lib/foundation';
import type { Inline, Mark, Option, Text } from '../content.js';
import type { NameBracket } from '../notation/derived-ids.js';
import { deepest, type NotationRefusal, type Place, tooDeep, unbalanced } from '../notation/refusals.js';
import type { SourceFormat } from './source-lines.js';
import { type SourceToken, tokensOf } from './source-tokens.js';

/** A stretch of a source line that belongs to one paragraph. */
export interface Piece {
  readonly words: string;
  readonly line: number;
  readonly column: number;
}

/** The words of one block with their marks; square brackets are brackets, and those that touch are one with options. */
export function inlineOf(
  pieces: readonly Piece[],
  format: SourceFormat,
  name: NameBracket,
): readonly Inline[] | NotationRefusal {
  const source = pieces.map((piece) => piece.words).join(' ');
  const tokens = format === 'markdown' ? tokensOf(source) : plainTokens(source);
  return folded(marked(tokens), { pieces, name });
}

type Part = Text | { readonly kind: 'open' | 'close'; readonly at: number };

function plainTokens(source: string): readonly SourceToken[] {
  return [...source.matchAll(/\\([[\]\\])|([[\]])|[^[\]\\]+|\\/g)].map(({ 0: words, 1: escaped, 2: bracket, index }) =>
    bracket === undefined
      ? { kind: 'words', words: escaped ?? words, at: index }
      : { kind: bracket === '[' ? 'open' : 'close', at: index },
  );
}

function marked(tokens: readonly SourceToken[]): readonly Part[] {
  const pairs = pairDelimiters(tokens);
  const on = new Map<Mark, number>();
  return tokens.flatMap((token, at): Part[] => {
    switch (token.kind) {
      case 'open':
      case 'close':
        return [token];
      case 'words':
        return [text(token.words, on)];
      case 'mark':
        return turn(on, token.mark, token.on ? 1 : -1);
      case 'delimiter':
        return delimited(token.sign, pairs.get(at), on);
      default:
        return assertNever(token);
    }
  });
}

function delimited(sign: string, turned: 1 | -1 | undefined, on: Map<Mark, number>): Part[] {
  return turned === undefined ? [text(sign, on)] : turn(on, sign.length === 2 ? 'strong' : 'emphasis', turned);
}

function pairDelimiters(tokens: readonly SourceToken[]): ReadonlyMap<number, 1 | -1> {
  const pairs = new Map<number, 1 | -1>();
  const open = new Map<string, number[]>();
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'delimiter') continue;
    const opened = token.closes ? open.get(token.sign)?.pop() : undefined;
    if (opened !== undefined) pairs.set(opened, 1).set(at, -1);
    else if (token.opens) open.set(token.sign, [...(open.get(token.sign) ?? []).slice(-8), at]);
  }
  return pairs;
}

// The end of a superscript is the end of the footnote that it may have opened.
function turn(on: Map<Mark, number>, mark: Mark, by: number): [] {
  const note = by < 0 && mark === 'superscript' ? [...on.keys()].find((each) => each.startsWith('note:')) : undefined;
  if (note !== undefined) on.delete(note);
  else on.set(mark, Math.max(0, (on.get(mark) ?? 0) + by));
  return [];
}

function text(words: string, on: ReadonlyMap<Mark, number>): Text {
  return { kind: 'text', text: words, marks: [...on].filter(([, times]) => times > 0).map(([mark]) => mark) };
}

interface Reading {
  readonly pieces: readonly Piece[];
  readonly name: NameBracket;
}

interface Opened {
  readonly at: number;
  readonly parts: Inline[];
  readonly options: Omit<Option<Inline>, 'id'>[];
}

function folded(parts: readonly Part[], { pieces, name }: Reading): readonly Inline[] | NotationRefusal {
  const stack: Opened[] = [{ at: -1, parts: [], options: [] }];
  for (const [index, part] of parts.entries()) {
    if (!fold(stack, part, { next: parts[index + 1], name })) return unbalanced(placeOf(pieces, atOf(part)), ']');
    if (stack.length > deepest + 1) return tooDeep(placeOf(pieces, atOf(part)));
  }
  const unclosed = stack[1];
  return unclosed === undefined ? (stack[0]?.parts ?? []) : unbalanced(placeOf(pieces, unclosed.at), '[');
}

/** Takes one part in; false where a bracket closes that was never opened. */
function fold(
  stack: Opened[],
  part: Part,
  around: { readonly next: Part | undefined; readonly name: NameBracket },
): boolean {
  const top = stack.at(-1);
  if (top === undefined) return false;
  if (part.kind === 'text') top.parts.push(part);
  else if (part.kind === 'open') stack.push(reopened(top, part.at));
  else return close(stack, around.next, around.name);
  return true;
}

function atOf(part: Part): number {
  return part.kind === 'text' ? 0 : part.at;
}

// A bracket that opens where the last one closed adds an option to it.
function reopened(top: Opened, at: number): Opened {
  return { at, parts: [], options: top.options.splice(0) };
}

function close(stack: Opened[], next: Part | undefined, name: NameBracket): boolean {
  if (stack.length < 2) return false;
  const closed = stack.pop();
  const top = stack.at(-1);
  if (closed === undefined || top === undefined) return false;
  const options = [...closed.options, { sponsors: [], content: closed.parts }];
  if (next?.kind === 'open') top.options.push(...options);
  else top.parts.push(name(options));
  return true;
}

function placeOf(pieces: readonly Piece[], at: number): Place {
  let before = 0;
  for (const { words, line, column } of pieces) {
    if (at <= before + words.length) return { line, column: column + at - before };
    before += words.length + 1;
  }
  return { line: pieces.at(-1)?.line ?? 1, column: 1 };
}
