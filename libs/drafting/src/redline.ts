import type { Hunk } from './compare.js';
import { readable } from './compare-readable.js';
import { compareStrips } from './compare-strips.js';
import type { BracketId, Content, Mark, OptionId } from './content.js';
import { foldRedline } from './redline-fold.js';
import { mended } from './redline-mend.js';
import { assemble, layOut, type Strip } from './words-strip.js';
import { vocabulary } from './words-vocabulary.js';

/** What became of a part: it stands in both texts, only in the new one, or only in the old one. */
export type Change = 'kept' | 'inserted' | 'deleted';

export interface RedlineRun {
  readonly kind: 'text';
  readonly change: Change;
  readonly text: string;
  readonly marks?: readonly Mark[];
}

export interface RedlineOption<Part> {
  readonly id: OptionId;
  readonly sponsors: readonly string[];
  readonly content: readonly Part[];
}

/** A bracket as a whole kept, inserted or deleted; the words of a kept one's options may differ. */
export interface RedlineAlternatives<Part> {
  readonly kind: 'alternatives';
  readonly change: Change;
  readonly id: BracketId;
  readonly options: readonly RedlineOption<Part>[];
}

export type RedlineInline = RedlineRun | RedlineAlternatives<RedlineInline>;

/**
 * What became of the break before a line whose words were there: inserted, the words stood at the end of the line before;
 * deleted, they stand there now. Absent where the break is what the line is.
 */
export type Broken = 'inserted' | 'deleted';

export interface RedlineParagraph {
  readonly kind: 'paragraph';
  readonly change: Change;
  readonly broken?: Broken;
  readonly content: readonly RedlineInline[];
}

export interface RedlineItem {
  readonly kind: 'item';
  readonly change: Change;
  readonly broken?: Broken;
  /** One run, or the old sign deleted and the new one inserted. */
  readonly sign: readonly { readonly change: Change; readonly text: string }[];
  readonly depth: number;
  readonly content: readonly RedlineInline[];
}

export interface RedlineTable {
  readonly kind: 'table';
  readonly change: Change;
  readonly rows: readonly (readonly (readonly RedlineInline[])[])[];
  /** What became of each row and of each cell in it; absent where all are as the table is. */
  readonly changes?: readonly { readonly row: Change; readonly cells: readonly Change[] }[];
}

/** A block as a whole kept, inserted or deleted; everything within an inserted or deleted one is so too. */
export type RedlineBlock = RedlineParagraph | RedlineItem | RedlineTable | RedlineAlternatives<RedlineBlock>;

export type Redline = readonly RedlineBlock[];

/**
 * What turns one text into another, word by word, in the order in which it is read.
 *
 * Everything not inserted is the old text, everything not deleted the new one, to the letter. A kept bracket has the
 * ids of the new text.
 */
export function redline(old: Content, next: Content): Redline {
  const words = vocabulary();
  const [before, after] = [layOut(old, words), layOut(next, words)];
  const hunks = readable(before, after, compareStrips(before, after, true));
  const parts = interleave(before, after, hunks);
  const changes: Change[] = [];
  for (const { from, to, change } of parts) for (let at = from; at < to; at++) changes.push(change);
  return mended(foldRedline(assemble(words, parts), changes));
}

interface Part {
  readonly strip: Strip;
  readonly from: number;
  readonly to: number;
  readonly change: Change;
}

function interleave(old: Strip, next: Strip, hunks: readonly Hunk[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { from, to, newFrom, newTo } of hunks) {
    parts.push({ strip: next, from: at, to: newFrom, change: 'kept' });
    parts.push({ strip: old, from, to, change: 'deleted' });
    parts.push({ strip: next, from: newFrom, to: newTo, change: 'inserted' });
    at = newTo;
  }
  return [...parts, { strip: next, from: at, to: next.ids.length, change: 'kept' }];
}
