import { type Alternatives, type Block, type Content, type Inline, normalise } from '#lib/drafting';

/**
 * What of a content a shared document can say. It has no place for an entry with neither sign nor words, nor for two
 * notes on one run of words.
 */
export function liveForm(content: Content): Content {
  return normalise(normalise(content).flatMap(block));
}

function block(part: Block): Block[] {
  switch (part.kind) {
    case 'paragraph':
      return [{ ...part, content: part.content.flatMap(inline) }];
    case 'item': {
      const words = part.content.flatMap(inline);
      return words.length === 0 && part.sign === '' ? [] : [{ ...part, content: words }];
    }
    case 'table':
      return [{ ...part, rows: part.rows.map((row) => row.map((cell) => cell.flatMap(inline))) }];
    case 'alternatives':
      return bracket(part, block);
  }
}

function inline(part: Inline): Inline[] {
  if (part.kind === 'alternatives') return bracket(part, inline);
  const notes = part.marks?.filter((mark) => mark.startsWith('note:')) ?? [];
  return [{ ...part, marks: part.marks?.filter((mark) => !notes.slice(1).includes(mark)) ?? [] }];
}

function bracket<Part>(part: Alternatives<Part>, inside: (part: Part) => Part[]): Alternatives<Part>[] {
  return [{ ...part, options: part.options.map((option) => ({ ...option, content: option.content.flatMap(inside) })) }];
}
