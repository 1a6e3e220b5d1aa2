import { digest, isRefusal, refuse } from '#lib/foundation';
import type { Block, Content, Inline } from '../content.js';
import type { Division, DivisionId, Provision, ProvisionId, Series } from '../instrument.js';
import { normalise } from '../normalise.js';
import { namer } from '../notation/derived-ids.js';
import { plainText } from '../plain-text.js';
import { type ImportRefusal, importLimits } from './refusals.js';
import { inlineOf, type Piece } from './source-inline.js';
import type { SourceFormat } from './source-lines.js';

/** A division while its provisions are being collected. */
export interface DraftDivision extends Omit<Division, 'title'> {
  title: string;
  /** The id without its prefix, on which the ids of what stands inside are built. */
  readonly slug: string;
  readonly series: Series;
  /** How deep a marked heading was; 0 for one that was not marked. */
  readonly level: number;
}

export type DraftBlock =
  | { readonly kind: 'paragraph'; readonly pieces: Piece[] }
  | { readonly kind: 'item'; readonly sign: string; readonly depth: number; readonly pieces: Piece[] }
  | { readonly kind: 'table'; readonly rows: (readonly Piece[])[] };

/** A provision while its lines are being collected. */
export interface DraftProvision {
  readonly division: DivisionId;
  readonly series: Series;
  readonly number: string | null;
  readonly label: string | null;
  readonly line: number;
  readonly blocks: DraftBlock[];
}

export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
}

/** Gives each name once; a second bearer gets `-2`. */
export function onlyOnce(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    const times = (given.get(name) ?? 0) + 1;
    given.set(name, times);
    return times === 1 ? name : `${name}~${times}`;
  };
}

/** Reads the words of all provisions and names them: by number, else by series and label, else by their words. */
export function finished(
  drafts: readonly DraftProvision[],
  format: SourceFormat,
): readonly Provision[] | ImportRefusal {
  const once = onlyOnce();
  const provisions: Provision[] = [];
  for (const draft of drafts) {
    const name = once(nameOf(draft));
    const content = contentOf(draft, format, name);
    if (isRefusal(content)) return content as ImportRefusal;
    const suppressed = /^\(?SUP\)?$/.test(plainText(content));
    const { division, series, number, label } = draft;
    provisions.push({
      id: `p-${name}` as ProvisionId,
      division,
      series,
      number,
      label,
      content: suppressed ? [] : content,
      suppressed,
    });
  }
  return provisions;
}

function nameOf({ series, number, label, blocks }: DraftProvision): string {
  if (number !== null) return series === 'provisions' ? number : `${series}-${number}`;
  const name = label === null ? '' : slugOf(label);
  return name === '' ? `${series}-${digest(JSON.stringify(blocks.map(wordsOf))).slice(0, 8)}` : `${series}-${name}`;
}

function wordsOf(block: DraftBlock): string[] {
  return (block.kind === 'table' ? block.rows.flat() : block.pieces).map((piece) => piece.words);
}

function contentOf(draft: DraftProvision, format: SourceFormat, seed: string): Content | ImportRefusal {
  const limit = importLimits.charactersOfProvision;
  const length = draft.blocks.flatMap(wordsOf).reduce((sum, words) => sum + words.length, 0);
  if (length > limit) return refuse('ProvisionTooLong', { line: draft.line, limit });
  const name = namer(seed);
  const blocks: Block[] = [];
  for (const block of draft.blocks) {
    const read = readBlock(block, (pieces) => inlineOf(pieces, format, name));
    if (isRefusal(read)) return read as ImportRefusal;
    blocks.push(read);
  }
  return normalise(blocks);
}

type ReadPieces = (pieces: readonly Piece[]) => readonly Inline[] | ImportRefusal;

function readBlock(block: DraftBlock, read: ReadPieces): Block | ImportRefusal {
  if (block.kind === 'table') return readTable(block.rows, read);
  const content = read(block.pieces);
  if (isRefusal(content)) return content;
  return block.kind === 'paragraph'
    ? { kind: 'paragraph', content }
    : { kind: 'item', sign: block.sign, depth: block.depth, content };
}

function readTable(rows: readonly (readonly Piece[])[], read: ReadPieces): Block | ImportRefusal {
  const cells = rows.map((row) => row.map((cell) => read([cell])));
  const refused = cells.flat().find((cell) => isRefusal(cell));
  if (refused !== undefined) return refused as ImportRefusal;
  return { kind: 'table', rows: cells as (readonly Inline[])[][] };
}
