import type { Alternatives, Block, Content, Inline, Item, Mark, Paragraph } from '#lib/drafting';
import type { BracketFacts } from './layout.js';
import type { OptionRef } from './option-key.js';

/** Words set alike, with the options round them, outermost first. */
export interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly chain: readonly OptionRef[];
}

export type Line = readonly Run[];

/** A block as it lies in the shared text: brackets taken off and written on the words or on the block. */
export type FlatBlock =
  | { readonly kind: 'paragraph'; readonly chain: readonly OptionRef[]; readonly line: Line }
  | {
      readonly kind: 'item';
      readonly chain: readonly OptionRef[];
      readonly line: Line;
      readonly sign: string;
      readonly depth: number;
    }
  | { readonly kind: 'table'; readonly chain: readonly OptionRef[]; readonly rows: readonly (readonly Line[])[] };

type Chain = readonly OptionRef[];

export function flatten(content: Content): readonly FlatBlock[] {
  return content.flatMap((block) => flatBlock(block, []));
}

/**
 * The brackets of a content as they are kept beside the words.
 *
 * A bracket none of whose options has a word stands nowhere in a shared text, and so it is left out.
 */
export function factsOf(provision: string, content: Content, merge: string | null): ReadonlyMap<string, BracketFacts> {
  const facts = new Map<string, BracketFacts>();
  for (const block of content)
    gather(block, [], (bracket, level, chain) => {
      if (facts.has(bracket.id) || !hasWords(bracket)) return;
      const around = chain.at(-1);
      facts.set(bracket.id, {
        provision,
        level,
        parent: (around as BracketFacts['parent'] | undefined) ?? null,
        options: bracket.options.map(({ id, sponsors, content: words }) => ({
          id,
          sponsors: [...sponsors],
          empty: !words.some(saysSomething),
        })),
        merge,
      });
    });
  return facts;
}

function flatBlock(block: Block, chain: Chain): FlatBlock[] {
  switch (block.kind) {
    case 'paragraph':
      return [{ kind: 'paragraph', chain, line: lineOf(block, chain) }];
    case 'item':
      return [{ kind: 'item', chain, line: lineOf(block, chain), sign: block.sign, depth: block.depth }];
    case 'table':
      return [{ kind: 'table', chain, rows: block.rows.map((row) => row.map((cell) => flatInline(cell, chain))) }];
    case 'alternatives':
      return block.options.flatMap(({ id, content }) =>
        content.flatMap((inner) => flatBlock(inner, [...chain, { bracket: block.id, option: id }])),
      );
  }
}

function lineOf(block: Paragraph | Item, chain: Chain): Line {
  return flatInline(block.content, chain);
}

function flatInline(parts: readonly Inline[], chain: Chain): Run[] {
  return parts.flatMap((part) =>
    part.kind === 'text'
      ? [{ text: part.text, marks: part.marks ?? [], chain }]
      : part.options.flatMap(({ id, content }) => flatInline(content, [...chain, { bracket: part.id, option: id }])),
  );
}

type Visit = (bracket: Alternatives<Block | Inline>, level: BracketFacts['level'], chain: Chain) => void;

function gather(part: Block | Inline, chain: Chain, visit: Visit, inLine = false): void {
  if (part.kind !== 'alternatives') {
    for (const inner of runsIn(part)) gather(inner, chain, visit, true);
    return;
  }
  visit(part, inLine ? 'inline' : 'block', chain);
  for (const { id, content } of part.options)
    for (const inner of content) gather(inner, [...chain, { bracket: part.id, option: id }], visit, inLine);
}

function runsIn(part: Exclude<Block | Inline, Alternatives<never>>): readonly Inline[] {
  if (part.kind === 'table') return part.rows.flat(2);
  return part.kind === 'paragraph' || part.kind === 'item' ? part.content : [];
}

function hasWords(bracket: Alternatives<Block | Inline>): boolean {
  return bracket.options.some(({ content }) => content.some(saysSomething));
}

function saysSomething(part: Block | Inline): boolean {
  return part.kind !== 'alternatives' || hasWords(part);
}
