import type { Brand } from '#lib/foundation';
import type { Content, Inline } from './content.js';

export type ProvisionId = Brand<string, 'ProvisionId'>;
export type DivisionId = Brand<string, 'DivisionId'>;
/** Which counting a number belongs to. Statement “NO. 35” and provision 35 are numbers of two series. */
export type Series = Brand<string, 'Series'>;

export type DivisionKind =
  | 'preamble'
  | 'chapter'
  | 'article'
  | 'section'
  | 'appendix'
  | 'annex'
  | 'finalFormula'
  | 'finalProtocol'
  | 'statement'
  | 'resolution'
  | 'recommendation'
  | 'part';

/** A level above the provision. Numbers inserted between two old ones carry letters: article 3A. */
export interface Division {
  readonly id: DivisionId;
  readonly kind: DivisionKind;
  readonly parent: DivisionId | null;
  /** As it is cited, without the kind: `3A`, `IV`; null where the division bears none. */
  readonly number: string | null;
  /** As it stands in the text: `ARTICLE 3A`, `NO. 35`. */
  readonly label: string;
  /** The heading in plain words; where it has brackets, with their leading options. */
  readonly title: string;
  /** The heading with its brackets, and with emphasis or a footnote; absent where it is plain words. */
  readonly openTitle?: readonly Inline[];
  /** Stands as “(SUP)” so that its suppressed provisions keep their place; absent for what is in force. */
  readonly suppressed?: true;
}

/**
 * The smallest unit that can be cited, amended and agreed.
 *
 * Its id is for ever; number, label and place are data of a revision. A suppressed provision keeps its number and
 * stands as “(SUP)”.
 */
export interface Provision {
  readonly id: ProvisionId;
  readonly division: DivisionId;
  readonly series: Series;
  /** The margin number as cited, `31` or `31A`; null where the text gives none. */
  readonly number: string | null;
  /** The paragraph label, `3.4` or `1.1 a)`; null where there is none. */
  readonly label: string | null;
  /** What stands before the words, with its brackets: `[1.]`, `39. [44.]`, `B[A]`; absent where it is plain words. */
  readonly openLabel?: readonly Inline[];
  readonly content: Content;
  readonly suppressed: boolean;
  /** The provision whose words stand here now, though under another id: the ADD* of a move whose SUP* is that one. */
  readonly movedFrom?: ProvisionId;
}

/** A treaty or other text: divisions and provisions, both in reading order. */
export interface Instrument {
  readonly title: string;
  /** BCP 47, such as `en`. */
  readonly language: string;
  readonly divisions: readonly Division[];
  readonly provisions: readonly Provision[];
}
