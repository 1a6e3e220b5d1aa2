import type { Alternatives, Block, Inline } from '#lib/drafting';

type Part = Block | Inline;
export type AnyBracket = Alternatives<Block> | Alternatives<Inline>;

/** The parts with each bracket replaced as `change` says; where it says null the brackets inside it are asked about. */
export function eachBracket<Kind extends Part>(
  parts: readonly Kind[],
  change: (bracket: AnyBracket) => AnyBracket | null,
): readonly Kind[] {
  return parts.map((part) => changed(part, change)) as readonly Part[] as readonly Kind[];
}

function changed(part: Part, change: (bracket: AnyBracket) => AnyBracket | null): Part {
  switch (part.kind) {
    case 'text':
      return part;
    case 'alternatives':
      return change(part) ?? descended(part, change);
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map((cell) => eachBracket(cell, change))) };
    default:
      return { ...part, content: eachBracket(part.content, change) };
  }
}

function descended(bracket: AnyBracket, change: (bracket: AnyBracket) => AnyBracket | null): Part {
  const options = bracket.options.map((option) => ({ ...option, content: eachBracket<Part>(option.content, change) }));
  return { ...bracket, options } as AnyBracket;
}
