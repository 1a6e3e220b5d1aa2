import type { Alternatives, Option } from './content.js';
import type {
  Change,
  Redline,
  RedlineAlternatives,
  RedlineBlock,
  RedlineInline,
  RedlineItem,
  RedlineOption,
  RedlineRun,
  RedlineTable,
} from './redline.js';
import type { Strip } from './words-strip.js';
import { isFrame, type Level, type Piece, type WordPiece } from './words-vocabulary.js';

/** The redline of a strip that holds both texts, `changes` saying of each piece what became of it. */
export function foldRedline(strip: Strip, changes: readonly Change[]): Redline {
  return blocks({ strip, changes, at: 0 }, strip.ids.length);
}

/** The same of the words of one line, which no frame holds. */
export function foldLine(strip: Strip, changes: readonly Change[]): readonly RedlineInline[] {
  return inline({ strip, changes, at: 0 }, strip.ids.length);
}

interface Folding {
  readonly strip: Strip;
  readonly changes: readonly Change[];
  at: number;
}

function blocks(fold: Folding, end: number): RedlineBlock[] {
  const found: RedlineBlock[] = [];
  while (fold.at < end) found.push(block(fold));
  return found;
}

function block(fold: Folding): RedlineBlock {
  const change = fold.changes[fold.at]!;
  const piece = pieceAt(fold, fold.at);
  if (isFrame(piece) && piece.frame === 'alternatives') return alternatives<RedlineBlock>(fold, 'block');
  if (isFrame(piece) && piece.frame === 'table') {
    return framed(fold, (end) => table(fold, end, change));
  }
  if (isFrame(piece) && piece.frame === 'item') return item(fold, change, piece.depth);
  return framed(fold, (end) => ({ kind: 'paragraph', change, content: inline(fold, end) }));
}

function item(fold: Folding, change: Change, depth: number): RedlineItem {
  return framed(fold, (end) => {
    const sign: { change: Change; text: string }[] = [];
    const content = inline(fold, end, (run) => sign.push(run));
    return { kind: 'item', change, sign, depth, content };
  });
}

function table(fold: Folding, end: number, change: Change): RedlineTable {
  const rows = series(fold, end, (rowEnd, row) => {
    const cells = series(fold, rowEnd, (cellEnd, cell) => ({ cell, content: inline(fold, cellEnd) }));
    return { row, cells };
  });
  const changes = rows.map(({ row, cells }) => ({ row, cells: cells.map(({ cell }) => cell) }));
  const alike = changes.every(({ row, cells }) => row === change && cells.every((cell) => cell === change));
  const words = rows.map(({ cells }) => cells.map(({ content }) => content));
  return { kind: 'table', change, rows: words, ...(alike ? {} : { changes }) };
}

/** What stands between `fold.at` and `end` is a row of frames. */
function series<Found>(fold: Folding, end: number, read: (end: number, change: Change) => Found): Found[] {
  const found: Found[] = [];
  while (fold.at < end) {
    const change = fold.changes[fold.at]!;
    found.push(framed(fold, (frameEnd) => read(frameEnd, change)));
  }
  return found;
}

function framed<Found>(fold: Folding, read: (end: number) => Found): Found {
  const end = fold.strip.partner[fold.at]!;
  fold.at++;
  const found = read(end);
  fold.at = end + 1;
  return found;
}

function alternatives<Part>(fold: Folding, level: Level): RedlineAlternatives<Part> {
  const change = fold.changes[fold.at]!;
  const { id } = fold.strip.nodes.get(fold.at) as Alternatives<Part>;
  return framed(fold, (end) => {
    const options: RedlineOption<Part>[] = [];
    while (fold.at < end) {
      const option = fold.strip.nodes.get(fold.at) as Option<Part>;
      const content = framed(fold, (optionEnd) =>
        level === 'block' ? blocks(fold, optionEnd) : inline(fold, optionEnd),
      );
      options.push({ id: option.id, sponsors: option.sponsors, content: content as unknown as readonly Part[] });
    }
    return { kind: 'alternatives', change, id, options };
  });
}

function inline(fold: Folding, end: number, onSign?: (run: { change: Change; text: string }) => void): RedlineInline[] {
  const found: RedlineInline[] = [];
  while (fold.at < end) {
    const piece = pieceAt(fold, fold.at);
    if (isFrame(piece)) found.push(alternatives<RedlineInline>(fold, 'inline'));
    else if (piece.kind === 'sign') onSign?.({ change: fold.changes[fold.at++]!, text: piece.text });
    else found.push(run(fold, piece, end));
  }
  return found;
}

/** The words from here on that share their marks and what became of them. */
function run(fold: Folding, { marks }: WordPiece, end: number): RedlineRun {
  const change = fold.changes[fold.at]!;
  let text = '';
  for (; fold.at < end; fold.at++) {
    const piece = pieceAt(fold, fold.at);
    if (isFrame(piece) || piece.kind === 'sign') break;
    if (piece.marks !== marks || fold.changes[fold.at] !== change) break;
    text += piece.text;
  }
  return marks === undefined ? { kind: 'text', change, text } : { kind: 'text', change, text, marks };
}

function pieceAt(fold: Folding, at: number): Piece {
  return fold.strip.vocabulary.pieces[fold.strip.ids[at]!]!;
}
