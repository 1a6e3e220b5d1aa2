import type { JSONContent } from '@tiptap/core';
import { type Block, bracketsOf, type Content, type Inline, type Mark, type Text } from '#lib/drafting';

/** Where a word stands among brackets: bracket and option ids, outermost first. */
export type Path = readonly (readonly [bracket: string, option: string])[];

/** What an editor's document does not hold of its brackets: order of options, sponsors, depth, options without words. */
export interface BracketFacts {
  readonly level: 'inline' | 'block';
  readonly depth: number;
  readonly options: readonly { readonly id: string; readonly sponsors: readonly string[] }[];
}
export type Brackets = ReadonlyMap<string, BracketFacts>;

export function bracketFacts(content: Content): Brackets {
  return new Map(
    bracketsOf(content).map(({ level, alternatives, depth }) => [
      alternatives.id,
      { level, depth, options: alternatives.options.map(({ id, sponsors }) => ({ id, sponsors })) },
    ]),
  );
}

/** The document an editor opens with: options become marks on their words, or an attribute of their blocks. */
export function toDocument(content: Content): JSONContent {
  const blocks = content.flatMap((block) => blockNodes(block, []));
  return { type: 'doc', content: blocks.length > 0 ? blocks : [{ type: 'paragraph' }] };
}

function blockNodes(block: Block, path: Path): JSONContent[] {
  const attrs = { options: path.length > 0 ? JSON.stringify(path) : null };
  switch (block.kind) {
    case 'paragraph':
      return [{ type: 'paragraph', attrs, content: inlineNodes(block.content, []) }];
    case 'item':
      return [
        {
          type: 'item',
          attrs: { ...attrs, sign: block.sign, depth: block.depth },
          content: inlineNodes(block.content, []),
        },
      ];
    case 'table':
      return [{ type: 'table', attrs, content: block.rows.map(rowNode) }];
    case 'alternatives':
      return block.options.flatMap((option) =>
        option.content.flatMap((inner) => blockNodes(inner, [...path, [block.id, option.id]])),
      );
  }
}

function rowNode(row: readonly (readonly Inline[])[]): JSONContent {
  return { type: 'tableRow', content: row.map((cell) => ({ type: 'tableCell', content: inlineNodes(cell, []) })) };
}

function inlineNodes(parts: readonly Inline[], path: Path): JSONContent[] {
  return parts.flatMap((part) =>
    part.kind === 'text'
      ? [textNode(part, path)]
      : part.options.flatMap((option) => inlineNodes(option.content, [...path, [part.id, option.id]])),
  );
}

function textNode(run: Text, path: Path): JSONContent {
  const set = (run.marks ?? []).map(markNode);
  const inOptions = path.map(([bracket, option]) => ({ type: 'option', attrs: { bracket, option } }));
  return { type: 'text', text: run.text, marks: [...set, ...inOptions] };
}

function markNode(mark: Mark): { type: string; attrs?: { sign: string } } {
  return mark.startsWith('note:') ? { type: 'note', attrs: { sign: mark.slice(5) } } : { type: mark };
}
