import type { RebaseKind } from '#lib/contract';
import { type Content, contentKey } from '#lib/drafting';
import type { Amendment, Outcome } from './on-desk.js';

/** An amendment as the desk shows it, and what became of it on the way from the words it was written on. */
export interface Fitted {
  readonly asks: Amendment;
  /** Null where the words are still those it was written on. */
  readonly rebase: RebaseKind | null;
}

/**
 * Where it was fitted into the text as it stands, that is what it asks now; a conflict is shown as it was written. An
 * addition and a heading are not written on the words of the provision.
 */
export function fittedTo(current: Content | null, amendment: Amendment, outcome: Outcome | null): Fitted {
  const { awaiting, kind, heading, baseContent } = amendment;
  const onWords = kind !== 'ADD' && !heading;
  const moved = current !== null && onWords && contentKey(current) !== contentKey(baseContent);
  const rebase = awaiting?.kind ?? (moved ? (outcome?.rebase ?? null) : null);
  if (!moved || !awaiting || rebase === 'CONFLICTING') return { asks: amendment, rebase };
  return { asks: { ...amendment, baseContent: current, content: awaiting.newContent }, rebase };
}
