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
  return foldLine(partsOf(pieces, format), name);
}

/** Words with their marks, and brackets with the places where they stand. */
export type Part = Text | BracketSign;
export interface BracketSign {
  readonly kind: 'open' | 'close';
  readonly place: Place;
}

export function partsOf(pieces: readonly Piece[], format: SourceFormat): readonly Part[] {
  const source = pieces.map((piece) => piece.words).join(' ');
  return marked(format === 'markdown' ? tokensOf(source) : plainTokens(source), pieces);
}

function plainTokens(source: string): readonly SourceToken[] {
  return [...source.matchAll(/\\([[\]\\])|([[\]])|[^[\]\\]+|\\/g)].map(({ 0: words, 1: escaped, 2: bracket, index }) =>
    bracket === undefined
      ? { kind: 'words', words: escaped ?? words, at: index }
      : { kind: bracket === '[' ? 'open' : 'close', at: index },
  );
}

function marked(tokens: readonly SourceToken[], pieces: readonly Piece[]): readonly Part[] {
  const pairs = pairDelimiters(tokens);
  const on = new Map<Mark, number>();
  return tokens.flatMap((token, at): Part[] => {
    switch (token.kind) {
      case 'open':
      case 'close':
        return [{ kind: token.kind, place: placeOf(pieces, token.at) }];
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

interface Opened {
  readonly place: Place | null;
  readonly parts: Inline[];
  readonly options: Omit<Option<Inline>, 'id'>[];
}

/** Folds the brackets of one line, each closed where it was opened; those that touch are options of one. */
export function foldLine(parts: readonly Part[], name: NameBracket): readonly Inline[] | NotationRefusal {
  const stack: Opened[] = [{ place: null, parts: [], options: [] }];
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'text') stack.at(-1)?.parts.push(part);
    else if (!fold(stack, part, { next: parts[index + 1], name })) return unbalanced(part.place, ']');
    else if (stack.length > deepest + 1) return tooDeep(part.place);
  }
  const unclosed = stack[1]?.place;
  return unclosed === undefined || unclosed === null ? (stack[0]?.parts ?? []) : unbalanced(unclosed, '[');
}

/** Takes one sign in; false where a bracket closes that was never opened. */
function fold(
  stack: Opened[],
  part: BracketSign,
  around: { readonly next: Part | undefined; readonly name: NameBracket },
): boolean {
  const top = stack.at(-1);
  if (top === undefined) return false;
  if (part.kind === 'close') return close(stack, around.next, around.name);
  // A bracket that opens where the last one closed adds an option to it.
  stack.push({ place: part.place, parts: [], options: top.options.splice(0) });
  return true;
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
