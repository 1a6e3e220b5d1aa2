import type { Content } from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import type { Amendment } from './amendment.js';
import { type AmendmentTwice, type Composite, composite } from './composite.js';
import { type Rebase, rebase } from './rebase.js';

/** An amendment and the text that it was written on. */
export interface WrittenOn {
  readonly amendment: Amendment;
  readonly base: Content;
}

/** A composite on the text as it stands, and what became of each amendment on the way there. */
export interface Merge {
  readonly composite: Composite;
  readonly rebased: readonly Rebase[];
}

/** Merges amendments into a text that may have moved on since they were written; `rebased` is in the order given. */
export function mergeOnto(current: Content, written: readonly WrittenOn[]): Merge | AmendmentTwice {
  const rebased = written.map(({ amendment, base }) => rebase(amendment, base, current));
  const merged = composite(
    current,
    rebased.map(({ amendment }) => amendment),
  );
  return isRefusal(merged) ? merged : { composite: merged, rebased };
}
