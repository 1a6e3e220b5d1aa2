import type { Alternatives, Block, Content, Inline, Option } from './content.js';
import { normalise } from './normalise.js';

/**
 * Which option of a bracket stands: the option, null for none of them (nothing stands there), or undefined to leave
 * the bracket as it is.
 */
export type Choose = <Part extends Block | Inline>(bracket: Alternatives<Part>) => Option<Part> | null | undefined;

/** The content with each bracket settled as `choose` says. Brackets inside a chosen option are asked about in turn. */
export function taking(content: Content, choose: Choose): Content {
  return normalise(content.flatMap((part) => block(part, choose)));
}

/** The clean text: as if each bracket had its leading option, which is its first. */
export function leading(content: Content): Content {
  return taking(content, (bracket) => bracket.options[0] ?? null);
}

function block(part: Block, choose: Choose): readonly Block[] {
  switch (part.kind) {
    case 'paragraph':
    case 'item':
      return [{ ...part, content: inlines(part.content, choose) }];
    case 'table':
      return [{ ...part, rows: part.rows.map((row) => row.map((cell) => inlines(cell, choose))) }];
    case 'alternatives':
      return settled(part, choose, (nested: Block) => block(nested, choose));
  }
}

function inlines(parts: readonly Inline[], choose: Choose): readonly Inline[] {
  return parts.flatMap((part) => inline(part, choose));
}

function inline(part: Inline, choose: Choose): readonly Inline[] {
  return part.kind === 'text' ? [part] : settled(part, choose, (nested: Inline) => inline(nested, choose));
}

function settled<Part extends Block | Inline>(
  bracket: Alternatives<Part>,
  choose: Choose,
  inside: (part: Part) => readonly Part[],
): readonly (Part | Alternatives<Part>)[] {
  const taken = choose(bracket);
  if (taken === null) return [];
  if (taken !== undefined) return taken.content.flatMap(inside);
  return [
    { ...bracket, options: bracket.options.map((option) => ({ ...option, content: option.content.flatMap(inside) })) },
  ];
}
