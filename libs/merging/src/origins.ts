import {
  type Block,
  type Content,
  compare,
  type Inline,
  type Level,
  layOut,
  type Mark,
  normalise,
  type Piece,
  type Strip,
  type Text,
  vocabulary,
} from '#lib/drafting';
import type { BracketFacts, OptionFacts } from './bracket.js';
import type { AnyBracket } from './each-bracket.js';
import { eachText } from './each-text.js';

/** Words of a settled text and where they come from: the base, those amendments, or the chair's compromise wording. */
export interface Origin {
  readonly text: string;
  readonly from: 'base' | 'compromise' | readonly string[];
}

export interface Sourced {
  readonly content: Content;
  /** In the order in which the content is read; their texts joined are all its words. */
  readonly origins: readonly Origin[];
}

// Words carry their origin as a mark while a text is settled, so that it survives the joining of runs and the tidying
// of white space; no mark means the base.
const prefix = '\u0000from:';

/** The parts with each word marked by where it comes from. */
export function marked<Kind extends Block | Inline>(
  parts: readonly Kind[],
  from: 'compromise' | readonly string[],
): readonly Kind[] {
  return eachText(parts, (run) => [withMark(run, markOf(from))]);
}

/** A bracket with the words that an option has and the base wording has not marked as those of its amendments. */
export function markedBracket(bracket: AnyBracket, { level, options }: BracketFacts): AnyBracket {
  const words = vocabulary();
  const lay = (option: AnyOption) => layOut(asContent(option.content, level), words);
  const [base] = bracket.options;
  const before = base === undefined ? null : lay(base);
  const marked = bracket.options.map((option, index) =>
    option === base || before === null ? option : markedOption(option, { before, after: lay(option) }, options[index]!),
  );
  return { ...bracket, options: marked } as AnyBracket;
}

type AnyOption = AnyBracket['options'][number];

function markedOption(
  option: AnyOption,
  { before, after }: { readonly before: Strip; readonly after: Strip },
  { amendments }: OptionFacts,
): AnyOption {
  const own = ownPieces(before, after);
  const mark = markOf(amendments);
  let next = 0;
  const content = eachText<Block | Inline>(option.content, (run) => {
    while (!isText(pieceAt(after, next))) next++;
    const ends = endsOfParts(run, next, { strip: after, own });
    const parts = ends.map(({ at, to }, index) => {
      const part = { ...run, text: run.text.slice(ends[index - 1]?.to ?? 0, to) };
      return own[at] === 1 ? withMark(part, mark) : part;
    });
    next = ends.at(-1)!.at + 1;
    return parts;
  });
  return { ...option, content } as AnyOption;
}

interface Owned {
  readonly strip: Strip;
  readonly own: Uint8Array;
}

/** Where in a run, laid out from `first` on, the words pass from one owner to another, and the last piece before. */
function endsOfParts(run: Text, first: number, { strip, own }: Owned): readonly { at: number; to: number }[] {
  const ends: { at: number; to: number }[] = [];
  let at = first;
  for (let to = 0; to < run.text.length; at++) {
    const piece = pieceAt(strip, at);
    if (isText(piece)) to += piece.text.length;
    if (to === run.text.length || own[at] !== own[at + 1]) ends.push({ at, to });
  }
  return ends;
}

function isText(piece: Piece): piece is Extract<Piece, { readonly text: string }> {
  return piece.kind === 'word' || piece.kind === 'space';
}

/** For each piece of the second strip whether the first has not got it; white space goes with the word that it leads to. */
function ownPieces(before: Strip, after: Strip): Uint8Array {
  const own = new Uint8Array(after.ids.length);
  for (const { newFrom, newTo } of compare(before.wordIds, after.wordIds, after.vocabulary.seams)) {
    for (let word = newFrom; word < newTo; word++) own[after.words[word]!] = 1;
  }
  for (let at = own.length - 1; at >= 0; at--) {
    if (pieceAt(after, at).kind === 'space') own[at] = own[at + 1] ?? own[at - 1] ?? 0;
  }
  return own;
}

function pieceAt({ vocabulary: { pieces }, ids }: Strip, at: number): Piece {
  return pieces[ids[at]!]!;
}

/** A marked text without the marks, and what they said. */
export function sourced(content: Content): Sourced {
  const origins: Origin[] = [];
  const plain = eachText(content, (run) => {
    const [from, rest] = unmarked(run);
    origins.push({ text: run.text, from });
    return [rest];
  });
  return { content: normalise(plain), origins };
}

/** Brackets of a composite by id, for looking up whose words stand in them. */
export function factsById(brackets: readonly BracketFacts[]): ReadonlyMap<string, BracketFacts> {
  return new Map(brackets.map((bracket) => [bracket.id, bracket]));
}

function asContent(parts: readonly (Block | Inline)[], level: Level): Content {
  return level === 'block' ? (parts as readonly Block[]) : [{ kind: 'paragraph', content: parts as readonly Inline[] }];
}

function markOf(from: 'compromise' | readonly string[]): Mark {
  return `${prefix}${JSON.stringify(from)}` as Mark;
}

function withMark(run: Text, mark: Mark): Text {
  return { ...run, marks: [mark, ...(run.marks ?? [])] };
}

function unmarked(run: Text): readonly [Origin['from'], Text] {
  const found = run.marks?.find((mark) => mark.startsWith(prefix));
  if (found === undefined) return ['base', run];
  const marks = run.marks!.filter((mark) => mark !== found);
  const { kind, text } = run;
  const from = JSON.parse(found.slice(prefix.length)) as Origin['from'];
  return [from, marks.length === 0 ? { kind, text } : { kind, text, marks }];
}
