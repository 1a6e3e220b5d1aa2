import { assertNever } from '#lib/foundation';
import {
  type Certainty,
  type Check,
  enoughSupport,
  fewAbstain,
  fewObjections,
  majorityFor,
  noObjection,
  objectionsRuled,
  quorum,
  somebodyCounts,
} from './checks.js';
import type { Missing } from './missing.js';
import type { Rule } from './rule.js';
import type { Ruling } from './ruling.js';
import { type Amount, type Tally, tallyOf } from './tally.js';
import type { Voice } from './voices.js';

/** How many; null where it was not recorded. */
export type Counts = Readonly<Record<'all' | 'present' | 'for' | 'against' | 'abstaining' | 'silent', number | null>>;

/** What a rule says of the voices on one text. */
export interface Finding {
  /** `undetermined`: with what is known, or ruled, nobody can say. */
  readonly outcome: Certainty;
  readonly counts: Counts;
  /** What the rule asks for, one by one. */
  readonly checks: readonly Check[];
  /** What is not met or not known, in the order of the checks. */
  readonly missing: readonly Missing[];
}

export function finding(rule: Rule, voices: readonly Voice[], rulings: readonly Ruling[]): Finding {
  return findingOf(rule, tallyOf(rule, voices, rulings));
}

/** The same on figures of which not all may be known. */
export function findingOf(rule: Rule, tally: Tally): Finding {
  const checks = [somebodyCounts(tally), ...checksOf(rule, tally)];
  const counts = {
    all: figure(tally.all),
    present: figure(tally.present),
    for: figure(tally.for),
    against: figure(tally.against),
    abstaining: figure(tally.abstaining),
    silent: figure(tally.silent),
  };
  return { outcome: together(checks), counts, checks, missing: checks.flatMap((check) => check.missing) };
}

function checksOf(rule: Rule, tally: Tally): readonly Check[] {
  switch (rule.kind) {
    case 'unanimity':
      return [enoughSupport(tally, rule.leastFor), noObjection(tally), fewAbstain(tally, rule.mostAbstaining)];
    case 'noSustainedObjection':
      return [enoughSupport(tally, rule.leastFor), objectionsRuled(tally, sustained, 'ObjectionSustained')];
    case 'roughConsensus':
      return [enoughSupport(tally, rule.leastFor), objectionsRuled(tally, answered, 'ObjectionUnanswered')];
    case 'threshold':
      return [
        enoughSupport(tally, rule.leastFor, rule.leastForOfAll),
        fewObjections(tally, rule.mostAgainst, rule.mostAgainstOfFor),
      ];
    case 'majority':
      return [majorityFor(tally, rule.moreThan), quorum(tally, rule.quorumMoreThan)];
    default:
      return assertNever(rule);
  }
}

// Whether an objection is sustained nobody can say before the chair does.
function sustained({ ruling }: { readonly ruling: Ruling['finds'] | null }): Certainty {
  if (ruling === 'sustained') return 'notMet';
  return ruling === 'notSustained' ? 'met' : 'undetermined';
}

// An objection on which nobody has ruled has not been answered.
function answered({ ruling }: { readonly ruling: Ruling['finds'] | null }): Certainty {
  return ruling === 'answered' ? 'met' : 'notMet';
}

function together(checks: readonly Check[]): Certainty {
  if (checks.some((check) => check.is === 'notMet')) return 'notMet';
  return checks.every((check) => check.is === 'met') ? 'met' : 'undetermined';
}

function figure({ least, most }: Amount): number | null {
  return least === most ? least : null;
}
