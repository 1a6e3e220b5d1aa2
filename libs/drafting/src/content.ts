import type { Brand } from '#lib/foundation';

export type BracketId = Brand<string, 'BracketId'>;
export type OptionId = Brand<string, 'OptionId'>;

/**
 * How a run of words is set. A footnote is a run too: `note:*` marks the words of the footnote whose sign is `*`,
 * standing where the sign stands, so that they can be compared, bracketed and anchored like any others.
 */
export type Mark = 'emphasis' | 'strong' | 'subscript' | 'superscript' | `note:${string}`;

/** A run of words; `marks` sorted and without repetition, absent when there are none. `text` is never empty. */
export interface Text {
  readonly kind: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

/**
 * Square brackets as data: the wordings between which nobody has decided yet.
 *
 * One type at both levels. Inline it holds words inside a paragraph, at block level it holds whole
 * paragraphs. Options may nest, and an option without content proposes that nothing stand here.
 */
export interface Alternatives<Part> {
  readonly kind: 'alternatives';
  readonly id: BracketId;
  readonly options: readonly Option<Part>[];
}

export interface Option<Part> {
  readonly id: OptionId;
  /** Symbols or short names, sorted. Empty for the base wording that nobody has asked to keep. */
  readonly sponsors: readonly string[];
  readonly content: readonly Part[];
}

export type Inline = Text | Alternatives<Inline>;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

/** A dashed or lettered entry; `sign` is what stands before it, such as `–`, `a)` or `i)`. `depth` counts from 0. */
export interface Item {
  readonly kind: 'item';
  readonly sign: string;
  readonly depth: number;
  readonly content: readonly Inline[];
}

export interface Table {
  readonly kind: 'table';
  /** Rows of cells, each a line of inline content; the first row is the head. */
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

export type Block = Paragraph | Item | Table | Alternatives<Block>;

/** The words of one provision: blocks of inline, brackets at both levels. */
export type Content = readonly Block[];
