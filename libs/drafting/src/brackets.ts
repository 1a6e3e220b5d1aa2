import type { Alternatives, Block, Content, Inline } from './content.js';

export type Bracket =
  | { readonly level: 'inline'; readonly alternatives: Alternatives<Inline>; readonly depth: number }
  | { readonly level: 'block'; readonly alternatives: Alternatives<Block>; readonly depth: number };

/** Every bracket in reading order, an outer one before those inside it; `depth` is how many stand around it. */
export function bracketsOf(content: Content): readonly Bracket[] {
  return content.flatMap((part) => inBlock(part, 0));
}

export function countBrackets(content: Content): number {
  return bracketsOf(content).length;
}

function inBlock(part: Block, depth: number): Bracket[] {
  switch (part.kind) {
    case 'paragraph':
    case 'item':
      return part.content.flatMap((run) => inInline(run, depth));
    case 'table':
      return part.rows.flat(2).flatMap((run) => inInline(run, depth));
    case 'alternatives': {
      const inner = part.options.flatMap((option) => option.content.flatMap((nested) => inBlock(nested, depth + 1)));
      return [{ level: 'block', alternatives: part, depth }, ...inner];
    }
  }
}

function inInline(part: Inline, depth: number): Bracket[] {
  if (part.kind === 'text') return [];
  const inner = part.options.flatMap((option) => option.content.flatMap((nested) => inInline(nested, depth + 1)));
  return [{ level: 'inline', alternatives: part, depth }, ...inner];
}
