import type { OptionChoiceInput } from '#lib/contract';
import type { Decision } from './notes.js';
import type { Bracket } from './on-desk.js';
import type { StillMeant } from './still-meant.js';
import { fits } from './wording.js';

/** What a merge is asked to do with the brackets. */
export interface AskedOfMerge {
  readonly uncontested: boolean;
  readonly choices: readonly OptionChoiceInput[];
  readonly links: readonly { readonly bracketIds: readonly string[] }[];
}

/**
 * The chair's decisions as the server takes them. Where all that is uncontested is taken, that is said in one word
 * instead of by ids: it holds even if someone types in the provision at that moment.
 */
export function askedOfMerge(brackets: readonly Bracket[], meant: StillMeant, gone: ReadonlySet<string>): AskedOfMerge {
  const open = brackets.filter((each) => !gone.has(each.id));
  const fresh = open.filter((each) => !each.standing && each.uncontested !== null);
  const uncontested = fresh.length > 0 && fresh.every((each) => takes(each, meant.decisions.get(each.id)));
  const named = uncontested ? open.filter((each) => !fresh.includes(each)) : open;
  return {
    uncontested,
    choices: named.flatMap((each) => choiceOf(each, meant.decisions.get(each.id))),
    links: meant.links.map((bracketIds) => ({ bracketIds })),
  };
}

export function asksNothing({ uncontested, choices, links }: AskedOfMerge): boolean {
  return !uncontested && choices.length === 0 && links.length === 0;
}

function takes({ options, uncontested }: Bracket, decision: Decision | undefined): boolean {
  return decision?.kind === 'option' && options[decision.at]?.id === uncontested;
}

function choiceOf(
  { id: bracketId, level, options }: Bracket,
  decision: Decision | undefined,
): readonly OptionChoiceInput[] {
  // Wording that does not fit is the chair's to mend, and the bracket stays in sight meanwhile.
  if (decision?.kind === 'wording')
    return fits(level, decision.content) ? [{ bracketId, wording: decision.content }] : [];
  if (decision?.kind !== 'option') return [];
  const optionId = options[decision.at]?.id;
  return optionId === undefined ? [] : [{ bracketId, optionId }];
}
