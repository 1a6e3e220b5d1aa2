import { type BracketId, type Content, type OptionId } from '#lib/drafting';
import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { BracketFacts, OptionFacts } from './bracket.js';
import type { Composite } from './composite.js';
import { settledBy } from './pick.js';

/** The chair takes one option of one bracket. */
export interface Choice {
  readonly bracketId: BracketId | string;
  readonly optionId: OptionId | string;
}

/** Explicit choices, or every bracket where one wording is asked for and nobody asks to keep the base. */
export type Settling = 'uncontested' | readonly Choice[];

export type ChoiceRefusal =
  | Refusal<'UnknownBracket', { bracketId: string }>
  | Refusal<'UnknownOption', { bracketId: string; optionId: string }>
  | Refusal<'ChosenTwice', { bracketId: string }>;

/**
 * What became of an amendment: its words are taken everywhere or in part, still stand in brackets, were not taken, or
 * it asked for nothing that the base does not say.
 */
export type Outcome = 'taken' | 'takenInPart' | 'bracketed' | 'notTaken' | 'nothingAsked';

export interface Settlement {
  readonly content: Content;
  /** The brackets that are left of those that the composite opened. */
  readonly brackets: readonly BracketFacts[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/**
 * Settles brackets of a composite and leaves the others standing. Several ways can be combined, as in
 * `settle(merged, 'uncontested', choices)`; a choice made goes before what is uncontested.
 */
export function settle(merged: Composite, ...ways: readonly Settling[]): Settlement | ChoiceRefusal {
  const chosen = chosenOptions(
    merged,
    ways.flatMap((way) => (way === 'uncontested' ? [] : way)),
  );
  if (isRefusal(chosen)) return chosen;
  const uncontested = ways.includes('uncontested');
  const optionOf = (bracket: BracketFacts) =>
    chosen.get(bracket.id) ?? (uncontested ? uncontestedOption(bracket) : null);
  return {
    content: settledBy(merged, optionOf),
    brackets: merged.brackets.filter((bracket) => optionOf(bracket) === null),
    outcomes: outcomesOf(merged, optionOf),
  };
}

/** The only wording that anyone asks for; null where there are several or somebody asks to keep the base. */
export function uncontestedOption({ options }: BracketFacts): OptionFacts | null {
  const [base, only, ...others] = options;
  return only !== undefined && others.length === 0 && base.amendments.length === 0 ? only : null;
}

function chosenOptions(
  merged: Composite,
  choices: readonly Choice[],
): ReadonlyMap<string, OptionFacts> | ChoiceRefusal {
  const brackets = new Map<string, BracketFacts>(merged.brackets.map((bracket) => [bracket.id, bracket]));
  const chosen = new Map<string, OptionFacts>();
  for (const { bracketId, optionId } of choices) {
    const option = brackets.get(bracketId)?.options.find(({ id }) => id === optionId);
    if (!brackets.has(bracketId)) return refuse('UnknownBracket', { bracketId });
    if (option === undefined) return refuse('UnknownOption', { bracketId, optionId });
    if (chosen.has(bracketId) && chosen.get(bracketId) !== option) return refuse('ChosenTwice', { bracketId });
    chosen.set(bracketId, option);
  }
  return chosen;
}

type OptionOf = (bracket: BracketFacts) => OptionFacts | null;

function outcomesOf(merged: Composite, optionOf: OptionOf): Record<string, Outcome> {
  const tallies = new Map<string, Tally>(merged.amendments.map((id) => [id, { asked: 0, left: 0, taken: 0 }]));
  for (const bracket of merged.brackets) {
    const taken = optionOf(bracket);
    const asked = bracket.options.flatMap((option) => option.amendments.map((id) => ({ id, option })));
    for (const { id, option } of asked) {
      const tally = tallies.get(id)!;
      tally.asked++;
      if (taken === null) tally.left++;
      if (taken === option) tally.taken++;
    }
  }
  return Object.fromEntries([...tallies].map(([id, tally]) => [id, outcomeOf(tally)]));
}

/** At how many brackets an amendment has a wording, and how many of these are left or have taken it. */
interface Tally {
  asked: number;
  left: number;
  taken: number;
}

function outcomeOf({ asked, left, taken }: Tally): Outcome {
  if (asked === 0) return 'nothingAsked';
  if (left > 0) return 'bracketed';
  if (taken === asked) return 'taken';
  return taken === 0 ? 'notTaken' : 'takenInPart';
}
