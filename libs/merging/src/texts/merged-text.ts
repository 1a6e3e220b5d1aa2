import type { Division, DivisionId, Instrument, Provision, ProvisionId } from '#lib/drafting';
import type { Finding } from '../voices.js';
import type { Bracketed } from './bracketed.js';
import type { Presence } from './presence.js';
import type { Voice } from './slots.js';

/** A whole text as one delegation would have it, or several that hand it in together. */
export interface AmendedText {
  readonly symbol: string;
  /** Those who ask for it; the symbol itself where nobody is named. */
  readonly sponsors?: readonly string[];
  /** Its ids are those of the base wherever a provision or division is one of the base: see `alignTo`. */
  readonly instrument: Instrument;
}

/**
 * Several whole texts as one text with brackets. Plain data: it can be stored, sent and read back.
 *
 * Every provision and division of every text has one place; `pickText` gives each text back, and the base.
 */
export interface TextComposite {
  readonly title: string;
  /** The title with its brackets; absent where it is plain words, as of all lines below. */
  readonly openTitle?: Bracketed;
  readonly language: string;
  /** Every text that went in, in canonical order. */
  readonly voices: readonly Voice[];
  readonly divisions: readonly MergedDivision[];
  readonly provisions: readonly MergedProvision[];
  /** Brackets that belong together: where a provision goes, and where it comes. */
  readonly links: readonly (readonly string[])[];
  readonly findings: readonly TextFinding[];
}

export interface MergedDivision {
  readonly id: DivisionId;
  readonly kind: Division['kind'];
  readonly parent: DivisionId | null;
  readonly number: string | null;
  readonly openNumber?: Bracketed;
  readonly label: string;
  readonly openLabel?: Bracketed;
  readonly title: string;
  readonly openTitle?: Bracketed;
  readonly presence: Presence;
  /** The division of the base that has come here, in the texts that have it here. */
  readonly moved: DivisionId | null;
}

export interface MergedProvision extends Bracketed {
  readonly id: ProvisionId;
  readonly division: DivisionId;
  readonly series: Provision['series'];
  readonly number: string | null;
  readonly openNumber?: Bracketed;
  readonly label: string | null;
  readonly openLabel?: Bracketed;
  readonly presence: Presence;
  /** The provision of the base that has come here, in the texts that have it here. */
  readonly moved: ProvisionId | null;
  /** The provision whose words stand here under another id. */
  readonly movedFrom: ProvisionId | null;
}

export type TextFinding = Finding & { readonly provision: ProvisionId };
