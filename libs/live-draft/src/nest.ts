import type { Alternatives, BracketId } from '#lib/drafting';
import type { BracketFacts } from './layout.js';
import type { OptionRef } from './option-key.js';

/** A word run or a block, with the options round it that are real, outermost first. */
export interface Placed<Part> {
  readonly part: Part;
  readonly chain: readonly OptionRef[];
}

export type FactsById = ReadonlyMap<string, BracketFacts>;

/**
 * Builds brackets back from the options written on the parts.
 *
 * A bracket reaches from its first part to its last. Whatever came to stand between two of its parts without
 * belonging to it (somebody typed just there) is kept where it stands, in the option before it. Options without
 * parts come from the facts, and so does the order of all.
 */
export function nest<Part>(parts: readonly Placed<Part>[], facts: FactsById, depth = 0): (Part | Alternatives<Part>)[] {
  const out: (Part | Alternatives<Part>)[] = [];
  for (let at = 0; at < parts.length; at++) {
    const { part, chain } = parts[at]!;
    const bracket = chain[depth]?.bracket;
    const known = bracket === undefined ? undefined : facts.get(bracket);
    if (bracket === undefined || known === undefined) out.push(part);
    else {
      const end = parts.findLastIndex((other) => other.chain[depth]?.bracket === bracket) + 1;
      const members = parts.slice(at, end);
      out.push(bracketOf({ id: bracket as BracketId, facts: known }, members, facts, depth));
      at = end - 1;
    }
  }
  return out;
}

function bracketOf<Part>(
  { id, facts }: { readonly id: BracketId; readonly facts: BracketFacts },
  members: readonly Placed<Part>[],
  all: FactsById,
  depth: number,
): Alternatives<Part> {
  const inside = inOptions(id, members, depth);
  return {
    kind: 'alternatives',
    id,
    options: facts.options.map((option) => ({
      id: option.id,
      sponsors: [...option.sponsors],
      content: nest(
        inside.filter(({ chain }) => chain[depth]!.option === option.id),
        all,
        depth + 1,
      ) as Part[],
    })),
  };
}

function inOptions<Part>(id: BracketId, members: readonly Placed<Part>[], depth: number): Placed<Part>[] {
  let current = members[0]!.chain[depth]!.option;
  return members.map((member) => {
    const own = member.chain[depth];
    if (own?.bracket === id) {
      current = own.option;
      return member;
    }
    return {
      ...member,
      chain: [...member.chain.slice(0, depth), { bracket: id, option: current }, ...member.chain.slice(depth)],
    };
  });
}
