import { aroundNote } from './footnotes-in-line.js';
import type { Broken, Change, Redline, RedlineBlock, RedlineInline } from './redline.js';

/** A redline for a terminal or a log: `{+inserted+}` and `[-deleted-]`, a line for each block. */
export function redlineText(redline: Redline): string {
  return redline.map(block).join('\n');
}

function block(part: RedlineBlock): string {
  switch (part.kind) {
    case 'paragraph':
      return `${pilcrow(part.broken)}${line(part.content)}`;
    case 'item': {
      const sign = part.sign.map(({ change, text }) => within(change, text)).join('');
      return `${'  '.repeat(part.depth)}${pilcrow(part.broken)}${sign} ${line(part.content)}`;
    }
    case 'table':
      return part.rows.map((cells) => cells.map(line).join(' | ')).join('\n');
    case 'alternatives':
      return part.options.map(({ content }) => `[${content.map(block).join('\n')}]`).join('');
  }
}

/** The sign of a paragraph that was begun, or is no longer. */
function pilcrow(broken: Broken | undefined): string {
  return broken === undefined ? '' : `${within(broken, '¶')} `;
}

function line(parts: readonly RedlineInline[]): string {
  return parts
    .map((part, at) => {
      const { before, after } = aroundNote(parts, at);
      if (part.kind === 'text') return within(part.change, part.text === '' ? '' : before + part.text + after);
      return part.options.map(({ content }) => `[${line(content)}]`).join('');
    })
    .join('');
}

function within(change: Change, text: string): string {
  if (change === 'kept' || text === '') return text;
  return change === 'inserted' ? `{+${text}+}` : `[-${text}-]`;
}
