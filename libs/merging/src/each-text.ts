import type { Block, Inline, Text } from '#lib/drafting';

type Part = Block | Inline;

/**
 * The parts with each run of words replaced by what `say` makes of it. Runs are asked about in the order in which they
 * are read: blocks in order, the options of a bracket in order, the cells of a table row by row.
 */
export function eachText<Kind extends Part>(
  parts: readonly Kind[],
  say: (run: Text) => readonly Text[],
): readonly Kind[] {
  return parts.flatMap((part) => said(part, say)) as readonly Part[] as readonly Kind[];
}

function said(part: Part, say: (run: Text) => readonly Text[]): readonly Part[] {
  switch (part.kind) {
    case 'text':
      return say(part);
    case 'alternatives': {
      const options = part.options.map((option) => ({ ...option, content: eachText<Part>(option.content, say) }));
      return [{ ...part, options } as Part];
    }
    case 'table':
      return [{ ...part, rows: part.rows.map((row) => row.map((cell) => eachText(cell, say))) }];
    default:
      return [{ ...part, content: eachText(part.content, say) }];
  }
}
