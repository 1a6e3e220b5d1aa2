import type { Alternatives, Block, BracketId, Inline, OptionId } from '#lib/drafting';
import { digest } from '#lib/foundation';

/**
 * Ids given to copies of older brackets, each with the id that it had.
 *
 * Where a bracket that stood in the base comes within several options of a new one, it stands in the text several
 * times, and an id may stand only once.
 */
export type Copies = Readonly<Record<string, string>>;

type Part = Block | Inline;

/** The parts with new ids for all brackets in them, derived from the option that they come into. */
export function copied(parts: readonly Part[], into: OptionId): { parts: readonly Part[]; copies: Copies } {
  const copies: Record<string, string> = {};
  const rename = (id: string) => {
    const copy = digest(`${into}\u0000${id}`);
    copies[copy] = id;
    return copy;
  };
  return { parts: renamed(parts, rename), copies };
}

/** The parts with the ids that their brackets had before they were copied. */
export function restored<Kind extends Part>(parts: readonly Kind[], copies: Copies): readonly Kind[] {
  return renamed(parts, (id) => copies[id] ?? id) as readonly Kind[];
}

function renamed(parts: readonly Part[], rename: (id: string) => string): readonly Part[] {
  return parts.map((part): Part => {
    switch (part.kind) {
      case 'text':
        return part;
      case 'alternatives':
        return renamedBracket(part, rename);
      case 'table':
        return { ...part, rows: part.rows.map((row) => row.map((cell) => renamed(cell, rename) as readonly Inline[])) };
      default:
        return { ...part, content: renamed(part.content, rename) as readonly Inline[] };
    }
  });
}

function renamedBracket(bracket: Alternatives<Block> | Alternatives<Inline>, rename: (id: string) => string): Part {
  const options = bracket.options.map((option) => ({
    id: rename(option.id) as OptionId,
    sponsors: option.sponsors,
    content: renamed(option.content, rename),
  }));
  return { kind: 'alternatives', id: rename(bracket.id) as BracketId, options } as
    | Alternatives<Block>
    | Alternatives<Inline>;
}
