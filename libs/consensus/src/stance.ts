import type { Content, OptionId } from '#lib/drafting';
import type { Brand } from '#lib/foundation';
import type { DelegationId, PersonId } from './delegation.js';
import type { TextState } from './text-state.js';

export type StanceId = Brand<string, 'StanceId'>;

/** `reserve` is ad referendum: the delegation waits for its capital. */
export const stanceKinds = ['support', 'canLiveWith', 'abstain', 'reserve', 'object'] as const;
export type StanceKind = (typeof stanceKinds)[number];

/** What would resolve an objection: other words, or that the provision go. */
export type Remedy = { readonly kind: 'words'; readonly content: Content } | { readonly kind: 'suppress' };

export interface Objection {
  readonly reason: string;
  readonly remedy: Remedy;
}

export type Answer =
  | { readonly kind: Exclude<StanceKind, 'object'>; readonly objection: null }
  | { readonly kind: 'object'; readonly objection: Objection };

interface Stated {
  /** A new one for each thing said, so that a ruling on an objection is never taken for one on the next. */
  readonly id: StanceId;
  readonly delegation: DelegationId;
  readonly on: TextState;
  readonly answer: Answer;
  /** The options of the text's brackets that the delegation would accept; null where it did not say. */
  readonly acceptable: readonly OptionId[] | null;
}

/** Written by a member of the delegation and seen by it alone. Counts as silence. */
export interface DraftStance extends Stated {
  readonly clearedBy: null;
}

/** What the delegation says: cleared by its head or a deputy. */
export interface ClearedStance extends Stated {
  readonly clearedBy: PersonId;
}

export type Stance = DraftStance | ClearedStance;

export function isCleared(stance: Stance): stance is ClearedStance {
  return stance.clearedBy !== null;
}
