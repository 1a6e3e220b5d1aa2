import type { Block, Content, Inline } from './content.js';
import { normalise } from './normalise.js';

/** Whether two contents read the same: words, marks, blocks, brackets and sponsors. Ids are not read. */
export function equalContent(one: Content, other: Content): boolean {
  return one === other || contentKey(one) === contentKey(other);
}

/** A text that two contents share exactly when they read the same. */
export function contentKey(content: Content): string {
  return JSON.stringify(normalise(content).map(blockKey));
}

function blockKey(part: Block): unknown {
  switch (part.kind) {
    case 'paragraph':
      return ['p', part.content.map(inlineKey)];
    case 'item':
      return ['i', part.sign, part.depth, part.content.map(inlineKey)];
    case 'table':
      return ['t', part.rows.map((row) => row.map((cell) => cell.map(inlineKey)))];
    case 'alternatives':
      return ['a', part.options.map((option) => [option.sponsors, option.content.map(blockKey)])];
  }
}

function inlineKey(part: Inline): unknown {
  return part.kind === 'text'
    ? [part.text, part.marks ?? []]
    : { a: part.options.map((option) => [option.sponsors, option.content.map(inlineKey)]) };
}
