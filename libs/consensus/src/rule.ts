import type { Counting } from './delegation.js';
import type { Share } from './share.js';
import type { StanceKind } from './stance.js';

export type Reading = 'for' | 'against' | 'abstains' | 'notCounted';

/**
 * How a rule reads everything a delegation can say, and silence.
 *
 * Support is for and an objection against, whatever the rule; and silence is never support, because the report to
 * plenary lists supporters by name. A rule by which silence agrees counts it not at all.
 */
export interface Readings extends Readonly<Record<Exclude<StanceKind, 'support' | 'object'>, Reading>> {
  readonly support: 'for';
  readonly object: 'against';
  readonly silence: Exclude<Reading, 'for'>;
}

interface AnyRule {
  readonly counting: Counting;
  readonly reading: Readings;
  /** How many delegations one other may speak for. */
  readonly proxies: number;
}

/** One against blocks; up to a share of those who count may abstain. */
export interface Unanimity extends AnyRule {
  readonly kind: 'unanimity';
  readonly leastFor: number;
  readonly mostAbstaining: Share;
}

/** A rule by which the chair rules on objections. Silence gives no reason, so there would be nothing to rule on. */
interface RuledRule extends AnyRule {
  readonly reading: Readings & { readonly silence: 'abstains' | 'notCounted' };
}

/** Whether an objection is sustained, on substance and by an important part of those concerned, the chair rules. */
export interface NoSustainedObjection extends RuledRule {
  readonly kind: 'noSustainedObjection';
  readonly leastFor: number;
}

/** Every objection answered, though not necessarily met; whether it is, the chair rules. */
export interface RoughConsensus extends RuledRule {
  readonly kind: 'roughConsensus';
  readonly leastFor: number;
}

/** So many for, and not too many against. A bound that is null does not bind. */
export interface Threshold extends AnyRule {
  readonly kind: 'threshold';
  readonly leastFor: number;
  /** Of those who count. */
  readonly leastForOfAll: Share | null;
  readonly mostAgainst: number | null;
  /** Of those who are for. */
  readonly mostAgainstOfFor: Share | null;
}

/** Of those for and against, more than a share for; in presence of more than a share of those who count. */
export interface Majority extends AnyRule {
  readonly kind: 'majority';
  readonly moreThan: Share;
  readonly quorumMoreThan: Share;
}

export type Rule = Unanimity | NoSustainedObjection | RoughConsensus | Threshold | Majority;
export type RuleKind = Rule['kind'];
