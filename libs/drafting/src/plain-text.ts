import type { Block, Content, Inline } from './content.js';
import { marksOf } from './same-marks.js';

/**
 * The words alone, a line for each block: each option in square brackets of its own, without marks or sponsors.
 * For searching, counting and quoting; to read it back use the working notation.
 */
export function plainText(content: Content): string {
  return content.map(block).join('\n');
}

/** The words of one line. A footnote stands in parentheses behind the word that bears its sign. */
export function plainInline(content: readonly Inline[]): string {
  return content.map((part, at) => inline(part, noteOf(content[at - 1]), noteOf(content[at + 1]))).join('');
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

function inline(part: Inline, noteBefore: string | null, noteAfter: string | null): string {
  if (part.kind === 'alternatives') return part.options.map((option) => `[${plainInline(option.content)}]`).join('');
  const note = noteOf(part);
  if (note === null) return part.text;
  return `${note === noteBefore ? '' : ` (${note} `}${part.text}${note === noteAfter ? '' : ')'}`;
}

function noteOf(part: Inline | undefined): string | null {
  const mark = part?.kind === 'text' ? marksOf(part).find((each) => each.startsWith('note:')) : undefined;
  return mark?.slice('note:'.length) ?? null;
}
