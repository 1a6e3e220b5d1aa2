import type { Alternatives, Block, Content, Inline, Option } from './content.js';
import { append, emptyRow, numbersOf, type Row } from './words-row.js';
import { type FramePiece, framePiece, type Level, pushWords, signPiece, type Vocabulary } from './words-vocabulary.js';

/**
 * A text laid out flat: every word a piece, and every block, table cell, bracket and option an opening and a closing
 * piece. Two strips of one vocabulary can be compared by number, and any stretch whose openings and closings are
 * paired can be folded back into blocks or inline.
 *
 * The pieces of two options that say the same are equal even when their ids differ, so that a text read from a
 * file, where brackets carry no ids, compares as well as one from the draft.
 */
export interface Strip {
  readonly ids: Int32Array;
  /** For an opening piece where it closes, for a closing one where it opens, else -1. */
  readonly partner: Int32Array;
  /** For each position before a piece, and the end, the opening piece that it stands in; -1 outside all. */
  readonly home: Int32Array;
  /** Positions of the pieces that carry meaning: words and openings. */
  readonly words: Int32Array;
  /** The pieces at `words`. */
  readonly wordIds: Int32Array;
  /** What the ids stand for. */
  readonly vocabulary: Vocabulary;
  /** The bracket or option that an opening piece stands for. */
  readonly nodes: ReadonlyMap<number, Alternatives<unknown> | Option<unknown>>;
}

export function layOut(content: Content, words: Vocabulary): Strip {
  const laying: Laying = { words, ids: emptyRow(), nodes: new Map() };
  layBlocks(laying, content);
  return stripOf(words, numbersOf(laying.ids), laying.nodes);
}

/** A stretch of a strip. */
export interface Stretch {
  readonly strip: Strip;
  readonly from: number;
  readonly to: number;
}

/** Stretches of strips of one vocabulary, put behind one another. */
export function assemble(words: Vocabulary, parts: readonly Stretch[]): Strip {
  const ids = emptyRow();
  const nodes = new Map<number, Alternatives<unknown> | Option<unknown>>();
  for (const { strip, from, to } of parts) {
    for (let at = from; at < to; at++) {
      const node = strip.nodes.get(at);
      if (node !== undefined) nodes.set(ids.length, node);
      append(ids, strip.ids[at]!);
    }
  }
  return stripOf(words, numbersOf(ids), nodes);
}

type Framing = Pick<FramePiece, 'frame'> & Partial<FramePiece>;

const blockFrame = { level: 'block', depth: 0 } as const;

interface Laying {
  readonly words: Vocabulary;
  readonly ids: Row;
  readonly nodes: Map<number, Alternatives<unknown> | Option<unknown>>;
}

function layBlocks(laying: Laying, blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.kind === 'alternatives') layAlternatives(laying, block, 'block');
    else if (block.kind === 'table') layTable(laying, block.rows);
    else if (block.kind === 'item') {
      open(laying, { frame: 'item', depth: block.depth });
      append(laying.ids, signPiece(laying.words, block.sign));
      layInline(laying, block.content);
      close(laying, { frame: 'item', depth: block.depth });
    } else {
      open(laying, { frame: 'paragraph' });
      layInline(laying, block.content);
      close(laying, { frame: 'paragraph' });
    }
  }
}

function layTable(laying: Laying, rows: readonly (readonly (readonly Inline[])[])[]): void {
  open(laying, { frame: 'table' });
  for (const row of rows) {
    open(laying, { frame: 'row' });
    for (const cell of row) {
      open(laying, { frame: 'cell' });
      layInline(laying, cell);
      close(laying, { frame: 'cell' });
    }
    close(laying, { frame: 'row' });
  }
  close(laying, { frame: 'table' });
}

function layInline(laying: Laying, inline: readonly Inline[]): void {
  for (const part of inline) {
    if (part.kind === 'alternatives') layAlternatives(laying, part, 'inline');
    else pushWords(laying.words, part.text, part.marks, laying.ids);
  }
}

function layAlternatives(laying: Laying, node: Alternatives<Block> | Alternatives<Inline>, level: Level): void {
  laying.nodes.set(laying.ids.length, node);
  open(laying, { frame: 'alternatives', level }, node.options.map(shapeOf).join(''));
  for (const option of node.options) {
    laying.nodes.set(laying.ids.length, option);
    open(laying, { frame: 'option', level }, shapeOf(option));
    if (level === 'block') layBlocks(laying, option.content as readonly Block[]);
    else layInline(laying, option.content as readonly Inline[]);
    close(laying, { frame: 'option', level });
  }
  close(laying, { frame: 'alternatives', level });
}

/** Brackets are the same when they have as many options with the same sponsors. */
function shapeOf(option: Option<unknown>): string {
  return `${option.sponsors.join('\u0003')}\u0004`;
}

function open(laying: Laying, frame: Framing, shape = ''): void {
  append(laying.ids, framePiece(laying.words, { ...blockFrame, ...frame, kind: 'open' }, shape));
}

function close(laying: Laying, frame: Framing): void {
  append(laying.ids, framePiece(laying.words, { ...blockFrame, ...frame, kind: 'close' }, ''));
}

function stripOf(words: Vocabulary, ids: Int32Array, nodes: Strip['nodes']): Strip {
  const partner = new Int32Array(ids.length).fill(-1);
  const home = new Int32Array(ids.length + 1);
  const meaning = new Int32Array(ids.length);
  let count = 0;
  let within = -1;
  for (let at = 0; at < ids.length; at++) {
    home[at] = within;
    const { kind } = words.pieces[ids[at]!]!;
    if (kind === 'open') within = at;
    else if (kind === 'close') {
      partner[within] = at;
      partner[at] = within;
      within = home[within]!;
    }
    if (kind === 'word' || kind === 'open') meaning[count++] = at;
  }
  home[ids.length] = within;
  const places = meaning.slice(0, count);
  const wordIds = new Int32Array(count);
  for (let at = 0; at < count; at++) wordIds[at] = ids[places[at]!]!;
  return { vocabulary: words, ids, partner, home, words: places, wordIds, nodes };
}
