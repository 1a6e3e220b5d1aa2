import type { Block, Content } from '#lib/drafting';

/** Words as they are typed: a blank line between paragraphs, a dash before an entry of a list. */
export function wording(words: string): Content {
  return words.split(/\n\s*\n/).flatMap((part) => part.split('\n').map(block));
}

function block(line: string): Block {
  const text = line.trim();
  if (!text.startsWith('– ')) return { kind: 'paragraph', content: [{ kind: 'text', text }] };
  return { kind: 'item', sign: '–', depth: 0, content: [{ kind: 'text', text: text.slice(2) }] };
}
