import type { BracketFacts, OptionFacts } from './bracket.js';

/**
 * What became of an amendment: its words are taken everywhere or in part, still stand in brackets, were not taken, or
 * it asked for nothing that the base does not say. Where a compromise was written in place of its words, they are
 * taken in part.
 */
export type Outcome = 'taken' | 'takenInPart' | 'bracketed' | 'notTaken' | 'nothingAsked';

/** What became of a bracket: one of its options was taken, others wrote a compromise, it went with one around it, or it stands. */
export type Fate = OptionFacts | 'compromise' | 'gone' | 'standing';

/** What became of each amendment that has a wording in one of the brackets, or in none. */
export function outcomesOf(
  amendments: readonly string[],
  brackets: readonly BracketFacts[],
  fateOf: (bracket: BracketFacts) => Fate,
): Record<string, Outcome> {
  const tallies = new Map<string, Tally>(amendments.map((id) => [id, { asked: 0, left: 0, taken: 0, met: 0 }]));
  for (const bracket of brackets) {
    const fate = fateOf(bracket);
    for (const option of bracket.options) {
      for (const id of option.amendments) {
        const tally = tallies.get(id);
        if (tally !== undefined) count(tally, fate, option, bracket);
      }
    }
  }
  return Object.fromEntries([...tallies].map(([id, tally]) => [id, outcomeOf(tally)]));
}

/** At how many brackets an amendment has a wording, and how many of these are left, have taken it or met it half-way. */
interface Tally {
  asked: number;
  left: number;
  taken: number;
  met: number;
}

function count(tally: Tally, fate: Fate, option: OptionFacts, { options: [base] }: BracketFacts): void {
  tally.asked++;
  if (fate === 'standing') tally.left++;
  // Who asks to keep the words is not met by others.
  if (fate === 'compromise' && option !== base) tally.met++;
  if (fate === option) tally.taken++;
}

function outcomeOf({ asked, left, taken, met }: Tally): Outcome {
  if (asked === 0) return 'nothingAsked';
  if (left > 0) return 'bracketed';
  if (taken === asked) return 'taken';
  return taken + met === 0 ? 'notTaken' : 'takenInPart';
}
