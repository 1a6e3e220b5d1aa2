import type { Block, Content, Inline } from './content.js';
import { aroundNote } from './footnotes-in-line.js';

/**
 * The words alone, a line for each block: each option in square brackets of its own, without marks or sponsors.
 * For searching, counting and quoting; to read it back use the working notation.
 */
export function plainText(content: Content): string {
  return content.map(block).join('\n');
}

/** The words of one line. A footnote stands in parentheses behind the word that bears its sign. */
export function plainInline(content: readonly Inline[]): string {
  return content.map((part, at) => inline(part, aroundNote(content, at))).join('');
}

function block(part: Block): string {
  switch (part.kind) {
    case 'paragraph':
      return plainInline(part.content);
    case 'item':
      return `${'  '.repeat(part.depth)}${part.sign} ${plainInline(part.content)}`;
    case 'table':
      return part.rows.map((row) => row.map(plainInline).join('\t')).join('\n');
    case 'alternatives':
      return part.options.map((option) => `[${plainText(option.content)}]`).join('');
  }
}

function inline(part: Inline, { before, after }: ReturnType<typeof aroundNote>): string {
  if (part.kind === 'alternatives') return part.options.map((option) => `[${plainInline(option.content)}]`).join('');
  return before + part.text + after;
}
