import { type Counting, type Delegation, isNamed } from './delegation.js';
import type { RuleKind } from './rule.js';

/** Why a rule does not count a delegation: it names others, or it counts votes and this one has none. */
export type Uncounted = 'notNamed' | 'noRightToVote';

/** As much of a rule as says who counts; without a kind, nothing is voted on. */
export interface WhoCounts {
  readonly counting: Counting;
  readonly kind?: RuleKind;
}

/** Null where it counts. Credentials matter where votes are counted; to agree or object, taking part is enough. */
export function uncounted({ counting, kind }: WhoCounts, delegation: Delegation): Uncounted | null {
  if (!isNamed(counting, delegation)) return 'notNamed';
  return kind === 'majority' && delegation.mayVote === false ? 'noRightToVote' : null;
}

export function counts(rule: WhoCounts, delegation: Delegation): boolean {
  return uncounted(rule, delegation) === null;
}
