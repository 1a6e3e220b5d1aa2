import type { Division, DivisionId, Series } from '../instrument.js';
import type { Place } from '../notation/refusals.js';
import type { Piece } from './source-inline.js';

/** A division while its provisions are being collected. */
export interface DraftDivision extends Omit<Division, 'title'> {
  title: string;
  /** The id without its prefix, on which the ids of what stands inside are built. */
  readonly slug: string;
  readonly series: Series;
  /** How deep a marked heading was; 0 for one that was not marked. */
  readonly level: number;
  /** The line on which the title stands. */
  readonly line: number;
}

export type DraftBlock =
  | { readonly kind: 'paragraph'; readonly pieces: Piece[]; readonly opened: readonly Place[] }
  | {
      readonly kind: 'item';
      readonly sign: string;
      readonly depth: number;
      readonly pieces: Piece[];
      /** Where brackets open before the number, the label or the sign. */
      readonly opened: readonly Place[];
    }
  | { readonly kind: 'table'; readonly rows: (readonly Piece[])[] };

/** A provision while its lines are being collected. */
export interface DraftProvision {
  readonly division: DivisionId;
  readonly series: Series;
  readonly number: string | null;
  readonly label: string | null;
  /** Number or label as they stand, where they stand in brackets. */
  readonly openLabel: Piece | null;
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

/** The words of a block as they stand in the source. */
export function wordsOf(block: DraftBlock): string[] {
  return (block.kind === 'table' ? block.rows.flat() : block.pieces).map((piece) => piece.words);
}
