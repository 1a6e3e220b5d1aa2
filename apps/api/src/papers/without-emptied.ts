import { type Block, type Content, type Inline, taking } from '#lib/drafting';

/**
 * A paper's words without the brackets of which no word is left. In a draft only the chair takes a bracket away; what a
 * delegation asks for is its own to write, and so what it deletes is gone.
 */
export function withoutEmptied(content: Content): Content {
  return taking(content, ({ options }) =>
    options.some((option) => option.content.some(saysSomething)) ? undefined : null,
  );
}

function saysSomething(part: Block | Inline): boolean {
  switch (part.kind) {
    case 'text':
      return true;
    case 'paragraph':
    case 'item':
      return part.content.some(saysSomething);
    case 'table':
      return part.rows.flat(2).some(saysSomething);
    case 'alternatives':
      return part.options.some((option) => option.content.some(saysSomething));
  }
}
