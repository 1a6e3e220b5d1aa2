import type { BracketFinding } from '../brackets.js';
import type { DelegationId, PersonId } from '../delegation.js';
import type { Finding } from '../finding.js';
import type { Remedy, StanceId, StanceKind } from '../stance.js';
import type { Outcome } from './call.js';

/** What happened, for the record and for letters. Moments are written out in UTC. */
export type Fact =
  | { readonly kind: 'CallRevised' }
  | {
      readonly kind: 'CallOpened';
      readonly revision: string;
      readonly dueAt: string | null;
      readonly despite: string | null;
      readonly toReconfirm: readonly Waiting[];
    }
  /** `zone` is that in which the new end is announced. */
  | {
      readonly kind: 'CallExtended';
      readonly from: string;
      readonly to: string;
      readonly zone: string;
      readonly reason: string;
    }
  /** Seen by its delegation alone. */
  | { readonly kind: 'StanceDrafted'; readonly delegation: DelegationId; readonly provision: string }
  | {
      readonly kind: 'StanceCleared';
      readonly delegation: DelegationId;
      readonly provision: string;
      readonly stance: StanceId;
      readonly says: StanceKind;
      readonly by: PersonId;
    }
  | {
      readonly kind: 'StanceTakenBack';
      readonly delegation: DelegationId;
      readonly provision: string;
      readonly says: StanceKind | null;
      readonly by: PersonId;
    }
  | { readonly kind: 'CallReceived'; readonly delegation: DelegationId; readonly person: PersonId }
  | { readonly kind: 'PresenceNoted'; readonly present: readonly DelegationId[] }
  | { readonly kind: 'ProxyNamed'; readonly from: DelegationId; readonly to: DelegationId }
  | { readonly kind: 'ProxyEnded'; readonly from: DelegationId; readonly to: DelegationId }
  | { readonly kind: 'ObjectionRuled'; readonly stance: StanceId; readonly finds: string; readonly reason: string }
  /** Goes to delegations that count and have not spoken, and to heads with stances to clear. */
  | {
      readonly kind: 'CallReminded';
      readonly at: string;
      readonly dueAt: string;
      readonly silent: readonly Waiting[];
      readonly uncleared: readonly Waiting[];
    }
  | { readonly kind: 'RulingsAwaited'; readonly delegations: readonly DelegationId[] }
  | {
      readonly kind: 'ProvisionDecided';
      readonly provision: string;
      readonly outcome: Outcome;
      readonly finding: Finding;
      readonly brackets: readonly BracketFinding[];
    }
  /** An objection kept a provision from being adopted: it reopens with this wording as an amendment. */
  | {
      readonly kind: 'ProvisionReopened';
      readonly provision: string;
      readonly delegation: DelegationId;
      readonly remedy: Remedy;
      readonly reason: string;
    }
  | { readonly kind: 'CallClosed'; readonly outcome: Outcome }
  | { readonly kind: 'CallWithdrawn'; readonly reason: string };

/** A delegation and the provisions on which something of it is waited for. */
export interface Waiting {
  readonly delegation: DelegationId;
  readonly provisions: readonly string[];
}
