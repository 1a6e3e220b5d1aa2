import {
  type Alternatives,
  type Block,
  type Choose,
  type Content,
  type Inline,
  type Option,
  taking,
} from '#lib/drafting';
import type { BracketFacts, OptionFacts } from './bracket.js';
import type { Composite } from './composite.js';
import { restored } from './copies.js';

/** As much of a composite as must be known to settle its brackets. */
type Opened = Pick<Composite, 'content' | 'brackets' | 'copies'>;

/**
 * The whole text as one amendment would have it, or as the base has it: every bracket that the composite opened with
 * the wording of that amendment. Where an amendment asks for nothing, and so for one that did not go in, it is the
 * base wording. Brackets that stood in the base stay as they were.
 */
export function pick(merged: Opened, amendment: string | 'base'): Content {
  return settledBy(
    merged,
    ({ options }) => options.find(({ amendments }) => amendments.includes(amendment)) ?? options[0],
  );
}

/** The composite's text with the brackets it opened settled as `choose` says, left standing for null. */
export function settledBy(merged: Opened, choose: (bracket: BracketFacts) => OptionFacts | null): Content {
  const chosen = new Map<string, string>();
  for (const bracket of merged.brackets) {
    const option = choose(bracket);
    if (option !== null) chosen.set(bracket.id, option.id);
  }
  const take: Choose = <Part extends Block | Inline>(bracket: Alternatives<Part>): Option<Part> | undefined => {
    const option = bracket.options.find(({ id }) => id === chosen.get(bracket.id));
    return option && { ...option, content: restored(option.content, merged.copies) };
  };
  return taking(merged.content, take);
}
