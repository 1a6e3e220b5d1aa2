import { type Block, type Content, type Inline, plainInline } from '#lib/drafting';

/** Where a bracket stands: the words round it in its line, and the option of another bracket that holds it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly inside: { readonly bracketId: string; readonly optionId: string } | null;
}
type Inside = Surroundings['inside'];
type Found = [string, Surroundings];

/** The surroundings of every bracket in these texts, by its id. */
export function surroundingsOf(texts: readonly Content[]): ReadonlyMap<string, Surroundings> {
  return new Map(texts.flatMap((blocks) => inBlocks(blocks, null)));
}

/** Brackets that go with an outer one: it was decided, and not for the option they stand in. */
export function goneWithOuter(
  around: ReadonlyMap<string, Surroundings>,
  takenOf: (bracketId: string) => string | null | undefined,
): ReadonlySet<string> {
  const goes = (bracketId: string): boolean => {
    const inside = around.get(bracketId)?.inside;
    if (!inside) return false;
    const taken = takenOf(inside.bracketId);
    return (taken !== undefined && taken !== inside.optionId) || goes(inside.bracketId);
  };
  return new Set([...around.keys()].filter(goes));
}

function inBlocks(blocks: readonly Block[], inside: Inside): Found[] {
  return blocks.flatMap((block) => inBlock(block, inside));
}

function inBlock(block: Block, inside: Inside): readonly Found[] {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return inLine(block.content, inside);
    case 'table':
      return block.rows.flat().flatMap((cell) => inLine(cell, inside));
    case 'alternatives': {
      const own: Found = [block.id, { before: '', after: '', inside }];
      const inner = block.options.map(({ id, content }) => inBlocks(content, { bracketId: block.id, optionId: id }));
      return [own, ...inner.flat()];
    }
  }
}

function inLine(parts: readonly Inline[], inside: Inside): Found[] {
  return parts.flatMap((part, at): Found[] => {
    if (part.kind === 'text') return [];
    const before = lastWords(plainInline(parts.slice(0, at)));
    const after = firstWords(plainInline(parts.slice(at + 1)));
    const inner = part.options.flatMap((option) => inLine(option.content, { bracketId: part.id, optionId: option.id }));
    return [[part.id, { before, after, inside }], ...inner];
  });
}

const SPAN = 60;

function lastWords(text: string): string {
  if (text.length <= SPAN) return text;
  return `…${text.slice(-SPAN).replace(/^\S*/, '')}`;
}

function firstWords(text: string): string {
  if (text.length <= SPAN) return text;
  return `${text.slice(0, SPAN).replace(/\S*$/, '')}…`;
}
