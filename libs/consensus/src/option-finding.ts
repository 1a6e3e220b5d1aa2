import type { OptionId } from '#lib/drafting';
import type { DelegationId } from './delegation.js';
import type { Rule } from './rule.js';
import { counts } from './uncounted.js';
import type { Voice } from './voices.js';

export interface OptionCount {
  readonly option: OptionId;
  readonly acceptable: number;
  /** Those who named their options, and not this one. */
  readonly notAcceptableTo: readonly DelegationId[];
}

/** What the voices say of the options of one bracket. */
export interface OptionFinding {
  /** `chooseAmong`: several are acceptable to all, and the chair asks which. `undetermined`: nobody has said, or it is unknown. */
  readonly outcome: 'take' | 'chooseAmong' | 'keepBracket' | 'undetermined';
  /** The options acceptable to all, in the order of the bracket. */
  readonly acceptableToAll: readonly OptionId[];
  readonly counts: readonly OptionCount[];
  /** How many named their options, and how many of those who count did not. */
  readonly named: number;
  readonly silent: number;
  readonly unknown: number;
}

/**
 * Which options are acceptable to all who count and have said which they accept.
 *
 * Where the rule reads silence as against, who named none accepts none. What is not known may turn any option down
 * and raises none, so it leaves a bracket kept that is kept already.
 */
export function optionFinding(rule: Rule, options: readonly OptionId[], voices: readonly Voice[]): OptionFinding {
  const counted = voices.filter((voice) => counts(rule, voice.delegation));
  const unknown = counted.filter((voice) => voice.says === 'unknown').length;
  const named = counted.filter((voice) => voice.says !== 'unknown' && voice.acceptable !== null);
  const silent = counted.length - unknown - named.length;
  const silenceBlocks = silent > 0 && rule.reading.silence === 'against';

  const countsOf = options.map((option) => ({
    option,
    acceptable: named.filter((voice) => voice.acceptable?.includes(option)).length,
    notAcceptableTo: named.filter((voice) => !voice.acceptable?.includes(option)).map((voice) => voice.delegation.id),
  }));
  const acceptableToAll = silenceBlocks
    ? []
    : countsOf.filter((each) => named.length > 0 && each.notAcceptableTo.length === 0).map((each) => each.option);
  const outcome = outcomeOf(acceptableToAll.length, unknown > 0, named.length > 0 || silenceBlocks);
  return { outcome, acceptableToAll, counts: countsOf, named: named.length, silent, unknown };
}

function outcomeOf(acceptable: number, isUnknown: boolean, anythingSaid: boolean): OptionFinding['outcome'] {
  if (!anythingSaid) return 'undetermined';
  if (acceptable === 0) return 'keepBracket';
  if (isUnknown) return 'undetermined';
  return acceptable === 1 ? 'take' : 'chooseAmong';
}
