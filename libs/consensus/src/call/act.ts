import type { AskedText } from '../brackets.js';
import type { Delegation, DelegationId, Member, PersonId } from '../delegation.js';
import type { GivenProxy } from '../proxy.js';
import type { Ruling } from '../ruling.js';
import type { ClearedStance, DraftStance, StanceId } from '../stance.js';
import type { Deadline, Terms } from './call.js';

export interface Opening {
  readonly kind: 'open';
  readonly revision: string;
  /** The words of the provisions asked about, as that revision has them. */
  readonly texts: readonly AskedText[];
  readonly delegations: readonly Delegation[];
  /** What delegations said before, on whatever words. Stances on exactly these words count; the others are to reconfirm. */
  readonly stances: readonly ClearedStance[];
  readonly proxies: readonly GivenProxy[];
  /** Concerns on these provisions of which nobody has said what becomes of them. */
  readonly concerns: readonly string[];
  /** Why the call opens all the same; null where the chair gave no reason. */
  readonly despite: string | null;
}

export interface Extending {
  readonly kind: 'extend';
  readonly deadline: Deadline;
  readonly reason: string;
}

/** What can be done to a call. Who may do it the caller has judged, but for what only a head of delegation may. */
export type Act =
  | { readonly kind: 'revise'; readonly terms: Terms }
  | Opening
  | Extending
  /** A delegation's draft, as `decideStance` accepted it. */
  | { readonly kind: 'state'; readonly stance: DraftStance }
  | { readonly kind: 'clear'; readonly stance: StanceId; readonly by: Member }
  /** Takes back what the delegation said of a provision, and its draft. */
  | { readonly kind: 'takeBack'; readonly provision: string; readonly by: Member }
  | { readonly kind: 'acknowledge'; readonly delegation: DelegationId; readonly person: PersonId }
  | { readonly kind: 'attend'; readonly present: readonly DelegationId[] }
  | { readonly kind: 'nameProxy'; readonly proxy: GivenProxy; readonly by: Member }
  | { readonly kind: 'endProxy'; readonly from: DelegationId; readonly by: Member }
  | { readonly kind: 'rule'; readonly ruling: Ruling }
  | { readonly kind: 'close' }
  | { readonly kind: 'withdraw'; readonly reason: string }
  /** The clock: does what is due by now, once. */
  | { readonly kind: 'tick' };
export type ActKind = Act['kind'];
