import { canonical, type Json, type NotCanonical } from './canonical.js';

/** A sealed state of a text, as it is read: its parts in reading order, and where it stands among its revisions. */
export interface SealedText {
  readonly draftId: string;
  /** Counts from 1. */
  readonly number: number;
  /** The digest of the revision before; null for the first. */
  readonly previous: string | null;
  readonly divisions: readonly Json[];
  readonly provisions: readonly Json[];
}

/**
 * What a revision's digest is taken of: its words, its number and the digest before it, so that no revision can be
 * changed, left out or put elsewhere without every later digest telling.
 */
export function revisionText({ draftId, number, previous, divisions, provisions }: SealedText): string | NotCanonical {
  return canonical({ form: 'caucus revision 1', draftId, number, previous, divisions, provisions });
}
