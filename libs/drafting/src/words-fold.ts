import type { Alternatives, Block, Inline, Item, Option, Paragraph, Table, Text } from './content.js';
import type { Stretch, Strip } from './words-strip.js';
import { isFrame, type Level, type Piece, type WordPiece } from './words-vocabulary.js';

/** A bracket to stand in place of a stretch of a strip. */
export interface Patch {
  readonly from: number;
  readonly to: number;
  readonly node: Alternatives<Block> | Alternatives<Inline>;
}

/** The blocks of a stretch that stands between blocks. Patches are in order and apart. */
export function foldBlocks(stretch: Stretch, patches: readonly Patch[] = []): readonly Block[] {
  return blocks(folding(stretch, patches), stretch.to);
}

/** The inline of a stretch that stands inside one block, cell or option. */
export function foldInline(stretch: Stretch, patches: readonly Patch[] = []): readonly Inline[] {
  return inline(folding(stretch, patches), stretch.to);
}

interface Folding {
  readonly strip: Strip;
  readonly patches: readonly Patch[];
  at: number;
  patch: number;
}

function folding({ strip, from }: Stretch, patches: readonly Patch[]): Folding {
  return { strip, patches, at: from, patch: 0 };
}

function patchHere(fold: Folding): Alternatives<Block> | Alternatives<Inline> | null {
  const patch = fold.patches[fold.patch];
  if (patch === undefined || patch.from !== fold.at) return null;
  fold.patch++;
  fold.at = patch.to;
  return patch.node;
}

function pieceHere(fold: Folding): Piece {
  return fold.strip.vocabulary.pieces[fold.strip.ids[fold.at]!]!;
}

function blocks(fold: Folding, end: number): Block[] {
  const found: Block[] = [];
  for (;;) {
    const patch = patchHere(fold);
    if (patch !== null) found.push(patch as Alternatives<Block>);
    else if (fold.at >= end) return found;
    else found.push(block(fold));
  }
}

function block(fold: Folding): Block {
  const piece = pieceHere(fold);
  if (!isFrame(piece) || piece.frame === 'paragraph')
    return framed(fold, (end): Paragraph => ({ kind: 'paragraph', content: inline(fold, end) }));
  if (piece.frame === 'alternatives') return alternatives<Block>(fold, 'block');
  if (piece.frame === 'table') return framed(fold, (end): Table => ({ kind: 'table', rows: rows(fold, end) }));
  return framed(fold, (end): Item => {
    const sign = pieceHere(fold);
    fold.at++;
    return {
      kind: 'item',
      sign: sign.kind === 'sign' ? sign.text : '',
      depth: piece.depth,
      content: inline(fold, end),
    };
  });
}

function rows(fold: Folding, end: number): (readonly (readonly Inline[])[])[] {
  const found: (readonly (readonly Inline[])[])[] = [];
  while (fold.at < end) {
    found.push(
      framed(fold, (rowEnd) => {
        const cells: (readonly Inline[])[] = [];
        while (fold.at < rowEnd) cells.push(framed(fold, (cellEnd) => inline(fold, cellEnd)));
        return cells;
      }),
    );
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

function alternatives<Part>(fold: Folding, level: Level): Alternatives<Part> {
  const node = fold.strip.nodes.get(fold.at) as Alternatives<Part>;
  return framed(fold, (end) => {
    const options: Option<Part>[] = [];
    while (fold.at < end) {
      const { id, sponsors } = fold.strip.nodes.get(fold.at) as Option<Part>;
      options.push(
        framed(fold, (optionEnd) => {
          const content = level === 'block' ? blocks(fold, optionEnd) : inline(fold, optionEnd);
          return { id, sponsors, content: content as unknown as readonly Part[] };
        }),
      );
    }
    return { kind: 'alternatives', id: node.id, options };
  });
}

function inline(fold: Folding, end: number): Inline[] {
  const found: Inline[] = [];
  for (;;) {
    const patch = patchHere(fold);
    if (patch !== null) found.push(patch as Alternatives<Inline>);
    else if (fold.at >= end) return found;
    else {
      const piece = pieceHere(fold);
      if (isFrame(piece)) found.push(alternatives<Inline>(fold, 'inline'));
      else found.push(run(fold, piece, end));
    }
  }
}

/** The words from here on that share their marks, up to the next bracket. */
function run(fold: Folding, { marks }: WordPiece, end: number): Text {
  const until = Math.min(end, fold.patches[fold.patch]?.from ?? end);
  let text = '';
  for (; fold.at < until; fold.at++) {
    const piece = pieceHere(fold);
    if (isFrame(piece) || piece.marks !== marks) break;
    text += piece.text;
  }
  return marks === undefined ? { kind: 'text', text } : { kind: 'text', text, marks };
}
