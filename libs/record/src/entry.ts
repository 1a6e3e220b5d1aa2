import type { Json } from './canonical.js';

/** SHA-256 of a text's UTF-8 bytes, in lower-case hex. */
export type Sha256 = (text: string) => string;

/** An act that matters, before it has its place in a chain. */
export interface Act {
  readonly kind: string;
  /** The record's own clock, ISO 8601 in UTC with milliseconds; it explains, and never orders. */
  readonly at: string;
  /** Who acted, as a commitment; null for the system. */
  readonly actor: string | null;
  readonly subjectId: string;
  readonly facts: { readonly [key: string]: Json };
}

/** An act in its place. `seq` counts from 1 without gaps. */
export interface Entry extends Act {
  readonly seq: number;
  readonly hash: string;
}

/** The last place of a chain: of an empty one seq 0 and the hash of the chain's name. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}
