import { type Refusal, refuse } from '#lib/foundation';
import type { PersonId } from './delegation.js';
import type { Rule } from './rule.js';
import type { StanceId } from './stance.js';
import type { Voice } from './voices.js';
import { readingOf } from './voices.js';

/** What the chair finds of one objection, where the rule leaves it to the chair. */
export interface Ruling {
  readonly stance: StanceId;
  readonly finds: 'sustained' | 'notSustained' | 'answered' | 'notAnswered';
  readonly reason: string;
  readonly by: PersonId;
}

export type NothingToRule = Refusal<'NothingToRule', { stance: StanceId }>;
export type RulingNeedsReason = Refusal<'RulingNeedsReason', { stance: StanceId }>;

/** Whether a ruling may be given on the voices as they stand. A later one on the same objection replaces it. */
export function decideRuling(
  ruling: Ruling,
  rule: Rule,
  voices: readonly Voice[],
): Ruling | NothingToRule | RulingNeedsReason {
  const { stance } = ruling;
  const objects = voices.some((voice) => voice.stance === stance && readingOf(rule, voice) === 'against');
  if (!objects || !judged(rule).includes(ruling.finds)) return refuse('NothingToRule', { stance });
  const reason = ruling.reason.trim();
  return reason === '' ? refuse('RulingNeedsReason', { stance }) : { ...ruling, reason };
}

/** What the chair may find of an objection under a rule. */
export function judged(rule: Rule): readonly Ruling['finds'][] {
  if (rule.kind === 'noSustainedObjection') return ['sustained', 'notSustained'];
  return rule.kind === 'roughConsensus' ? ['answered', 'notAnswered'] : [];
}

/** What was found of an objection last, by a ruling that the rule asks for. */
export function rulingOn(stance: StanceId | null, rule: Rule, rulings: readonly Ruling[]): Ruling['finds'] | null {
  if (stance === null) return null;
  const asked = judged(rule);
  return rulings.findLast((ruling) => ruling.stance === stance && asked.includes(ruling.finds))?.finds ?? null;
}
