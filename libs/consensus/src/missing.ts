import type { DelegationId } from './delegation.js';

/** What stands between a text and its adoption, or keeps anybody from saying whether it is adopted. */
export type Missing =
  | { readonly kind: 'NobodyCounts' }
  /** How many more must be for it. */
  | { readonly kind: 'SupportersNeeded'; readonly count: number }
  | { readonly kind: 'VotesNeeded'; readonly count: number }
  | { readonly kind: 'QuorumMissing'; readonly count: number }
  /** Under a rule by which one objection blocks. */
  | { readonly kind: 'ObjectionStands'; readonly delegation: DelegationId }
  /** Objections of which no names are known. */
  | { readonly kind: 'ObjectionsStand'; readonly count: number }
  | { readonly kind: 'ObjectionUnanswered'; readonly delegation: DelegationId }
  | { readonly kind: 'ObjectionSustained'; readonly delegation: DelegationId }
  | { readonly kind: 'RulingNeeded'; readonly delegation: DelegationId }
  | { readonly kind: 'TooManyObjections'; readonly count: number; readonly most: number }
  | { readonly kind: 'TooManyAbstain'; readonly count: number; readonly most: number }
  /** From here on: what nobody recorded. `least` is what would be enough, `most` what would still be allowed. */
  | { readonly kind: 'SupportUnknown'; readonly least: number }
  | { readonly kind: 'ObjectionsUnknown'; readonly most: number }
  | { readonly kind: 'ObjectionsUnrecorded' }
  | { readonly kind: 'AbstentionsUnknown' }
  | { readonly kind: 'VotesUnknown' }
  | { readonly kind: 'PresenceUnknown' };

export type MissingKind = Missing['kind'];
