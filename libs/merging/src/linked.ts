import { isRefusal, type Refusal, refuse } from '#lib/foundation';
import type { BracketFacts, OptionFacts } from './bracket.js';
import type { Choice, OptionChoice } from './choice.js';

export type LinkBroken = Refusal<'LinkBroken', { bracketIds: readonly string[] }>;

/**
 * The choices with those that follow from them in linked brackets, where options go together as amendments have them.
 *
 * An amendment's words in one bracket bring its words in the others, and the base wording where it asks for nothing;
 * the base wording alone brings the base wording. Refused where the amendments chosen ask for different things in
 * another bracket, or where what was chosen is in nobody's text: then each must be chosen, or the link taken off.
 * Compromise wording brings nothing with it. Links that share a bracket are one.
 */
export function linked(
  brackets: readonly BracketFacts[],
  links: readonly (readonly string[])[],
  choices: readonly Choice[],
): readonly Choice[] | LinkBroken {
  const byId = new Map<string, BracketFacts>(brackets.map((bracket) => [bracket.id, bracket]));
  const all = [...choices];
  for (const ids of packages(links)) {
    const inIt = ids.flatMap((id) => byId.get(id) ?? []);
    const more = followed(inIt, choices);
    if (isRefusal(more)) return more;
    all.push(...more);
  }
  return all;
}

/** Links that share a bracket, joined. */
function packages(links: readonly (readonly string[])[]): readonly (readonly string[])[] {
  let found: readonly (readonly string[])[] = [];
  for (const link of links) {
    const meeting = found.filter((ids) => ids.some((id) => link.includes(id)));
    const apart = found.filter((ids) => !meeting.includes(ids));
    found = [...apart, [...new Set([...meeting.flat(), ...link])]];
  }
  return found;
}

function followed(brackets: readonly BracketFacts[], choices: readonly Choice[]): readonly OptionChoice[] | LinkBroken {
  const chosen = brackets.flatMap((bracket) => {
    const option = optionChosen(bracket, choices);
    return option === null ? [] : [{ bracket, option }];
  });
  if (chosen.length === 0) return [];
  const decided = new Set<string>(choices.map(({ bracketId }) => bracketId));
  const voices = chosen.reduce<readonly string[] | null>(
    (left, { bracket, option }) => (option === bracket.options[0] ? left : shared(left, option)),
    null,
  );
  const left = voices?.filter((id) => chosen.every(({ bracket, option }) => wordingOf(id, bracket) === option)) ?? null;
  if (left?.length === 0) return refuse('LinkBroken', { bracketIds: chosen.map(({ bracket }) => bracket.id) });

  const open = brackets.filter(({ id }) => !decided.has(id));
  const split = open.filter((bracket) => new Set(left?.map((id) => wordingOf(id, bracket))).size > 1);
  if (split.length > 0) return refuse('LinkBroken', { bracketIds: split.map(({ id }) => id) });
  return open.map((bracket) => ({
    bracketId: bracket.id,
    optionId: (left === null ? bracket.options[0] : wordingOf(left[0]!, bracket)).id,
  }));
}

function optionChosen({ id, options }: BracketFacts, choices: readonly Choice[]): OptionFacts | null {
  const choice = choices.find(({ bracketId }) => bracketId === id);
  if (choice === undefined || !('optionId' in choice)) return null;
  return options.find((option) => option.id === choice.optionId) ?? null;
}

function shared(left: readonly string[] | null, { amendments }: OptionFacts): readonly string[] {
  return left === null ? amendments : left.filter((id) => amendments.includes(id));
}

/** What an amendment asks for in a bracket: its option, or the base wording. */
function wordingOf(amendment: string, { options }: BracketFacts): OptionFacts {
  return options.find(({ amendments }) => amendments.includes(amendment)) ?? options[0];
}
