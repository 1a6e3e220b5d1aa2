import {
  type Alternatives,
  type Block,
  bracketsOf,
  type Choose,
  type Content,
  type Inline,
  type Option,
  type OptionId,
  taking,
} from '#lib/drafting';
import { isRefusal } from '#lib/foundation';
import type { BracketFacts, OptionFacts } from './bracket.js';
import { type Choice, type ChoiceRefusal, chosenIn, knownIn, type Taken } from './choice.js';
import type { Composite } from './composite.js';
import { copied, restored } from './copies.js';
import { eachBracket } from './each-bracket.js';
import { factsById, marked, markedBracket, type Origin, sourced } from './origins.js';
import { type Fate, type Outcome, outcomesOf } from './outcome.js';

/** Explicit choices, or every bracket where one wording is asked for and nobody asks to keep the base. */
export type Settling = 'uncontested' | readonly Choice[];

export interface Settlement {
  readonly content: Content;
  /** Where each of its words comes from; older brackets are words of the base. */
  readonly origins: readonly Origin[];
  /** The brackets that are left of those that the composite opened. */
  readonly brackets: readonly BracketFacts[];
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

/**
 * Settles brackets of a composite and leaves the others standing. Several ways can be combined, as in
 * `settle(merged, 'uncontested', choices)`; a choice made goes before what is uncontested. Choices may be about older
 * brackets too.
 */
export function settle(merged: Composite, ...ways: readonly Settling[]): Settlement | ChoiceRefusal {
  const chosen = chosenIn(
    merged,
    ways.flatMap((way) => (way === 'uncontested' ? [] : way)),
  );
  if (isRefusal(chosen)) return chosen;
  const decided = ways.includes('uncontested') ? withUncontested(merged, chosen) : chosen;
  const { content, origins } = sourced(taking(markedContent(merged), taker(merged, decided)));
  const standing = new Set<string>(bracketsOf(content).map(({ alternatives }) => alternatives.id));
  const fateOf = (bracket: BracketFacts): Fate => fate(bracket, decided.get(bracket.id), standing);
  return {
    content,
    origins,
    brackets: merged.brackets.filter(({ id }) => standing.has(id)),
    outcomes: outcomesOf(merged.amendments, merged.brackets, fateOf),
  };
}

/** The only wording that anyone asks for; null where there are several or somebody asks to keep the base. */
export function uncontestedOption({ options }: BracketFacts): OptionFacts | null {
  const [base, only, ...others] = options;
  return only !== undefined && others.length === 0 && base.amendments.length === 0 ? only : null;
}

type Decided = ReadonlyMap<string, Taken>;

function withUncontested({ brackets }: Composite, chosen: Decided): Decided {
  const decided = new Map(chosen);
  for (const bracket of brackets) {
    const only = uncontestedOption(bracket);
    if (only !== null && !decided.has(bracket.id)) decided.set(bracket.id, { optionId: only.id });
  }
  return decided;
}

/** The text with the words that amendments brought in marked as theirs, whether they are taken or left standing. */
function markedContent({ content, brackets }: Composite): Content {
  const facts = factsById(brackets);
  return eachBracket(content, (bracket) => {
    const opened = facts.get(bracket.id);
    return opened === undefined ? null : markedBracket(bracket, opened);
  });
}

function taker(merged: Composite, decided: Decided): Choose {
  const known = knownIn(merged);
  const opened = factsById(merged.brackets);
  return <Part extends Block | Inline>(bracket: Alternatives<Part>): Option<Part> | undefined => {
    const taken = decided.get(known(bracket.id));
    if (taken === undefined) return undefined;
    if ('wording' in taken) return compromise(bracket, taken.wording as readonly Part[]);
    const option = bracket.options.find(({ id }) => known(id) === taken.optionId);
    if (option === undefined || !opened.has(bracket.id)) return option;
    return { ...option, content: restored(option.content, merged.copies) };
  };
}

// Brackets in it get ids of their own, in whatever text they stood when it was written.
function compromise<Part extends Block | Inline>({ id }: Alternatives<Part>, wording: readonly Part[]): Option<Part> {
  const { parts } = copied(wording, id as string as OptionId, new Set());
  return { id: id as string as OptionId, sponsors: [], content: marked(parts as readonly Part[], 'compromise') };
}

function fate(bracket: BracketFacts, taken: Taken | undefined, standing: ReadonlySet<string>): Fate {
  if (standing.has(bracket.id)) return 'standing';
  if (taken === undefined) return 'gone';
  if ('wording' in taken) return 'compromise';
  return bracket.options.find(({ id }) => id === taken.optionId) ?? 'gone';
}
