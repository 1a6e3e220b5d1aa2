import type { Mark } from './content.js';
import { clausesOf, endsSentence, isSpace, wordsOf } from './words.js';
import { appendAll, type Row } from './words-row.js';

/** What opens and closes in a strip of pieces. */
export type Frame = 'paragraph' | 'item' | 'table' | 'row' | 'cell' | 'alternatives' | 'option';

/**
 * The smallest thing that two texts are compared by. Marks belong to a word: `shall` set in italics is another piece
 * than `shall`. The sign of an item is a piece of its own, so that `a)` become `b)` leaves the item's words alike.
 */
export type Piece = WordPiece | FramePiece;

export interface WordPiece {
  readonly kind: 'word' | 'space' | 'sign';
  readonly text: string;
  readonly marks: readonly Mark[] | undefined;
}

export interface FramePiece {
  readonly kind: 'open' | 'close';
  readonly frame: Frame;
  readonly level: Level;
  /** How deep an item stands; 0 for all else. */
  readonly depth: number;
}

export function isFrame(piece: Piece): piece is FramePiece {
  return piece.kind === 'open' || piece.kind === 'close';
}

/** Whether a bracket holds words inside a block or whole blocks. */
export type Level = 'inline' | 'block';

/** How good a place a piece makes for a change to begin at or after: see `slide`. */
export type Seam = 0 | 1 | 2 | 3;

/** Numbers for pieces, so that texts are compared by number. Grows while strips are laid out with it. */
export interface Vocabulary {
  readonly pieces: Piece[];
  readonly seams: Seam[];
  /** For each piece a text that it alone has, the same in every vocabulary. */
  readonly keys: string[];
  readonly known: Map<string, number>;
  readonly clauses: Map<string, Int32Array>;
  readonly marks: Map<string, readonly Mark[]>;
}

export function vocabulary(): Vocabulary {
  return { pieces: [], seams: [], keys: [], known: new Map(), clauses: new Map(), marks: new Map() };
}

/**
 * Appends the pieces of one run of text to `to`. Amendments repeat most clauses of their base, so that the pieces of
 * a clause are looked up together.
 */
export function pushWords(words: Vocabulary, text: string, marks: readonly Mark[] | undefined, to: Row): void {
  const marked = marks === undefined || marks.length === 0 ? undefined : internMarks(words, marks);
  const prefix = marked === undefined ? '' : `${marked.join(' ')}\u0001`;
  for (const clause of clausesOf(text)) {
    const key = prefix + clause;
    let pieces = words.clauses.get(key);
    if (pieces === undefined) {
      pieces = piecesOf(words, clause, { prefix, marks: marked });
      words.clauses.set(key, pieces);
    }
    appendAll(to, pieces);
  }
}

interface Marked {
  readonly prefix: string;
  readonly marks: readonly Mark[] | undefined;
}

function piecesOf(words: Vocabulary, clause: string, marked: Marked): Int32Array {
  const found = wordsOf(clause);
  const pieces = new Int32Array(found.length);
  for (let at = 0; at < found.length; at++) {
    const word = found[at]!;
    const key = marked.prefix + word;
    pieces[at] = words.known.get(key) ?? learnWord(words, key, { word, marks: marked.marks });
  }
  return pieces;
}

function learnWord(words: Vocabulary, key: string, { word, marks }: { word: string } & Pick<Marked, 'marks'>): number {
  return learn(words, key, { kind: isSpace(word) ? 'space' : 'word', text: word, marks });
}

export function signPiece(words: Vocabulary, sign: string): number {
  return (
    words.known.get(`\u0002s${sign}`) ?? learn(words, `\u0002s${sign}`, { kind: 'sign', text: sign, marks: undefined })
  );
}

/** The piece that opens or closes a frame. `shape` is what must agree for two of them to be the same. */
export function framePiece(words: Vocabulary, piece: FramePiece, shape: string): number {
  const key = `\u0002${piece.kind}${piece.frame}${piece.level}${piece.depth}\u0001${shape}`;
  return words.known.get(key) ?? learn(words, key, piece);
}

function internMarks(words: Vocabulary, marks: readonly Mark[]): readonly Mark[] {
  const key = marks.join(' ');
  const known = words.marks.get(key);
  if (known === undefined) words.marks.set(key, marks);
  return known ?? marks;
}

function learn(words: Vocabulary, key: string, piece: Piece): number {
  const id = words.pieces.push(piece) - 1;
  words.known.set(key, id);
  words.keys.push(key);
  words.seams.push(seamOf(piece));
  return id;
}

function seamOf(piece: Piece): Seam {
  if (piece.kind === 'open') return 3;
  if (piece.kind !== 'word') return 0;
  if (endsSentence(piece.text)) return 2;
  return piece.text === ',' ? 1 : 0;
}
