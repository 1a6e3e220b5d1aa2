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

/** What a bracket without words has in a shared text: U+2063, which no text has in it. It is not read as a word. */
export const PLACE = '\u2063';

export function flatten(content: Content): readonly FlatBlock[] {
  return content.flatMap((block) => flatBlock(block, []));
}

/** The brackets of a content as they are kept beside the words. */
export function factsOf(provision: string, content: Content, merge: string | null): ReadonlyMap<string, BracketFacts> {
  const facts = new Map<string, BracketFacts>();
  for (const block of content)
    gather(block, [], (bracket, level, chain) => {
      if (facts.has(bracket.id)) return;
      const around = chain.at(-1);
      facts.set(bracket.id, {
        provision,
        level,
        parent: (around as BracketFacts['parent'] | undefined) ?? null,
        options: bracket.options.map(({ id, sponsors, content: words }) => ({
          id,
          sponsors: [...sponsors],
          empty: words.length === 0,
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
      return flatItem(block, chain);
    case 'table':
      return [{ kind: 'table', chain, rows: block.rows.map((row) => row.map((cell) => flatInline(cell, chain))) }];
    case 'alternatives':
      return orPlace(flatOptions(block, chain, flatBlock), block, (inner) => ({
        kind: 'paragraph',
        chain: [...chain, inner],
        line: [{ text: PLACE, marks: [], chain: [...chain, inner] }],
      }));
  }
}

// An entry with neither sign nor words says nothing.
function flatItem(item: Item, chain: Chain): FlatBlock[] {
  const line = lineOf(item, chain);
  const { sign, depth } = item;
  return sign === '' && line.length === 0 ? [] : [{ kind: 'item', chain, line, sign, depth }];
}

function lineOf(block: Paragraph | Item, chain: Chain): Line {
  return flatInline(block.content, chain);
}

function flatInline(parts: readonly Inline[], chain: Chain): Run[] {
  return parts.flatMap((part) =>
    part.kind === 'text'
      ? [{ text: part.text, marks: part.marks ?? [], chain }]
      : orPlace(
          flatOptions(part, chain, (inner, around) => flatInline([inner], around)),
          part,
          (inner) => ({ text: PLACE, marks: [], chain: [...chain, inner] }),
        ),
  );
}

function flatOptions<Part, Flat>(
  { id: bracket, options }: Alternatives<Part>,
  chain: Chain,
  flat: (part: Part, chain: Chain) => Flat[],
): Flat[] {
  return options.flatMap(({ id: option, content }) =>
    content.flatMap((part) => flat(part, [...chain, { bracket, option }])),
  );
}

// A bracket in whose options nothing stands yet, as in “[ ] per cent”, is kept in its place by a letter nobody sees.
function orPlace<Flat>(
  flat: Flat[],
  { id: bracket, options: [first] }: Alternatives<Block | Inline>,
  placed: (option: OptionRef) => Flat,
): Flat[] {
  return flat.length > 0 || first === undefined ? flat : [placed({ bracket, option: first.id })];
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
