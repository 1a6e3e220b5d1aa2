import type { BracketFacts } from './layout.js';
import type { FactsById } from './nest.js';
import type { OptionRef } from './option-key.js';

/**
 * Which of the options written on some words hold, outermost first.
 *
 * An option holds if the server knows it for this provision at this level and the option round it holds too. The rest
 * is ignored and never costs a word: it is forged, or belongs to a bracket that has been settled meanwhile.
 */
export function holding(
  claimed: readonly OptionRef[],
  level: BracketFacts['level'],
  around: readonly OptionRef[],
  facts: FactsById,
): readonly OptionRef[] {
  // Most words stand in no bracket.
  if (claimed.length === 0) return around;
  const chain = [...around];
  const left = new Set(claimed.filter((claim) => isKnown(claim, level, facts)));
  for (;;) {
    const outer = chain.at(-1) ?? null;
    const next = [...left].filter((claim) => standsIn(claim, outer, facts)).sort(earlier(facts))[0];
    if (next === undefined) return chain;
    chain.push(next);
    for (const claim of left) if (claim.bracket === next.bracket) left.delete(claim);
  }
}

function isKnown({ bracket, option }: OptionRef, level: BracketFacts['level'], facts: FactsById): boolean {
  const known = facts.get(bracket);
  return known !== undefined && known.level === level && known.options.some(({ id }) => id === option);
}

function standsIn({ bracket }: OptionRef, outer: OptionRef | null, facts: FactsById): boolean {
  const parent = facts.get(bracket)?.parent ?? null;
  if (parent === null || outer === null) return parent === outer;
  return parent.bracket === outer.bracket && parent.option === outer.option;
}

const earlier =
  (facts: FactsById) =>
  (one: OptionRef, other: OptionRef): number => {
    if (one.bracket !== other.bracket) return one.bracket < other.bracket ? -1 : 1;
    const order = facts.get(one.bracket)?.options.map(({ id }) => id as string) ?? [];
    return order.indexOf(one.option) - order.indexOf(other.option);
  };
