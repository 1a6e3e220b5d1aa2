import { assertNever } from '#lib/foundation';
import type { Alternatives, Block, Content, Item } from '../content.js';
import { markdownLine, unmistakable } from './markdown-words.js';

/** The blocks of a provision in Markdown, each to stand apart from the next by an empty line. */
export function printBlocks(content: Content): readonly string[] {
  return content.flatMap(block);
}

function block(part: Block): readonly string[] {
  switch (part.kind) {
    case 'paragraph':
      return [unmistakable(markdownLine(part.content))];
    case 'item':
      return [item(part)];
    case 'table':
      return [part.rows.map(row).join('\n')];
    case 'alternatives':
      return bracket(part);
    default:
      return assertNever(part);
  }
}

function item({ sign, depth, content }: Item): string {
  return `${'  '.repeat(depth)}${sign} ${markdownLine(content)}`.trimEnd();
}

function row(cells: readonly Parameters<typeof markdownLine>[0][], at: number): string {
  const words = `| ${cells.map((cell) => markdownLine(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return at === 0 ? `${words}\n|${' --- |'.repeat(cells.length)}` : words;
}

// Options touch, so that they are options of one bracket: `[one` … `][other` … `]`.
function bracket({ options }: Alternatives<Block>): readonly string[] {
  const lines: string[] = [];
  for (const { content } of options) {
    const [first = '', ...rest] = printBlocks(content);
    const opened = `[${first}`;
    if (lines.length === 0) lines.push(opened);
    else lines.push(`${lines.pop() ?? ''}${opened}`);
    lines.push(...rest);
    lines.push(`${lines.pop() ?? ''}]`);
  }
  return lines;
}
